import type { EventQuery } from './event-query.ts';
import { addDays } from './interval.ts';
import { matches } from './matches.ts';
import { eventsIn, type Keep, type PlacedEvent } from './placed-event.ts';
import { openLists } from './plan.ts';
import { PostingWalk } from './posting-walk.ts';
import type { Table } from './table.ts';
import type { Work } from './work.ts';

/**
 * A filter that leaves out an event where the query finds a later telling of the same series at most a day after it. What
 * is left of an incident that is told day after day is its newest telling. `keep` says which postings count at all.
 */
export function newestTellings(table: Table, query: EventQuery, work: Work, keep: Keep): Keep {
  return async (postings) => {
    const counting = await keep(postings);
    const bySeries = Map.groupBy(counting, ({ series }) => series);
    const dropped = new Set<PlacedEvent>();
    for (const [series, tellings] of bySeries) {
      if (series === null) continue;
      const all = await keep(await matchesOfSeries(table, query, work, series, tellings));
      for (const telling of tellings) if (all.some((other) => replaces(other, telling))) dropped.add(telling);
    }
    return counting.filter((posting) => !dropped.has(posting));
  };
}

/** Matches of a series on the days of its tellings and the days after. */
async function matchesOfSeries(
  table: Table,
  query: EventQuery,
  work: Work,
  series: string,
  tellings: readonly PlacedEvent[],
): Promise<PlacedEvent[]> {
  const days = [...new Set(tellings.flatMap(({ day }) => [day, addDays(day, 1)]))].sort();
  const range = { from: days[0] ?? '', before: `${days.at(-1)}~` };
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].reverse();
  const lists = openLists([{ family: 'INCIDENT', value: series }], months, range, table.hotLists);
  const walk = new PostingWalk(table, lists, range, work.unlimited(), (row) => eventsIn(row, 'event'));
  const found: PlacedEvent[] = [];
  for (let posting = await walk.next(); posting !== null; posting = await walk.next())
    if (matches(query, posting)) found.push(posting);
  return found;
}

/** Later by the events' own clock, or of equals of the greater id, and at most a day apart. */
function replaces(other: PlacedEvent, { day, eventId }: PlacedEvent): boolean {
  return other.day === day ? other.eventId > eventId : other.day > day && other.day <= addDays(day, 1);
}

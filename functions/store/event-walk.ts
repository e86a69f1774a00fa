import * as v from 'valibot';
import type { EventRecord } from '../coder/event.ts';
import { openArticles } from './articles-walk.ts';
import { monthsWithPostings } from './calendar.ts';
import { chooseLists } from './choose-lists.ts';
import { committedOnly } from './committed.ts';
import type { Clock, EventQuery } from './event-query.ts';
import { parseIncidentId } from './incident.ts';
import { addDays, type Interval, intersection, rangeOf } from './interval.ts';
import { type CalendarKind, eventKey } from './keys.ts';
import { matches, stemsMatch } from './matches.ts';
import { newestTellings } from './newest-tellings.ts';
import { type ItemSource, nameOf } from './page.ts';
import { eventsIn, type Keep, type PlacedEvent } from './placed-event.ts';
import { candidatesOf, openLists } from './plan.ts';
import { PostingWalk, type Walk } from './posting-walk.ts';
import { EventRow } from './rows.ts';
import type { Row, Table } from './table.ts';
import type { Work } from './work.ts';

export interface EventWalk {
  readonly walk: Walk<PlacedEvent>;
  readonly source: ItemSource<PlacedEvent, EventRecord>;
  /** As `keep` of the source, but sure of words, too, which otherwise only the item tells. */
  readonly matching: Keep;
}

const CALENDAR_OF_CLOCK = {
  event: 'EVENTS',
  published: 'ARTICLES',
  ingested: 'INGESTED',
} as const satisfies Record<Clock, CalendarKind>;

/** The walk that delivers every match of the query from the position on, and what makes events of its postings. */
export async function walkEvents(
  table: Table,
  query: EventQuery,
  before: string | null,
  work: Work,
): Promise<EventWalk> {
  const itemOf = (row: Row) => {
    const { record, stems } = v.parse(EventRow, row);
    return query.words === undefined || stemsMatch(query.words, stems) ? record : null;
  };
  const committed = committedOnly(table, work);
  const told: Keep = async (postings) => withItems(table, await committed(postings), itemOf);
  const counting = query.words === undefined ? committed : told;
  const newest = newestTellings(table, query, work, counting);
  return {
    walk: await openWalk(table, query, before, work),
    source: {
      select: (posting) => matches(query, posting),
      keep: query.dedupe === undefined ? committed : newest,
      keyOf,
      itemOf,
    },
    matching: query.dedupe === undefined ? counting : newest,
  };
}

async function openWalk(
  table: Table,
  query: EventQuery,
  before: string | null,
  work: Work,
): Promise<Walk<PlacedEvent>> {
  const { dateField = 'event', articles } = query;
  const range = rangeOf(intervalOf(query), before);
  if (articles !== undefined && articles.any.length > 0) return openArticles(table, articles.any, dateField, range);
  const months = await monthsWithPostings(table, CALENDAR_OF_CLOCK[dateField], range);
  const keys = await chooseLists(table, candidatesOf(query), months, range, work);
  const lists = openLists(keys, months, range, table.hotLists);
  return new PostingWalk(table, lists, range, work, (row) => eventsIn(row, dateField));
}

/** The interval of the query; incidents are looked for on their days and a day before and after. */
function intervalOf({ date, dateField = 'event', incidents }: EventQuery): Interval {
  if (dateField !== 'event' || incidents === undefined || incidents.any.length === 0) return date;
  const days = incidents.any.flatMap((id) => parseIncidentId(id)?.day ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  // Ids that are none are no day's.
  if (first === undefined || last === undefined) return { from: '9999-12-31', to: '0000-01-01' };
  return intersection(date, { from: addDays(first, -1), to: addDays(last, 1) });
}

const keyOf = ({ articleId, version, eventId }: PlacedEvent) => eventKey(articleId, version, eventId);

/** The postings of which the row of the event makes an item. */
async function withItems(
  table: Table,
  postings: readonly PlacedEvent[],
  itemOf: (row: Row) => EventRecord | null,
): Promise<readonly PlacedEvent[]> {
  const rows = await table.batchGet(postings.map(keyOf));
  const names = new Set(rows.filter((row) => itemOf(row) !== null).map(nameOf));
  return postings.filter((posting) => names.has(nameOf(keyOf(posting))));
}

import type { EventPosting } from './event-posting.ts';
import type { Counted, EventQuery, FacetField, Facets, Timeline, TimelineRequest, Total } from './event-query.ts';
import { walkEvents } from './event-walk.ts';
import { BATCH, selectNext } from './page.ts';
import { VALUES_OF } from './posting-values.ts';
import type { Table } from './table.ts';
import { BucketCounts } from './timeline-buckets.ts';
import { COUNT_BUDGET, Work, type WorkBudget } from './work.ts';

/** How many events the query asks for: exact, or at least as many as the work budget allowed to count. */
export async function countEvents(table: Table, query: EventQuery, budget: WorkBudget = COUNT_BUDGET): Promise<Total> {
  const { events, next } = await countMatches(table, query, null, budget, () => {});
  return { value: events, relation: next === null ? 'eq' : 'gte' };
}

/** The events of the query by time; pages as `Counted` says. */
export async function timeline(
  table: Table,
  query: EventQuery,
  request: TimelineRequest,
  before: string | null = null,
  budget: WorkBudget = COUNT_BUDGET,
): Promise<Timeline> {
  const buckets = new BucketCounts(query, request);
  const counted = await countMatches(table, query, before, budget, (posting) => buckets.add(posting));
  return { ...counted, buckets: buckets.filled(counted.covered) };
}

/** The events of the query by the values of fields, each field's by falling count; pages as `Counted` says. */
export async function facets(
  table: Table,
  query: EventQuery,
  fields: readonly FacetField[],
  before: string | null = null,
  budget: WorkBudget = COUNT_BUDGET,
): Promise<Facets> {
  const counts = new Map(fields.map((field) => [field, new Map<string, number>()]));
  const counted = await countMatches(table, query, before, budget, (posting) => {
    for (const [field, values] of counts)
      for (const value of VALUES_OF[field](posting)) values.set(value, (values.get(value) ?? 0) + 1);
  });
  return {
    ...counted,
    facets: Object.fromEntries([...counts].map(([field, values]) => [field, byCount(values)])),
  };
}

/** Most first, equals by value. */
export function byCount(values: ReadonlyMap<string, number>): { value: string; events: number }[] {
  return [...values]
    .map(([value, events]) => ({ value, events }))
    .sort((a, b) => b.events - a.events || (a.value < b.value ? -1 : 1));
}

/** Hands every match from the position on to `count`, as far as the work budget goes. */
async function countMatches(
  table: Table,
  query: EventQuery,
  before: string | null,
  budget: WorkBudget,
  count: (posting: EventPosting) => void,
): Promise<Counted> {
  const work = new Work(budget);
  const { walk, source, matching } = await walkEvents(table, query, before, work);
  let events = 0;
  for (;;) {
    const batch = await selectNext(walk, source.select, BATCH);
    if (batch.length === 0) break;
    const found = await matching(batch);
    events += found.length;
    found.forEach(count);
  }
  const { from, to } = query.date;
  const next = walk.exhausted ? null : walk.position;
  const covered = { from: next === null ? from : dayOf(next), to: before === null ? to : dayOf(before) };
  return { events, scanned: walk.scanned, covered, next };
}

/** The day of a position, which may be that of an event or the label of a month or year. */
const dayOf = (position: string): string => `${position}${'0000-01-01'.slice(position.length)}`.slice(0, 10);

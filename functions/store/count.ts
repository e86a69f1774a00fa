import type { EventPosting } from './event-posting.ts';
import type { Counted, EventQuery, FacetField, Facets, Timeline, TimelineRequest, Total } from './event-query.ts';
import { walkEvents } from './event-walk.ts';
import { BATCH, selectNext } from './page.ts';
import { VALUES_OF } from './posting-values.ts';
import { isCounted, type RolledUp, rolledUp } from './rolled-up.ts';
import type { Table } from './table.ts';
import { BucketCounts } from './timeline-buckets.ts';
import { COUNT_BUDGET, Work, type WorkBudget } from './work.ts';

/** How many events the query asks for: exact, or at least as many as the work budget allowed to count. */
export async function countEvents(table: Table, query: EventQuery, budget: WorkBudget = COUNT_BUDGET): Promise<Total> {
  const work = new Work(budget);
  const known = await rolledUp(table, query, undefined, null, work);
  if (known?.next === null) return { value: eventsOf(known.days), relation: 'eq' };
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
  const work = new Work(budget);
  const known = await knownDays(table, query, request.by, before, work);
  for (const { day, value, tally } of known?.days ?? []) buckets.addDay(day, value, tally);
  const counted =
    known === null
      ? await countMatches(table, query, before, budget, (posting) => buckets.add(posting))
      : countedOf(query, before, { events: known.events, scanned: 0, next: known.next });
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
  const add = (field: FacetField, value: string, events: number) => {
    const values = counts.get(field);
    values?.set(value, (values.get(value) ?? 0) + events);
  };
  const work = new Work(budget);
  const known = await knownFacets(table, query, fields, before, work);
  for (const { field, days } of known?.fields ?? [])
    for (const { value, tally } of days) if (value !== null) add(field, value, tally.events);
  const counted =
    known === null
      ? await countMatches(table, query, before, budget, (posting) => {
          for (const field of fields) for (const value of VALUES_OF[field](posting)) add(field, value, 1);
        })
      : countedOf(query, before, { events: known.events, scanned: 0, next: null });
  return {
    ...counted,
    facets: Object.fromEntries([...counts].map(([field, values]) => [field, byCount(values)])),
  };
}

/** A timeline's days from roll-ups, or null where it has to be counted. */
async function knownDays(
  table: Table,
  query: EventQuery,
  by: FacetField | undefined,
  before: string | null,
  work: Work,
): Promise<(RolledUp & { events: number }) | null> {
  // An article that tells events of two types would count twice.
  if ((query.types?.any.length ?? 0) > 1) return null;
  const known = await rolledUp(table, query, by, before, work);
  if (known === null || by === undefined) return known && { ...known, events: eventsOf(known.days) };
  const all = await rolledUp(
    table,
    { ...query, date: { ...query.date, from: known.next ?? query.date.from } },
    undefined,
    before,
    work,
  );
  return all === null || all.next !== null ? null : { ...known, events: eventsOf(all.days) };
}

/** Facets from roll-ups, or null where they have to be counted. */
async function knownFacets(
  table: Table,
  query: EventQuery,
  fields: readonly FacetField[],
  before: string | null,
  work: Work,
): Promise<{ events: number; fields: { field: FacetField; days: RolledUp['days'] }[] } | null> {
  if (!fields.every(isCounted)) return null;
  const all = await rolledUp(table, query, undefined, before, work);
  if (all === null || all.next !== null) return null;
  const known: { field: FacetField; days: RolledUp['days'] }[] = [];
  for (const field of fields) {
    const days = await rolledUp(table, query, field, before, work);
    if (days === null || days.next !== null) return null;
    known.push({ field, days: days.days });
  }
  return { events: eventsOf(all.days), fields: known };
}

const eventsOf = (days: RolledUp['days']): number => days.reduce((sum, { tally }) => sum + tally.events, 0);

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
  const { walk, source, matching } = await walkEvents(table, query, before, new Work(budget));
  let events = 0;
  for (;;) {
    const batch = await selectNext(walk, source.select, BATCH);
    if (batch.length === 0) break;
    const found = await matching(batch);
    events += found.length;
    found.forEach(count);
  }
  const next = walk.exhausted ? null : walk.position;
  return countedOf(query, before, { events, scanned: walk.scanned, next });
}

/** A count with the days that it covers. */
function countedOf(
  { date: { from, to } }: EventQuery,
  before: string | null,
  count: Pick<Counted, 'events' | 'scanned' | 'next'>,
): Counted {
  const covered = { from: count.next === null ? from : dayOf(count.next), to: before === null ? to : dayOf(before) };
  return { ...count, covered };
}

/** The day of a position, which may be that of an event or the label of a month or year. */
const dayOf = (position: string): string => `${position}${'0000-01-01'.slice(position.length)}`.slice(0, 10);

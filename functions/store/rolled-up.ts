import * as v from 'valibot';
import { monthsWithPostings } from './calendar.ts';
import { isCountedEverywhere } from './counted-families.ts';
import { areSettled } from './dirty-days.ts';
import type { Dyad, EventQuery, FacetField } from './event-query.ts';
import { addDays, type Interval } from './interval.ts';
import { dyadValue, isCountry, type ListKey } from './lists.ts';
import { CountRow, countPartition, DayRow, directedDyad, monthPartition, type Tally } from './rollups.ts';
import type { Row, Table } from './table.ts';
import type { Work } from './work.ts';

/** What a day holds of a list, or of a value of the field that was asked for. */
export interface RolledUpDay {
  readonly day: string;
  readonly value: string | null;
  readonly tally: Tally;
}

/** Days newest first; `next` is the day before which the rest lies, null at the end. */
export interface RolledUp {
  readonly days: readonly RolledUpDay[];
  readonly next: string | null;
}

const PREFIXES: Readonly<Partial<Record<FacetField, string>>> = { type: 'TYPE#', country: 'COUNTRY#' };

/** Whether days are counted by the values of a field. */
export const isCounted = (by: FacetField): boolean => PREFIXES[by] !== undefined;

/**
 * The counts of the query's days before a day (null: of all), by the values of a field where one is given: from roll-ups,
 * and only where they are exact. Null where the query asks for more than roll-ups know, or where days are being changed.
 */
export async function rolledUp(
  table: Table,
  query: EventQuery,
  by: FacetField | undefined,
  before: string | null,
  work: Work,
): Promise<RolledUp | null> {
  const lists = countedListsOf(query);
  const prefix = by === undefined ? undefined : PREFIXES[by];
  if (lists === null || (by !== undefined && (prefix === undefined || lists[0]?.family !== 'DAY'))) return null;
  if (before !== null && !/^\d{4}-\d\d-\d\d$/.test(before)) return null;
  if (lists[0]?.family === 'DYAD' && !(await isCountedEverywhere(table, 'DYAD'))) return null;
  const { from } = query.date;
  if (before !== null && from !== null && before <= from) return { days: [], next: null };
  const interval = { from, to: before === null ? query.date.to : addDays(before, -1) };
  // Before and after: what lies between two settled moments was not being counted.
  if (!(await areSettled(table, interval))) return null;
  const rows = prefix === undefined ? listRows(table, lists, interval, work) : dayRows(table, prefix, interval, work);
  const days: RolledUpDay[] = [];
  for await (const row of rows) {
    // What was read of several lists ends on different days.
    if (row.tally === null && lists.length > 1) return null;
    if (row.tally === null) return (await areSettled(table, interval)) ? { days, next: row.day } : null;
    days.push({ ...row, tally: row.tally });
  }
  return (await areSettled(table, interval)) ? { days, next: null } : null;
}

/** A row without a tally says where the work budget ended. */
type Counted = { readonly day: string; readonly value: string | null; readonly tally: Tally | null };

async function* listRows(
  table: Table,
  lists: readonly ListKey[],
  interval: Interval,
  work: Work,
): AsyncGenerator<Counted> {
  for (const list of lists) {
    let done = NOTHING_DONE;
    for await (const row of newestFirst(table, countPartition(list), interval, work)) {
      if (row === null) {
        yield { day: done, value: null, tally: null };
        return;
      }
      done = row.sk;
      const { sk: day, pk: _, ...tally } = v.parse(CountRow, row);
      yield { day, value: null, tally };
    }
  }
}

async function* dayRows(table: Table, prefix: string, interval: Interval, work: Work): AsyncGenerator<Counted> {
  const range = { from: interval.from ?? '0', before: `${interval.to ?? ''}~` };
  let done = NOTHING_DONE;
  for (const month of await monthsWithPostings(table, 'EVENTS', range)) {
    for await (const row of newestFirst(table, monthPartition('ROLLUP', month), interval, work)) {
      if (row === null) {
        yield { day: done, value: null, tally: null };
        return;
      }
      done = row.sk;
      const { sk: day, lists } = v.parse(DayRow, row);
      for (const [name, tally] of Object.entries(lists))
        if (name.startsWith(prefix)) yield { day, value: name.slice(prefix.length), tally };
    }
    done = `${month}-01`;
  }
}

/** Some 10 read units of one list. */
const DAYS_AT_ONCE = 400;

/** Where the budget was used up before the first day. */
const NOTHING_DONE = '9999-12-31';

/** The rows of a partition; null in the end says that the work budget did not reach all of them. */
async function* newestFirst(table: Table, pk: string, { from, to }: Interval, work: Work): AsyncGenerator<Row | null> {
  let last: Row | null = null;
  do {
    if (!work.allows(1)) {
      yield null;
      return;
    }
    const page: Awaited<ReturnType<Table['query']>> = await table.query({
      pk,
      from: from ?? '0',
      to: to ?? '~',
      descending: true,
      consistent: true,
      limit: DAYS_AT_ONCE,
      ...(last && { after: { pk, sk: last.sk } }),
    });
    work.spend(page.units);
    yield* page.rows;
    last = page.next === null ? null : (page.rows.at(-1) ?? null);
  } while (last !== null);
}

/** The lists whose counts add up to those of the query: a list alone, or types, of which an event has one. */
function countedListsOf({ date: _, dateField = 'event', types, countries, dyads, ...others }: EventQuery) {
  if (dateField !== 'event' || Object.values(others).some((filter) => filter !== undefined)) return null;
  const asked = [types, countries, dyads].filter((terms) => terms !== undefined);
  const [terms] = asked;
  if (terms === undefined) return [{ family: 'DAY', value: '' }] satisfies ListKey[];
  if (asked.length > 1 || terms.none.length > 0 || terms.any.length === 0) return null;
  if (types !== undefined) return types.any.map((value): ListKey => ({ family: 'TYPE', value }));
  if (terms.any.length > 1) return null;
  if (countries !== undefined) return countries.any.map((value): ListKey => ({ family: 'COUNTRY', value }));
  return dyads?.any.every(isOfCountries) ? dyads.any.map(countedDyad) : null;
}

/** Dyads with a name on a side are not counted. */
const isOfCountries = ({ first, second }: Dyad): boolean => isCountry(first) && isCountry(second);

const countedDyad = ({ first, second, directed }: Dyad): ListKey => ({
  family: 'DYAD',
  value: directed ? directedDyad(first, second) : dyadValue(first, second),
});

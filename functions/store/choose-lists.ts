import type { ListKey } from './lists.ts';
import { openLists } from './plan.ts';
import type { Range } from './posting-list.ts';
import { countPartition } from './rollups.ts';
import type { Table } from './table.ts';
import type { Account } from './work.ts';

/** Values that are looked at to choose; what stands behind them in the order of candidates is not chosen. */
const MOST_LOOKS = 16;
/** Days of roll-ups, or rows of lists, that tell how dense a list is. */
const SAMPLE = 24;
/** Buckets that a sample may reach into. */
const BUCKETS = 2;

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The candidate whose lists have the fewest events per day at the new end of the range. Kinds that roll-ups count are known
 * from them; the first rows of the others tell. A page has a cost, so one candidate is taken without looking.
 */
export async function chooseLists(
  table: Table,
  candidates: readonly (readonly ListKey[])[],
  months: readonly string[],
  range: Range,
  account: Account,
): Promise<readonly ListKey[]> {
  const [first = [], ...others] = candidates;
  // The last one is the list of all events, which is the choice only without any other.
  if (others.length <= 1 || range.from >= range.before) return first;
  const looks = within(candidates.slice(0, -1), MOST_LOOKS);
  const costs = await Promise.all(
    looks.map(async (keys) => {
      const densities = await Promise.all(keys.map((key) => densityOf(table, key, months, range, account)));
      return { keys, density: densities.reduce((sum, it) => sum + it, 0) };
    }),
  );
  return costs.reduce((best, it) => (it.density < best.density ? it : best), costs[0] ?? { keys: first, density: 0 })
    .keys;
}

/** The first candidates that have no more than so many lists together; at least one. */
function within(candidates: readonly (readonly ListKey[])[], most: number): (readonly ListKey[])[] {
  let left = most;
  return candidates.filter((keys, i) => {
    left -= keys.length;
    return i === 0 || left >= 0;
  });
}

/** Rows or events per day. */
function densityOf(table: Table, key: ListKey, months: readonly string[], range: Range, account: Account) {
  return key.family === 'TYPE' || key.family === 'COUNTRY'
    ? countedDensity(table, key, range, account)
    : sampledDensity(table, key, months, range, account);
}

async function countedDensity(table: Table, key: ListKey, { from, before }: Range, account: Account): Promise<number> {
  const page = await table.query({ pk: countPartition(key), from, to: before, descending: true, limit: SAMPLE });
  account.spend(page.units, 0);
  const events = page.rows.reduce((sum, row) => sum + Number(row.events), 0);
  return perDay(
    events,
    page.rows.map(({ sk }) => sk),
    page.next !== null,
  );
}

async function sampledDensity(
  table: Table,
  key: ListKey,
  months: readonly string[],
  range: Range,
  account: Account,
): Promise<number> {
  const { buckets, listsOf } = openLists([key], months, range, table.hotLists);
  const days: string[] = [];
  for (const pk of buckets.slice(0, BUCKETS).flatMap(listsOf)) {
    const { from, before } = range;
    const page = await table.query({ pk, from, to: before, descending: true, limit: SAMPLE });
    account.spend(page.units, 0);
    days.push(...page.rows.map(({ sk }) => sk.slice(0, 10)));
    if (page.next !== null) return perDay(days.length, days, true);
  }
  return perDay(days.length, days, false);
}

/** A list that ends within the sample is as short as the sample. */
function perDay(count: number, days: readonly string[], goesOn: boolean): number {
  const [newest, oldest] = [days[0], days.at(-1)];
  if (!goesOn || newest === undefined || oldest === undefined) return count / DAYS_OF_SHORT_LISTS;
  return count / (1 + (Date.parse(newest) - Date.parse(oldest)) / MILLISECONDS_PER_DAY);
}

/** A list that ends within its sample counts as if it were spread over a year. */
const DAYS_OF_SHORT_LISTS = 365;

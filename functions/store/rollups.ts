import * as v from 'valibot';
import type { EventPosting } from './event-posting.ts';
import { type ListKey, listName } from './lists.ts';
import { VALUES_OF } from './posting-values.ts';
import type { Key, Row, Table } from './table.ts';

/** What a day holds of a list; sums over days are those of the interval, for each article counts once a day. */
export const Tally = v.object({ events: v.number(), articles: v.number(), goldstein: v.number() });
export type Tally = v.InferOutput<typeof Tally>;

/** The lists that are counted: those with so few values that a day's counts are one small row. */
export function countedLists(posting: EventPosting): ListKey[] {
  return [
    { family: 'DAY', value: '' },
    { family: 'TYPE', value: posting.type },
    ...VALUES_OF.country(posting).map((value): ListKey => ({ family: 'COUNTRY', value })),
  ];
}

/** One list by day, and one day by list. */
export const CountRow = v.object({ pk: v.string(), sk: v.string(), ...Tally.entries });
export const countPartition = (list: ListKey): string => `COUNT#${listName(list)}`;
export const countKey = (name: string, day: string): Key => ({ pk: `COUNT#${name}`, sk: day });
export const countRow = (name: string, day: string, tally: Tally): Row => ({ ...countKey(name, day), ...tally });

/** `counting`: rows of single lists are being written; which of them say what is not known. */
export const DayRow = v.object({
  pk: v.string(),
  sk: v.string(),
  state: v.picklist(['counting', 'counted']),
  lists: v.record(v.string(), Tally),
});
export type DayRow = v.InferOutput<typeof DayRow>;
export const monthPartition = (month: string): string => `ROLLUP#${month}`;
const dayKey = (day: string): Key => ({ pk: monthPartition(day.slice(0, 7)), sk: day });
export const dayRow = (day: string, state: DayRow['state'], lists: DayRow['lists']): DayRow => ({
  ...dayKey(day),
  state,
  lists,
});

export async function readDay(table: Table, day: string): Promise<DayRow | null> {
  const row = await table.get(dayKey(day));
  return row === null ? null : v.parse(DayRow, row);
}

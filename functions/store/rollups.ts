import * as v from 'valibot';
import type { EventPosting } from './event-posting.ts';
import { dyadValue, type ListKey, listName } from './lists.ts';
import { dyadsOf, VALUES_OF } from './posting-values.ts';
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
    ...[...new Set(dyadsOf(posting).flatMap(countedDyads))].map((value): ListKey => ({ family: 'DYAD', value })),
  ];
}

/** A dyad counts as itself and as both directions together, so that either question is one list. */
const countedDyads = ([first, second]: [string, string]): string[] => [
  directedDyad(first, second),
  dyadValue(first, second),
];

/** The first acts on the second. */
export const directedDyad = (first: string, second: string): string => `${first}>${second}`;

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
/**
 * A day's counts are two rows: what every timeline by type or country reads, and the dyads, of which there are many more. The
 * state of the first holds for both. They are removed in this order.
 */
export const PARTS = ['ROLLUP#DYADS', 'ROLLUP'] as const;
export type Part = (typeof PARTS)[number];
export const partOf = (listName: string): Part => (listName.startsWith('DYAD#') ? 'ROLLUP#DYADS' : 'ROLLUP');
export const monthPartition = (part: Part, month: string): string => `${part}#${month}`;
export const dayKey = (part: Part, day: string): Key => ({ pk: monthPartition(part, day.slice(0, 7)), sk: day });
export const dayRow = (part: Part, day: string, state: DayRow['state'], lists: DayRow['lists']): DayRow => ({
  ...dayKey(part, day),
  state,
  lists,
});

export async function readDay(table: Table, part: Part, day: string): Promise<DayRow | null> {
  const row = await table.get(dayKey(part, day));
  return row === null ? null : v.parse(DayRow, row);
}

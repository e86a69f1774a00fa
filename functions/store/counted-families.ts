import * as v from 'valibot';
import { monthsWithPostings } from './calendar.ts';
import { addDays } from './interval.ts';
import { monthPartition } from './rollups.ts';
import { rowsOf, type Table } from './table.ts';

/** Raised whenever `countedLists` names more: days that were counted before lack it, and are counted anew. */
const COUNTED_SINCE = { DYAD: 2 } as const;
const VERSION = Math.max(...Object.values(COUNTED_SINCE));

const KEY = { pk: 'RECOUNT', sk: 'FAMILIES' } as const;
/** All days are counted as that version counts; on the way to the next, those through a day. */
const State = v.object({ version: v.number(), through: v.nullable(v.string()) });

async function readState(table: Table): Promise<v.InferOutput<typeof State>> {
  const row = await table.get(KEY);
  return row === null ? { version: 1, through: null } : v.parse(State, row);
}

/** Whether every day that is counted has counts of the family. */
export async function isCountedEverywhere(table: Table, family: keyof typeof COUNTED_SINCE): Promise<boolean> {
  return (await readState(table)).version >= COUNTED_SINCE[family];
}

/**
 * Counts anew, oldest first, the days that were counted before there was something that is counted now, as far as `mayGoOn`
 * allows; returns how many. Only whoever has the turn of recounts may call it. Days that change meanwhile are no matter: whoever
 * counts them counts everything.
 */
export async function catchUp(
  table: Table,
  countDay: (day: string) => Promise<unknown>,
  mayGoOn: () => boolean,
): Promise<number> {
  const { version, through } = await readState(table);
  if (version >= VERSION) return 0;
  const from = through === null ? '0000-01-01' : addDays(through, 1);
  let last = through;
  let days = 0;
  for (const month of (await monthsWithPostings(table, 'EVENTS', { from, before: '~' })).reverse()) {
    for await (const { sk: day } of rowsOf(table, { pk: monthPartition('ROLLUP', month), from, consistent: true })) {
      if (!mayGoOn()) {
        await table.put({ ...KEY, version, through: last });
        return days;
      }
      await countDay(day);
      last = day;
      days += 1;
    }
  }
  await table.put({ ...KEY, version: VERSION, through: null });
  return days;
}

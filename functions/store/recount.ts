import { committedPostings, readGuards } from './committed-postings.ts';
import { catchUp } from './counted-families.ts';
import { dayOfMark, isDecided, type Mark, readMarks } from './dirty-days.ts';
import { markChanged } from './exports/export-rows.ts';
import { listName, partitionsOf } from './lists.ts';
import {
  countedLists,
  countKey,
  countRow,
  dayKey,
  dayRow,
  PARTS,
  type Part,
  partOf,
  readDay,
  type Tally,
} from './rollups.ts';
import type { Table } from './table.ts';
import { takeTurn } from './turn.ts';

export interface RecountPorts {
  readonly table: Table;
  /** A string that no other worker has. */
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds left to this work, after which it is stopped. */
  readonly remaining: () => number;
}

/** A day of many events takes some seconds; with less time left it is left to the next turn. */
const RESERVE_MS = 20_000;

export type Recounting = { readonly outcome: 'counted'; readonly days: number } | { readonly outcome: 'busy' };

/**
 * Counts the days anew on which events came or went. One worker at a time: a turn outlives its worker, so that no count that
 * was made earlier is written later.
 */
export async function recount(ports: RecountPorts): Promise<Recounting> {
  const { table, holder, now, remaining } = ports;
  const giveBack = await takeTurn(table, 'RECOUNT', holder, now(), now() + remaining());
  if (giveBack === null) return { outcome: 'busy' };
  const marks: Mark[] = [];
  for await (const mark of readMarks(table)) marks.push(mark);
  let days = 0;
  for (const [day, its] of Map.groupBy(marks, dayOfMark)) {
    if (remaining() < RESERVE_MS) break;
    if (await recountDay(table, day, its, { now: now(), holder })) days += 1;
  }
  const again = (day: string) => recountDay(table, day, null, { now: now(), holder });
  days += await catchUp(table, again, () => remaining() >= RESERVE_MS);
  await giveBack();
  return { outcome: 'counted', days };
}

/**
 * Counts a day after it was decided what its marks stand for, and then removes those marks; false where nothing is decided.
 * Without marks (null) the day did not change, and is counted all the same.
 * A crash leaves the marks, and with them the next count. A day that was being counted is written as a whole. Its month is
 * said to have changed, for exports, unless it was counted without marks.
 */
async function recountDay(
  table: Table,
  day: string,
  marks: readonly Mark[] | null,
  { now, holder }: { now: number; holder: string },
): Promise<boolean> {
  const guards = await readGuards(table, new Set(marks?.map(({ articleId }) => articleId)));
  const decided = marks?.filter((mark) => isDecided(mark, guards.get(mark.articleId), now));
  if (decided?.length === 0) return false;
  const counts = await countDay(table, day, now);
  await writeCounts(table, day, counts);
  if (decided === undefined) return true;
  await markChanged(table, day.slice(0, 7), `${now}.${holder}.${day}`);
  await table.write({ deletes: decided });
  return true;
}

/**
 * Writes what differs of a day's counts. While the first of its rows says `counting`, which of the others are written is not
 * known; each of them names all lists whose rows there may be, and is written before these are.
 */
async function writeCounts(table: Table, day: string, counts: ReadonlyMap<string, Tally>): Promise<void> {
  const [plain, dyads] = [await readDay(table, 'ROLLUP', day), await readDay(table, 'ROLLUP#DYADS', day)];
  const before = { ...plain?.lists, ...dyads?.lists };
  const names = [...new Set([...Object.keys(before), ...counts.keys()])];
  const tally = (name: string) => counts.get(name) ?? NOTHING;
  const changed = names.filter((name) => plain?.state !== 'counted' || !equal(before[name] ?? NOTHING, tally(name)));
  if (changed.length === 0) return;
  const listsOf = (part: Part, its: readonly string[]) =>
    Object.fromEntries(its.filter((name) => partOf(name) === part).map((name) => [name, tally(name)]));
  await table.put(dayRow('ROLLUP', day, 'counting', listsOf('ROLLUP', names)));
  if (changed.some((name) => partOf(name) === 'ROLLUP#DYADS'))
    await table.put(dayRow('ROLLUP#DYADS', day, 'counting', listsOf('ROLLUP#DYADS', names)));
  await table.write({
    puts: changed.filter((name) => counts.has(name)).map((name) => countRow(name, day, tally(name))),
    deletes: changed.filter((name) => !counts.has(name)).map((name) => countKey(name, day)),
  });
  if (counts.size > 0)
    return void (await table.put(dayRow('ROLLUP', day, 'counted', listsOf('ROLLUP', [...counts.keys()]))));
  for (const part of PARTS) await table.delete(dayKey(part, day));
}

/** The lists of a day as they are committed and visible now. */
async function countDay(table: Table, day: string, now: number): Promise<Map<string, Tally>> {
  const counts = new Map<string, Tally & { seen: Set<string> }>();
  for (const pk of partitionsOf({ family: 'DAY', value: '' }, day, table.hotLists)) {
    for await (const posting of committedPostings(table, pk, now)) {
      for (const list of countedLists(posting)) {
        const tally = counts.get(listName(list)) ?? { ...NOTHING, seen: new Set() };
        tally.seen.add(posting.articleId);
        counts.set(listName(list), {
          events: tally.events + 1,
          articles: tally.seen.size,
          goldstein: Math.round((tally.goldstein + posting.goldstein) * 10) / 10,
          seen: tally.seen,
        });
      }
    }
  }
  return new Map([...counts].map(([name, { seen: _, ...tally }]) => [name, tally]));
}

const NOTHING: Tally = { events: 0, articles: 0, goldstein: 0 };
const equal = (a: Tally, b: Tally): boolean =>
  a.events === b.events && a.articles === b.articles && a.goldstein === b.goldstein;

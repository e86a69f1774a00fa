import * as v from 'valibot';
import type { Interval } from './interval.ts';
import { revisionOf } from './keys.ts';
import type { GuardRow } from './rows.ts';
import { rowsOf, type Table } from './table.ts';
import { isVisible } from './visible.ts';

/** Days whose events are about to change, or changed since they were counted. */
const DIRTY = 'DIRTY';

/** Says that a version of an article, once committed, changes what a day holds. */
const Mark = v.object({ pk: v.string(), sk: v.string(), articleId: v.string(), version: v.string(), at: v.string() });
export type Mark = v.InferOutput<typeof Mark>;

/** A writer is stopped by Lambda after at most 15 minutes; a mark that is older and was not committed never will be. */
const WRITERS_LIVE_MS = 15 * 60_000;

/** The marks of a version that changes these days. They have to be there before the version is committed. */
export function marksOf(days: Iterable<string>, articleId: string, version: string, at: string): Mark[] {
  return [...new Set(days)].map((day) => ({
    pk: DIRTY,
    sk: `${day}#${articleId}#${version}`,
    articleId,
    version,
    at,
  }));
}

export const dayOfMark = ({ sk }: Mark): string => sk.slice(0, 10);

/** All marks, by day. */
export async function* readMarks(table: Table): AsyncGenerator<Mark> {
  for await (const row of rowsOf(table, { pk: DIRTY, consistent: true })) yield v.parse(Mark, row);
}

/** Whether the roll-ups of all days of the interval are those of what is committed. */
export async function areSettled(table: Table, { from, to }: Interval): Promise<boolean> {
  const { rows } = await table.query({ pk: DIRTY, from: from ?? '0', to: `${to ?? ''}~`, limit: 1, consistent: true });
  return rows.length === 0;
}

/**
 * Whether it is sure what became of the mark's version: it, or another in its stead, was committed and may be seen, or
 * never will be. Only then a count made afterwards makes up for the mark.
 */
export function isDecided({ version, at }: Mark, guard: GuardRow | undefined, now: number): boolean {
  if (guard !== undefined && guard.revision >= revisionOf(version))
    return guard.version !== version || isVisible(guard, new Date(now));
  return Date.parse(at) + WRITERS_LIVE_MS < now;
}

import { readCursorKey } from '../store/cursor-key.ts';
import type { Table } from '../store/table.ts';
import { openCursor, sealCursor } from './cursor.ts';
import { type Problem, problem } from './problem.ts';

/** Positions of one query's list as its cursors, and back. */
export interface Cursors {
  readonly seal: (position: string) => string;
  /** The position in a cursor; null: the beginning, without one. A problem where the cursor is not one of this query's. */
  readonly open: (cursor: string | undefined) => string | null | Problem;
}

/** `filters` is everything that decides what the list at the path holds: not how much a page holds and how it is shown. */
export async function cursorsOf(table: Table, path: string, filters: object): Promise<Cursors> {
  const key = await cursorKeyOf(table);
  const query = JSON.stringify([path, filters]);
  return {
    seal: (position) => sealCursor(key, query, position),
    open: (cursor) => (cursor === undefined ? null : (openCursor(key, query, cursor) ?? FOREIGN)),
  };
}

const DETAIL = 'The cursor is not one that this query returned. Start again without a cursor.';
const FOREIGN = problem('invalid-cursor', DETAIL, { errors: [{ parameter: 'cursor', detail: DETAIL }] });

/** The key never changes while a function lives. */
const cursorKeys = new WeakMap<Table, Promise<Buffer>>();

async function cursorKeyOf(table: Table): Promise<Buffer> {
  const known = cursorKeys.get(table) ?? readCursorKey(table);
  cursorKeys.set(table, known);
  known.catch(() => cursorKeys.delete(table));
  return known;
}

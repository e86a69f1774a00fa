import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Table } from './table.ts';

const CURSOR_KEY = { pk: 'SECRET', sk: 'CURSOR' } as const;

const CursorKeyRow = v.object({ secret: v.pipe(v.string(), v.hexadecimal(), v.length(64)) });

/**
 * The secret (32 bytes) that authenticates cursors, one per table. The first caller makes it; whoever comes second at the
 * same moment loses the conditional write and takes the first one's. Deleting the row makes all cursors invalid.
 */
export async function readCursorKey(table: Table): Promise<Buffer> {
  const stored = (await table.get(CURSOR_KEY)) ?? (await makeCursorKey(table));
  return Buffer.from(v.parse(CursorKeyRow, stored).secret, 'hex');
}

async function makeCursorKey(table: Table): Promise<unknown> {
  await table.put({ ...CURSOR_KEY, secret: randomBytes(32).toString('hex') }, 'absent');
  return table.get(CURSOR_KEY);
}

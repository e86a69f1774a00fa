import { expect, test } from 'vitest';
import { readCursorKey } from '../../functions/store/cursor-key.ts';
import { MemoryTable } from './memory-table.ts';

test('callers that come at the same moment get one key, and so do later ones', async () => {
  const table = new MemoryTable(() => new Promise((resolve) => setImmediate(resolve)));
  const keys = await Promise.all([readCursorKey(table), readCursorKey(table), readCursorKey(table)]);
  keys.push(await readCursorKey(table));
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  expect(keys[0]).toHaveLength(32);
  expect(await readCursorKey(new MemoryTable())).not.toEqual(keys[0]);
});

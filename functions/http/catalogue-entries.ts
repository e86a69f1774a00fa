import * as v from 'valibot';
import type { Key, Table } from '../store/table.ts';

/** The entries in rows of the catalogue, those that there are. */
export async function catalogueEntries<Entry>(
  table: Table,
  keys: readonly Key[],
  schema: v.GenericSchema<unknown, Entry>,
): Promise<Entry[]> {
  if (keys.length === 0) return [];
  const rows = await table.batchGet(keys);
  return rows.map((row) => v.parse(v.object({ entry: schema }), row).entry);
}

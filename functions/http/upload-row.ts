import * as v from 'valibot';
import type { Key, Table } from '../store/table.ts';

/** The row that remembers which files an upload is of. */
const UploadRow = v.object({ pk: v.string(), sk: v.string(), names: v.array(v.string()), expiresAt: v.number() });

/** Begins the partition keys of uploads; the functions' permissions name it. */
export const UPLOAD_PREFIX = 'UPLOAD#';

/** Seconds that an upload's progress can be asked for. */
const KEPT_SECONDS = 30 * 24 * 3600;

const keyOf = (id: string): Key => ({ pk: `${UPLOAD_PREFIX}${id}`, sk: 'FILES' });

/** The object's key of a file. */
export const keyOfFile = (uploadId: string, name: string): string => `uploads/${uploadId}/${name}`;

/** Remembers the upload; `now` is in milliseconds. */
export async function writeUpload(table: Table, id: string, names: readonly string[], now: number): Promise<void> {
  await table.put({ ...keyOf(id), names, expiresAt: Math.floor(now / 1000) + KEPT_SECONDS });
}

/** Names of the files, or null where there is no such upload. */
export async function readUpload(table: Table, id: string): Promise<readonly string[] | null> {
  if (!/^[a-z2-7]{16}$/.test(id)) return null;
  const row = await table.get(keyOf(id));
  return row === null ? null : v.parse(UploadRow, row).names;
}

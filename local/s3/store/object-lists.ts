import * as v from 'valibot';
import type { Read } from '../listing/page.ts';
import { ObjectVersion } from './rows.ts';
import type { Store } from './store.ts';

const Rows = v.array(ObjectVersion);

/** Reads the objects of a bucket, delete markers left out. */
export function objectReader({ database: { sql } }: Store, bucket: string): Read<ObjectVersion> {
  return ({ key, below }, count) =>
    v.parse(
      Rows,
      sql.all`SELECT * FROM object WHERE bucket = ${bucket} AND isLatest = 1 AND isDeleteMarker = 0
        AND key >= ${key} AND (key > ${key} OR ordinal < ${below}) ORDER BY key LIMIT ${count}`,
    );
}

/** Reads all versions and delete markers of a bucket. */
export function versionReader({ database: { sql } }: Store, bucket: string): Read<ObjectVersion> {
  return ({ key, below }, count) =>
    v.parse(
      Rows,
      sql.all`SELECT * FROM object WHERE bucket = ${bucket}
        AND key >= ${key} AND (key > ${key} OR ordinal < ${below}) ORDER BY key, ordinal DESC LIMIT ${count}`,
    );
}

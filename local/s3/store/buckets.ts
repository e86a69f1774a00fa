import * as v from 'valibot';
import { Bucket } from './rows.ts';
import type { Store } from './store.ts';

/** The bucket of that name; null where there is none. */
export function findBucket({ database }: Store, name: string): Bucket | null {
  const row = database.sql.get`SELECT * FROM bucket WHERE name = ${name}`;
  return row ? v.parse(Bucket, row) : null;
}

/** All buckets by name. */
export function listBuckets({ database }: Store): Bucket[] {
  return v.parse(v.array(Bucket), database.sql.all`SELECT * FROM bucket ORDER BY name`);
}

/** Creates the bucket where there is none of that name. Says whether it did. */
export function insertBucket({ database }: Store, name: string): boolean {
  const { changes } = database.sql
    .run`INSERT INTO bucket VALUES (${name}, ${Date.now()}, 'Off') ON CONFLICT DO NOTHING`;
  return changes === 1;
}

/** Enables or suspends versioning for what is written from now on. */
export function setVersioning({ database }: Store, name: string, versioning: 'Enabled' | 'Suspended'): void {
  database.sql.run`UPDATE bucket SET versioning = ${versioning} WHERE name = ${name}`;
}

/** Deletes the bucket unless something is in it. Says whether it did. */
export function deleteEmptyBucket({ database: { sql } }: Store, name: string): boolean {
  const { changes } = sql.run`DELETE FROM bucket WHERE name = ${name}
    AND NOT EXISTS (SELECT 1 FROM object WHERE bucket = ${name})
    AND NOT EXISTS (SELECT 1 FROM upload WHERE bucket = ${name})`;
  return changes === 1;
}

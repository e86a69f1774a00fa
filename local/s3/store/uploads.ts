import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { Part, Upload } from './rows.ts';
import type { Store } from './store.ts';

/** Starts an upload and returns its id. */
export function insertUpload({ database }: Store, upload: Omit<Upload, 'id' | 'startedAt'>): string {
  const id = randomBytes(24).toString('hex');
  const { bucket, key, headers, tags, checksumAlgorithm, checksumType } = upload;
  database.sql.run`INSERT INTO upload VALUES (${id}, ${bucket}, ${key}, ${Date.now()}, ${JSON.stringify(headers)},
    ${JSON.stringify(tags)}, ${checksumAlgorithm}, ${checksumType})`;
  return id;
}

/** The upload of that id, if it is one of that key; null otherwise. */
export function findUpload({ database }: Store, bucket: string, key: string, id: string): Upload | null {
  const row = database.sql.get`SELECT * FROM upload WHERE id = ${id} AND bucket = ${bucket} AND key = ${key}`;
  return row ? v.parse(Upload, row) : null;
}

/** All uploads of a bucket in the order of S3: by key, then by start. */
export function listUploads({ database }: Store, bucket: string): Upload[] {
  const rows = database.sql.all`SELECT * FROM upload WHERE bucket = ${bucket} ORDER BY key, startedAt, id`;
  return v.parse(v.array(Upload), rows);
}

/** The parts of an upload by number. */
export function listParts({ database }: Store, uploadId: string): Part[] {
  return v.parse(v.array(Part), database.sql.all`SELECT * FROM part WHERE uploadId = ${uploadId} ORDER BY number`);
}

/** Adds a part, replacing an earlier one of its number. False where the upload has ended meanwhile. */
export function putPart({ database, bodies }: Store, uploadId: string, part: Part): boolean {
  const { sql, transaction } = database;
  const replaced = transaction(() => {
    if (!sql.get`SELECT 1 FROM upload WHERE id = ${uploadId}`) return null;
    const files = sql.all`DELETE FROM part WHERE uploadId = ${uploadId} AND number = ${part.number} RETURNING file`;
    sql.run`INSERT INTO part VALUES (${uploadId}, ${part.number}, ${part.etag}, ${part.size}, ${part.modifiedAt},
      ${JSON.stringify(part.checksums)}, ${part.file})`;
    return files.map((row) => String(row.file));
  });
  if (replaced) bodies.remove(replaced);
  return replaced !== null;
}

/** Removes the upload and the rows of its parts, not their files. Says whether it was there. Part of a transaction. */
export function dropUpload({ database }: Store, uploadId: string): boolean {
  return database.sql.run`DELETE FROM upload WHERE id = ${uploadId}`.changes === 1;
}

import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Checksums } from '../checksum/algorithm.ts';
import { type Refusal, refuse } from '../reply.ts';
import { findBucket } from './buckets.ts';
import { type ChecksumType, NULL_VERSION, ObjectVersion, type Tag } from './rows.ts';
import type { Store } from './store.ts';

/** An object whose body is written and that is still to be committed. */
export type NewObject = {
  bucket: string;
  key: string;
  etag: string;
  size: number;
  headers: Record<string, string>;
  checksums: Checksums;
  checksumType: ChecksumType;
  tags: Tag[];
  file: string;
};

/** The latest version, which may be a delete marker; null where the key was never written. */
export function findLatest({ database }: Store, bucket: string, key: string): ObjectVersion | null {
  const row = database.sql.get`SELECT * FROM object WHERE bucket = ${bucket} AND key = ${key} AND isLatest = 1`;
  return row ? v.parse(ObjectVersion, row) : null;
}

/** That one version; null where there is none of that id. */
export function findVersion({ database }: Store, bucket: string, key: string, versionId: string): ObjectVersion | null {
  const row = database.sql
    .get`SELECT * FROM object WHERE bucket = ${bucket} AND key = ${key} AND versionId = ${versionId}`;
  return row ? v.parse(ObjectVersion, row) : null;
}

type CreatedName = 'ObjectCreated:Put' | 'ObjectCreated:Copy' | 'ObjectCreated:CompleteMultipartUpload';

/** What belongs into the same transaction as the object: a check of the version before it, and work of the caller. */
export type CommitTerms = {
  check: (latest: ObjectVersion | null) => Refusal | null;
  alongside?: () => Refusal | null;
};

/**
 * Makes the object the latest version of its key, together with its notification: one transaction. A refusal leaves
 * everything as it was and removes the body that was to come.
 */
export function commitObject(
  store: Store,
  object: NewObject,
  eventName: CreatedName,
  terms: CommitTerms,
): { kind: 'committed'; version: ObjectVersion; versionId: string | null } | Refusal {
  const { database, bodies, outbox } = store;
  const result = database.transaction(() => {
    const bucket = findBucket(store, object.bucket);
    if (!bucket) return refuse('NoSuchBucket');
    const refusal = terms.check(findLatest(store, object.bucket, object.key)) ?? terms.alongside?.() ?? null;
    if (refusal) return refusal;
    const versionId = bucket.versioning === 'Enabled' ? newVersionId() : NULL_VERSION;
    const visibleId = bucket.versioning === 'Off' ? null : versionId;
    const replaced = versionId === NULL_VERSION ? dropVersion(store, object.bucket, object.key, NULL_VERSION) : null;
    const { bucket: name, key, size, etag } = object;
    const ordinal = outbox.record({ bucket: name, key, eventName, size, etag, versionId: visibleId });
    const version = { ...object, ordinal, versionId, isLatest: true, isDeleteMarker: false, modifiedAt: Date.now() };
    insertLatest(store, version);
    return { kind: 'committed' as const, version, versionId: visibleId, replaced };
  });
  if (result.kind === 'refusal') {
    bodies.remove([object.file]);
    return result;
  }
  if (result.replaced?.file) bodies.remove([result.replaced.file]);
  outbox.deliver();
  return { kind: 'committed', version: result.version, versionId: result.versionId };
}

/** Inserts the version and takes the rank of the latest from the one before. Part of an open transaction. */
export function insertLatest({ database: { sql } }: Store, object: ObjectVersion): void {
  const { ordinal, bucket, key, versionId, isDeleteMarker, etag, size, modifiedAt, checksumType, file } = object;
  const [headers, checksums, tags] = [object.headers, object.checksums, object.tags].map((it) => JSON.stringify(it));
  sql.run`UPDATE object SET isLatest = 0 WHERE bucket = ${bucket} AND key = ${key} AND isLatest = 1`;
  sql.run`INSERT INTO object VALUES (${ordinal}, ${bucket}, ${key}, ${versionId}, 1, ${isDeleteMarker ? 1 : 0}, ${etag},
    ${size}, ${modifiedAt}, ${headers ?? ''}, ${checksums ?? ''}, ${checksumType}, ${tags ?? ''}, ${file})`;
}

/** Deletes the row of one version and returns it; null where there is none. Part of an open transaction. */
export function dropVersion(store: Store, bucket: string, key: string, versionId: string): ObjectVersion | null {
  const version = findVersion(store, bucket, key, versionId);
  if (version) store.database.sql.run`DELETE FROM object WHERE ordinal = ${version.ordinal}`;
  return version;
}

/** Replaces the tags of one version. */
export function setTags({ database }: Store, version: ObjectVersion, tags: readonly Tag[]): void {
  database.sql.run`UPDATE object SET tags = ${JSON.stringify(tags)} WHERE ordinal = ${version.ordinal}`;
}

/** Hexadecimal, so that no id looks like an option to a command line. */
export const newVersionId = (): string => randomBytes(16).toString('hex');

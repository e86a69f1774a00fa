import { findBucket } from './buckets.ts';
import { dropVersion, insertLatest, newVersionId } from './objects.ts';
import type { ObjectVersion } from './rows.ts';
import { NULL_VERSION } from './rows.ts';
import type { Store } from './store.ts';

/** What a deletion did: nothing to delete, an object or marker gone for good, or a marker set in front of the object. */
export type Deletion =
  | { kind: 'nothing' }
  | { kind: 'removed'; versionId: string | null; wasDeleteMarker: boolean }
  | { kind: 'marked'; versionId: string };

/**
 * Deletes a key, or one version of it, together with its notification in one transaction. Without a version id a
 * versioned bucket keeps the object behind a delete marker, also where there was no object (as S3 does).
 */
export function deleteObject(store: Store, bucketName: string, key: string, versionId: string | null): Deletion {
  const { bodies, database, outbox } = store;
  const { deletion, dropped } = database.transaction(() => {
    const versioning = findBucket(store, bucketName)?.versioning ?? 'Off';
    if (versionId !== null) return removeVersion(store, bucketName, key, versionId, versioning !== 'Off');
    if (versioning === 'Off') return removeVersion(store, bucketName, key, NULL_VERSION, false);
    return placeMarker(store, bucketName, key, versioning === 'Enabled' ? newVersionId() : NULL_VERSION);
  });
  if (dropped?.file) bodies.remove([dropped.file]);
  outbox.deliver();
  return deletion;
}

type Step = { deletion: Deletion; dropped: ObjectVersion | null };

function removeVersion(store: Store, bucket: string, key: string, versionId: string, versioned: boolean): Step {
  const dropped = dropVersion(store, bucket, key, versionId);
  if (!dropped) return { deletion: { kind: 'nothing' }, dropped };
  if (dropped.isLatest) promoteNewest(store, bucket, key);
  const visibleId = versioned ? versionId : null;
  store.outbox.record({ bucket, key, eventName: 'ObjectRemoved:Delete', size: 0, etag: '', versionId: visibleId });
  return { deletion: { kind: 'removed', versionId: visibleId, wasDeleteMarker: dropped.isDeleteMarker }, dropped };
}

function placeMarker(store: Store, bucket: string, key: string, versionId: string): Step {
  const dropped = versionId === NULL_VERSION ? dropVersion(store, bucket, key, NULL_VERSION) : null;
  const eventName = 'ObjectRemoved:DeleteMarkerCreated';
  const ordinal = store.outbox.record({ bucket, key, eventName, size: 0, etag: '', versionId });
  insertLatest(store, { ordinal, bucket, key, versionId, ...MARKER, modifiedAt: Date.now() });
  return { deletion: { kind: 'marked', versionId }, dropped };
}

const MARKER: Omit<ObjectVersion, 'ordinal' | 'bucket' | 'key' | 'versionId' | 'modifiedAt'> = {
  isLatest: true,
  isDeleteMarker: true,
  etag: '',
  size: 0,
  headers: {},
  checksums: {},
  checksumType: 'FULL_OBJECT',
  tags: [],
  file: null,
};

function promoteNewest({ database: { sql } }: Store, bucket: string, key: string): void {
  sql.run`UPDATE object SET isLatest = 1
    WHERE ordinal = (SELECT max(ordinal) FROM object WHERE bucket = ${bucket} AND key = ${key})`;
}

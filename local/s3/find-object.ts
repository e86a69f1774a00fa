import { type Refusal, refuse } from './reply.ts';
import { findLatest, findVersion } from './store/objects.ts';
import type { Bucket, ObjectVersion } from './store/rows.ts';
import { NULL_VERSION } from './store/rows.ts';
import type { Store } from './store/store.ts';

/** An object that is there and has a body. */
export type PresentObject = ObjectVersion & { file: string };

/** The latest object of a key, or the version that was asked for; a delete marker is a refusal that says so. */
export function findObject(
  store: Store,
  bucket: Bucket,
  key: string,
  versionId: string | null,
): PresentObject | Refusal {
  const found =
    versionId === null ? findLatest(store, bucket.name, key) : findVersion(store, bucket.name, key, versionId);
  if (!found) return refuse(versionId === null ? 'NoSuchKey' : 'NoSuchVersion');
  const { file } = found;
  if (file !== null) return { ...found, file };
  const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': found.versionId };
  return versionId === null
    ? refuse('NoSuchKey', undefined, headers)
    : refuse('MethodNotAllowed', 'The version is a delete marker.', { ...headers, allow: 'DELETE' });
}

/** The version id as clients see it: null in a bucket that never was versioned. */
export function visibleVersionId(bucket: Bucket, version: ObjectVersion): string | null {
  return bucket.versioning === 'Off' && version.versionId === NULL_VERSION ? null : version.versionId;
}

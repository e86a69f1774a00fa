import { percentDecode } from '../sigv4/percent-encoding.ts';
import { headerValue } from '../sigv4/signed-request.ts';
import { checkRead } from './conditions.ts';
import { findObject, type PresentObject } from './find-object.ts';
import { isRefusal, type Refusal, refuse } from './reply.ts';
import type { S3Request } from './request.ts';
import { findBucket } from './store/buckets.ts';
import type { Bucket } from './store/rows.ts';
import type { Store } from './store/store.ts';

/** Finds the object that `x-amz-copy-source` names, `/bucket/key?versionId=…`, and checks the conditions on it. */
export function findCopySource(
  store: Store,
  { headers }: S3Request,
): { bucket: Bucket; version: PresentObject } | Refusal {
  const header = headerValue(headers, 'x-amz-copy-source') ?? '';
  const [, path = '', versionId = null] = /^(.*?)(?:\?versionId=([^&]*))?$/.exec(header) ?? [];
  const [, name, key] = /^\/?([^/]+)\/(.+)$/s.exec(percentDecode(path) ?? '') ?? [];
  if (name === undefined || key === undefined)
    return refuse('InvalidArgument', 'Copy Source must name a bucket and key.');
  const bucket = findBucket(store, name);
  if (!bucket) return refuse('NoSuchBucket');
  const version = findObject(store, bucket, key, versionId);
  if (isRefusal(version)) return version;
  return checkRead(headers, version, 'copySource') === 'proceed' ? { bucket, version } : refuse('PreconditionFailed');
}

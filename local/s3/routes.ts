import type { BucketOperation, Operation } from './operation.ts';
import * as buckets from './operations/buckets.ts';
import { completeMultipartUpload } from './operations/complete-multipart-upload.ts';
import { copyObject } from './operations/copy-object.ts';
import { deleteObject, deleteObjects } from './operations/delete-object.ts';
import { getObject, headObject, OVERRIDES } from './operations/get-object.ts';
import { getObjectAttributes } from './operations/get-object-attributes.ts';
import { listObjectVersions } from './operations/list-object-versions.ts';
import { listObjects, listObjectsV2 } from './operations/list-objects.ts';
import { listMultipartUploads, listParts } from './operations/list-uploads.ts';
import * as multipart from './operations/multipart-upload.ts';
import { putObject } from './operations/put-object.ts';
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from './operations/tagging.ts';
import type { S3Request } from './request.ts';

/**
 * An operation and the request that asks for it: its method, the markers that it must carry (query parameters, or a
 * header that begins with `x-amz-`) and the parameters that it may carry besides.
 */
type Route<Run> = { method: string; markers: string[]; parameters: string[]; run: Run };

const route = <Run>(method: string, markers: string[], parameters: string[], run: Run): Route<Run> => ({
  method,
  markers,
  parameters,
  run,
});

const LIST = ['prefix', 'delimiter', 'encoding-type', 'max-keys'];
const COPY = 'x-amz-copy-source';

/** Requests that need no bucket to exist. */
const OUTSIDE_BUCKETS: Route<Operation>[] = [route('GET', [], [], buckets.listBuckets)];
const BUCKET_CREATION: Route<Operation>[] = [route('PUT', [], [], buckets.createBucket)];

const ON_BUCKETS: Route<BucketOperation>[] = [
  route('HEAD', [], [], buckets.headBucket),
  route('DELETE', [], [], buckets.deleteBucket),
  route('GET', ['location'], [], buckets.getBucketLocation),
  route('GET', ['versioning'], [], buckets.getBucketVersioning),
  route('PUT', ['versioning'], [], buckets.putBucketVersioning),
  route('POST', ['delete'], [], deleteObjects),
  route('GET', ['uploads'], ['prefix', 'delimiter', 'encoding-type', 'max-uploads'], listMultipartUploads),
  route('GET', ['versions'], [...LIST, 'key-marker', 'version-id-marker'], listObjectVersions),
  route('GET', ['list-type'], [...LIST, 'continuation-token', 'start-after', 'fetch-owner'], listObjectsV2),
  route('GET', [], [...LIST, 'marker'], listObjects),
];

const ON_OBJECTS: Route<BucketOperation>[] = [
  route('GET', ['tagging'], ['versionId'], getObjectTagging),
  route('PUT', ['tagging'], ['versionId'], putObjectTagging),
  route('DELETE', ['tagging'], ['versionId'], deleteObjectTagging),
  route('GET', ['attributes'], ['versionId'], getObjectAttributes),
  route('POST', ['uploads'], [], multipart.createMultipartUpload),
  route('PUT', ['uploadId', 'partNumber', COPY], [], multipart.uploadPartCopy),
  route('PUT', ['uploadId', 'partNumber'], [], multipart.uploadPart),
  route('POST', ['uploadId'], [], completeMultipartUpload),
  route('DELETE', ['uploadId'], [], multipart.abortMultipartUpload),
  route('GET', ['uploadId'], ['max-parts', 'part-number-marker', 'encoding-type'], listParts),
  route('PUT', [COPY], [], copyObject),
  route('PUT', [], [], putObject),
  route('GET', [], ['versionId', ...OVERRIDES], getObject),
  route('HEAD', [], ['versionId', ...OVERRIDES], headObject),
  route('DELETE', [], ['versionId'], deleteObject),
];

/** What a request asks for: with a bucket that exists, without one, or nothing that there is. */
export type Match =
  | { kind: 'on-bucket'; run: BucketOperation }
  | { kind: 'outside-buckets'; run: Operation }
  | { kind: 'none' };

/**
 * Finds the operation. A parameter that it does not know makes it another operation, one that is not implemented: a
 * `PUT` with `?acl` must not be taken for an upload.
 */
export function findRoute(request: S3Request): Match {
  if (request.bucket === '') return outside(find(OUTSIDE_BUCKETS, request));
  if (request.key === '') {
    const creation = find(BUCKET_CREATION, request);
    if (creation) return outside(creation);
  }
  const found = find(request.key === '' ? ON_BUCKETS : ON_OBJECTS, request);
  return found ? { kind: 'on-bucket', run: found.run } : { kind: 'none' };
}

const outside = (found: Route<Operation> | undefined): Match =>
  found ? { kind: 'outside-buckets', run: found.run } : { kind: 'none' };

function find<Run>(routes: readonly Route<Run>[], request: S3Request): Route<Run> | undefined {
  const parameters = [...request.query.keys()].filter((name) => !isCommon(name));
  return routes.find(
    ({ markers, method, parameters: known }) =>
      method === request.method &&
      markers.every((marker) => request.query.has(marker) || marker in request.headers) &&
      parameters.every((name) => markers.includes(name) || known.includes(name)),
  );
}

/** SDKs name the operation in `x-id`; `x-amz-` parameters are the signature or count as headers. */
const isCommon = (name: string): boolean => name === 'x-id' || /^x-amz-/i.test(name);

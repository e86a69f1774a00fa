import { readBody } from '../body/read-body.ts';
import { checkRead } from '../conditions.ts';
import { findObject, type PresentObject, visibleVersionId } from '../find-object.ts';
import { encodeHeader } from '../metadata.ts';
import type { BucketCall, BucketOperation } from '../operation.ts';
import { type ByteRange, parseRange } from '../range.ts';
import { empty, isRefusal, type Outcome, type Reply, refuse } from '../reply.ts';
import type { Bucket } from '../store/rows.ts';
import { checksumHeaders } from './checksum-fields.ts';

/** Query parameters by which a reader overrides headers of the answer, such as `response-content-type`. */
export const OVERRIDES = [
  'response-cache-control',
  'response-content-disposition',
  'response-content-encoding',
  'response-content-language',
  'response-content-type',
  'response-expires',
];

export const getObject: BucketOperation = (call) => answer(call, 'with-body');

export const headObject: BucketOperation = (call) => answer(call, 'headers-only');

function answer({ bucket, request, store }: BucketCall, extent: 'with-body' | 'headers-only'): Outcome {
  const { headers, key, query } = request;
  const version = findObject(store, bucket, key, query.get('versionId'));
  if (isRefusal(version)) return version;
  const condition = checkRead(headers, version, 'read');
  if (condition === 'failed') return refuse('PreconditionFailed');
  const described = { ...objectHeaders(bucket, version), ...overrides(query) };
  if (condition === 'not-modified') return empty(304, described);

  const asked = headers['if-range'] === undefined || headers['if-range'] === `"${version.etag}"` ? headers.range : '';
  const range = parseRange(asked, version.size);
  if (range === 'unsatisfiable') {
    return refuse('InvalidRange', undefined, { 'content-range': `bytes */${version.size}` });
  }
  const wantsChecksum = headers['x-amz-checksum-mode'] !== undefined && range === null;
  const checksums = wantsChecksum ? checksumHeaders(version.checksums, version.checksumType) : {};
  const { first, last } = range ?? { first: 0, last: version.size - 1 };
  const length = { 'content-length': String(last - first + 1) };
  const reply = empty(range ? 206 : 200, { ...described, ...rangeHeaders(range, version), ...checksums, ...length });
  if (extent === 'headers-only' || version.size === 0) return reply;
  return { ...reply, body: readBody(store.bodies, version, range) };
}

function objectHeaders(bucket: Bucket, version: PresentObject): Reply['headers'] {
  const kept = Object.entries(version.headers).map(([name, value]) => [name, encodeHeader(value)]);
  return {
    ...Object.fromEntries(kept),
    etag: `"${version.etag}"`,
    'last-modified': new Date(version.modifiedAt).toUTCString(),
    'accept-ranges': 'bytes',
    'x-amz-version-id': visibleVersionId(bucket, version),
    'x-amz-tagging-count': version.tags.length === 0 ? null : String(version.tags.length),
  };
}

function overrides(query: URLSearchParams): Record<string, string> {
  const given = OVERRIDES.filter((name) => query.has(name));
  return Object.fromEntries(given.map((name) => [name.replace('response-', ''), encodeHeader(query.get(name) ?? '')]));
}

function rangeHeaders(range: ByteRange | null, { size }: PresentObject): Record<string, string> {
  return range ? { 'content-range': `bytes ${range.first}-${range.last}/${size}` } : {};
}

import { behindMarker, type Entry, type Page, readPage } from '../listing/page.ts';
import { echoed, type ListParameters, listParameters } from '../listing/parameters.ts';
import type { BucketCall, BucketOperation } from '../operation.ts';
import { isRefusal, type Outcome, refuse, xml } from '../reply.ts';
import { objectReader } from '../store/object-lists.ts';
import type { ObjectVersion } from '../store/rows.ts';
import { element, type Markup, optional, xmlDocument } from '../xml/write.ts';
import { OWNER, STORAGE_CLASS } from './owner.ts';

/** ListObjectsV2: the next page is named by a token, which here is the last entry of this page in base64url. */
export const listObjectsV2: BucketOperation = (call) => {
  const { query } = call.request;
  const token = query.get('continuation-token');
  const startAfter = query.get('start-after');
  const marker = token === null ? (startAfter ?? '') : decodeToken(token);
  if (marker === null) return refuse('InvalidArgument', 'The continuation token provided is incorrect.');
  return list(call, marker, query.get('fetch-owner') === 'true', ({ page, parameters }) => {
    const last = page.entries.at(-1);
    return [
      element('KeyCount', page.entries.length),
      optional('ContinuationToken', token),
      startAfter === null ? null : parameters.keyElement('StartAfter', startAfter),
      page.truncated && last ? element('NextContinuationToken', encodeToken(entryName(last))) : null,
    ];
  });
};

/** ListObjects of old: the next page is named by the last entry of this one. */
export const listObjects: BucketOperation = (call) => {
  const marker = call.request.query.get('marker') ?? '';
  return list(call, marker, true, ({ page, parameters }) => {
    const last = page.entries.at(-1);
    return [
      parameters.keyElement('Marker', marker),
      page.truncated && last ? parameters.keyElement('NextMarker', entryName(last)) : null,
    ];
  });
};

type Listing = { page: Page<ObjectVersion>; parameters: ListParameters };

function list(
  { bucket, request, store }: BucketCall,
  marker: string,
  withOwner: boolean,
  ownElements: (listing: Listing) => (Markup | null)[],
): Outcome {
  const parameters = listParameters(request.query, 'max-keys');
  if (isRefusal(parameters)) return parameters;
  const { prefix, delimiter, limit, keyElement } = parameters;
  const start = behindMarker(marker, prefix, delimiter);
  const page = readPage(objectReader(store, bucket.name), { prefix, delimiter, start, limit });
  const entries = page.entries.map((entry) => entryElement(entry, keyElement, withOwner));
  const document = xmlDocument(
    'ListBucketResult',
    element('Name', bucket.name),
    echoed(parameters),
    element('MaxKeys', limit),
    element('IsTruncated', page.truncated),
    ownElements({ page, parameters }),
    entries,
  );
  return xml(document);
}

function entryElement(
  entry: Entry<ObjectVersion>,
  keyElement: ListParameters['keyElement'],
  withOwner: boolean,
): Markup {
  if (entry.kind === 'prefix') return element('CommonPrefixes', keyElement('Prefix', entry.prefix));
  const { checksums, etag, key, modifiedAt, size } = entry.item;
  return element(
    'Contents',
    keyElement('Key', key),
    element('LastModified', new Date(modifiedAt).toISOString()),
    element('ETag', `"${etag}"`),
    Object.keys(checksums).map((algorithm) => element('ChecksumAlgorithm', algorithm.toUpperCase())),
    element('Size', size),
    STORAGE_CLASS,
    withOwner ? OWNER : null,
  );
}

const entryName = (entry: Entry<ObjectVersion>): string => (entry.kind === 'item' ? entry.item.key : entry.prefix);

const encodeToken = (name: string): string => Buffer.from(name).toString('base64url');

function decodeToken(token: string): string | null {
  const name = Buffer.from(token, 'base64url').toString();
  return token !== '' && encodeToken(name) === token ? name : null;
}

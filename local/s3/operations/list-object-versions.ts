import { behindMarker, type Entry, type Position, readPage } from '../listing/page.ts';
import { echoed, type ListParameters, listParameters } from '../listing/parameters.ts';
import type { BucketCall, BucketOperation } from '../operation.ts';
import { isRefusal, type Refusal, refuse, xml } from '../reply.ts';
import { versionReader } from '../store/object-lists.ts';
import { findVersion } from '../store/objects.ts';
import type { ObjectVersion } from '../store/rows.ts';
import { element, type Markup, xmlDocument } from '../xml/write.ts';
import { OWNER, STORAGE_CLASS } from './owner.ts';

export const listObjectVersions: BucketOperation = (call) => {
  const { bucket, request, store } = call;
  const parameters = listParameters(request.query, 'max-keys');
  if (isRefusal(parameters)) return parameters;
  const start = startPosition(call, parameters);
  if (isRefusal(start)) return start;
  const { prefix, delimiter, limit, keyElement } = parameters;
  const page = readPage(versionReader(store, bucket.name), { prefix, delimiter, start, limit });
  const last = page.entries.at(-1);
  const document = xmlDocument(
    'ListVersionsResult',
    element('Name', bucket.name),
    echoed(parameters),
    keyElement('KeyMarker', request.query.get('key-marker') ?? ''),
    element('VersionIdMarker', request.query.get('version-id-marker')),
    element('MaxKeys', limit),
    element('IsTruncated', page.truncated),
    page.truncated && last ? nextMarkers(last, keyElement) : null,
    page.entries.map((entry) => entryElement(entry, keyElement)),
  );
  return xml(document);
};

function startPosition({ bucket, request, store }: BucketCall, parameters: ListParameters): Position | Refusal {
  const keyMarker = request.query.get('key-marker') ?? '';
  const versionIdMarker = request.query.get('version-id-marker') ?? '';
  if (versionIdMarker === '') return behindMarker(keyMarker, parameters.prefix, parameters.delimiter);
  const version = findVersion(store, bucket.name, keyMarker, versionIdMarker);
  return version
    ? { key: keyMarker, below: version.ordinal }
    : refuse('InvalidArgument', 'Invalid version id specified');
}

function nextMarkers(last: Entry<ObjectVersion>, keyElement: ListParameters['keyElement']): Markup[] {
  if (last.kind === 'prefix') return [keyElement('NextKeyMarker', last.prefix)];
  return [keyElement('NextKeyMarker', last.item.key), element('NextVersionIdMarker', last.item.versionId)];
}

function entryElement(entry: Entry<ObjectVersion>, keyElement: ListParameters['keyElement']): Markup {
  if (entry.kind === 'prefix') return element('CommonPrefixes', keyElement('Prefix', entry.prefix));
  const { etag, isDeleteMarker, isLatest, key, modifiedAt, size, versionId } = entry.item;
  return element(
    isDeleteMarker ? 'DeleteMarker' : 'Version',
    keyElement('Key', key),
    element('VersionId', versionId),
    element('IsLatest', isLatest),
    element('LastModified', new Date(modifiedAt).toISOString()),
    isDeleteMarker ? null : [element('ETag', `"${etag}"`), element('Size', size), STORAGE_CLASS],
    OWNER,
  );
}

import { headerValue } from '../../sigv4/signed-request.ts';
import { findObject, visibleVersionId } from '../find-object.ts';
import type { BucketOperation } from '../operation.ts';
import { isRefusal, refuse, xml } from '../reply.ts';
import { element, xmlDocument } from '../xml/write.ts';
import { checksumElements } from './checksum-fields.ts';

const KNOWN = ['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize'];

export const getObjectAttributes: BucketOperation = ({ bucket, request, store }) => {
  const asked = (headerValue(request.headers, 'x-amz-object-attributes') ?? '').split(',').map((name) => name.trim());
  if (asked.some((name) => !KNOWN.includes(name)))
    return refuse('InvalidArgument', 'Invalid attribute name specified.');
  const version = findObject(store, bucket, request.key, request.query.get('versionId'));
  if (isRefusal(version)) return version;
  const checksums = checksumElements(version.checksums, version.checksumType);
  const partCount = /-(\d+)$/.exec(version.etag)?.[1];
  const document = xmlDocument(
    'GetObjectAttributesResponse',
    asked.includes('ETag') ? element('ETag', version.etag) : null,
    asked.includes('Checksum') && checksums.some((it) => it !== null) ? element('Checksum', checksums) : null,
    asked.includes('ObjectParts') && partCount ? element('ObjectParts', element('PartsCount', partCount)) : null,
    asked.includes('StorageClass') ? element('StorageClass', 'STANDARD') : null,
    asked.includes('ObjectSize') ? element('ObjectSize', version.size) : null,
  );
  return xml(document, {
    'last-modified': new Date(version.modifiedAt).toUTCString(),
    'x-amz-version-id': visibleVersionId(bucket, version),
  });
};

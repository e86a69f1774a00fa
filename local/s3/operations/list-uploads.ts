import { echoed, listParameters } from '../listing/parameters.ts';
import type { BucketOperation } from '../operation.ts';
import { isRefusal, refuse, xml } from '../reply.ts';
import { findUpload, listUploads, listParts as storedParts } from '../store/uploads.ts';
import { element, xmlDocument } from '../xml/write.ts';
import { checksumElements } from './checksum-fields.ts';
import { OWNER, STORAGE_CLASS } from './owner.ts';

/** All open uploads in one page: there are never many on one computer, so more than a page of them is refused. */
export const listMultipartUploads: BucketOperation = ({ bucket, request, store }) => {
  const parameters = listParameters(request.query, 'max-uploads');
  if (isRefusal(parameters)) return parameters;
  if (parameters.delimiter !== '') return refuse('NotImplemented', 'Uploads are not grouped by a delimiter.');
  const { keyElement, limit, prefix } = parameters;
  const uploads = listUploads(store, bucket.name).filter(({ key }) => key.startsWith(prefix));
  if (uploads.length > limit) return refuse('NotImplemented', `There are more than ${limit} open uploads.`);
  const entries = uploads.map(({ id, key, startedAt }) =>
    element(
      'Upload',
      keyElement('Key', key),
      element('UploadId', id),
      OWNER,
      STORAGE_CLASS,
      element('Initiated', new Date(startedAt).toISOString()),
    ),
  );
  const document = xmlDocument(
    'ListMultipartUploadsResult',
    element('Bucket', bucket.name),
    echoed(parameters),
    element('MaxUploads', limit),
    element('IsTruncated', false),
    entries,
  );
  return xml(document);
};

/** The parts of an upload behind the part number that ended the page before. */
export const listParts: BucketOperation = ({ bucket, request, store }) => {
  const { key, query } = request;
  const parameters = listParameters(query, 'max-parts');
  if (isRefusal(parameters)) return parameters;
  const upload = findUpload(store, bucket.name, key, query.get('uploadId') ?? '');
  if (!upload) return refuse('NoSuchUpload');
  const marker = Number(query.get('part-number-marker') ?? 0);
  const due = storedParts(store, upload.id).filter(({ number }) => number > marker);
  const page = due.slice(0, parameters.limit);
  const truncated = page.length < due.length;
  const last = page.at(-1);
  const parts = page.map(({ checksums, etag, modifiedAt, number, size }) =>
    element(
      'Part',
      element('PartNumber', number),
      element('LastModified', new Date(modifiedAt).toISOString()),
      element('ETag', `"${etag}"`),
      element('Size', size),
      checksumElements(checksums, null),
    ),
  );
  const document = xmlDocument(
    'ListPartsResult',
    element('Bucket', bucket.name),
    parameters.keyElement('Key', key),
    element('UploadId', upload.id),
    OWNER,
    STORAGE_CLASS,
    element('PartNumberMarker', marker),
    truncated && last ? element('NextPartNumberMarker', last.number) : null,
    element('MaxParts', parameters.limit),
    element('IsTruncated', truncated),
    parts,
  );
  return xml(document);
};

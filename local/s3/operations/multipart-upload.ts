import { headerValue } from '../../sigv4/signed-request.ts';
import { readBody } from '../body/read-body.ts';
import { receiveFile } from '../body/receive.ts';
import { writeBody } from '../body/write-body.ts';
import { findCopySource } from '../copy-source.ts';
import { keptHeaders } from '../metadata.ts';
import { checksumPlan } from '../multipart/checksum-plan.ts';
import type { BucketCall, BucketOperation } from '../operation.ts';
import { parseRange } from '../range.ts';
import { empty, isRefusal, type Refusal, refuse, xml } from '../reply.ts';
import type { Part, Upload } from '../store/rows.ts';
import { dropUpload, findUpload, insertUpload, listParts, putPart } from '../store/uploads.ts';
import { taggingHeader } from '../tags.ts';
import { element, xmlDocument } from '../xml/write.ts';
import { checksumElements, checksumHeaders } from './checksum-fields.ts';

export const createMultipartUpload: BucketOperation = ({ bucket, request, store }) => {
  const kept = keptHeaders(request.headers);
  if (isRefusal(kept)) return kept;
  const tagging = taggingHeader(request.headers);
  if (isRefusal(tagging)) return tagging;
  const planned = checksumPlan(request.headers);
  if (isRefusal(planned)) return planned;
  const id = insertUpload(store, { bucket: bucket.name, key: request.key, ...kept, ...tagging, ...planned.plan });
  const document = xmlDocument(
    'InitiateMultipartUploadResult',
    element('Bucket', bucket.name),
    element('Key', request.key),
    element('UploadId', id),
  );
  const { checksumAlgorithm, checksumType } = planned.plan;
  return xml(document, {
    'x-amz-checksum-algorithm': checksumAlgorithm?.toUpperCase() ?? null,
    'x-amz-checksum-type': checksumAlgorithm === null ? null : checksumType,
  });
};

export const uploadPart: BucketOperation = async (call) => {
  const place = findPlace(call);
  if (isRefusal(place)) return place;
  const { checksumAlgorithm } = place.upload;
  const received = await receiveFile(call.store, call.request, checksumAlgorithm ? [checksumAlgorithm] : []);
  if (isRefusal(received)) return received;
  const { md5: etag, ...body } = received;
  const refusal = keepPart(call, place, { ...body, etag, number: place.number, modifiedAt: Date.now() });
  return refusal ?? empty(200, { etag: `"${etag}"`, ...checksumHeaders(body.checksums, null) });
};

export const uploadPartCopy: BucketOperation = async (call) => {
  const { request, store } = call;
  const place = findPlace(call);
  if (isRefusal(place)) return place;
  const copied = findCopySource(store, request);
  if (isRefusal(copied)) return copied;
  const header = headerValue(request.headers, 'x-amz-copy-source-range');
  const range = parseRange(header, copied.version.size);
  if (range === 'unsatisfiable' || (header !== undefined && range === null)) return refuse('InvalidRange');
  const source = readBody(store.bodies, copied.version, range);
  const { checksumAlgorithm } = place.upload;
  const copy = await writeBody(store.bodies, source, checksumAlgorithm ? [checksumAlgorithm] : []);
  const { md5: etag, ...body } = copy;
  const modifiedAt = Date.now();
  const refusal = keepPart(call, place, { ...body, etag, number: place.number, modifiedAt });
  if (refusal) return refusal;
  const document = xmlDocument(
    'CopyPartResult',
    element('ETag', `"${etag}"`),
    element('LastModified', new Date(modifiedAt).toISOString()),
    checksumElements(body.checksums, null),
  );
  return xml(document);
};

export const abortMultipartUpload: BucketOperation = ({ bucket, request, store }) => {
  const upload = findUpload(store, bucket.name, request.key, request.query.get('uploadId') ?? '');
  if (!upload) return refuse('NoSuchUpload');
  const files = listParts(store, upload.id).map(({ file }) => file);
  dropUpload(store, upload.id);
  store.bodies.remove(files);
  return empty(204);
};

type Place = { upload: Upload; number: number };

/** Most parts of one upload (Amazon S3 User Guide, "Amazon S3 multipart upload limits"). */
const MOST_PARTS = 10_000;

function findPlace({ bucket, request, store }: BucketCall): Place | Refusal {
  const upload = findUpload(store, bucket.name, request.key, request.query.get('uploadId') ?? '');
  if (!upload) return refuse('NoSuchUpload');
  const number = Number(request.query.get('partNumber'));
  const known = Number.isInteger(number) && number >= 1 && number <= MOST_PARTS;
  return known ? { upload, number } : refuse('InvalidArgument', `Part numbers are 1 to ${MOST_PARTS}.`);
}

function keepPart({ store }: BucketCall, { upload }: Place, part: Part): Refusal | null {
  if (putPart(store, upload.id, part)) return null;
  store.bodies.remove([part.file]);
  return refuse('NoSuchUpload');
}

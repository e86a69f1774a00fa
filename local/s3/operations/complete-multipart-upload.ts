import { createHash } from 'node:crypto';
import { headerValue } from '../../sigv4/signed-request.ts';
import { declaredChecksums, withoutChecksums } from '../body/declared.ts';
import { readBodies } from '../body/read-body.ts';
import { receiveText } from '../body/receive.ts';
import { writeBody } from '../body/write-body.ts';
import { CHECKSUM_ALGORITHMS, type Checksums } from '../checksum/algorithm.ts';
import { writeCondition } from '../conditions.ts';
import { compositeChecksum } from '../multipart/checksum-plan.ts';
import { chooseParts } from '../multipart/part-list.ts';
import type { BucketOperation } from '../operation.ts';
import { isRefusal, type Refusal, refuse, xml } from '../reply.ts';
import type { S3Request } from '../request.ts';
import { commitObject } from '../store/objects.ts';
import type { Part } from '../store/rows.ts';
import { dropUpload, findUpload, listParts } from '../store/uploads.ts';
import { element, xmlDocument } from '../xml/write.ts';
import { checksumElements } from './checksum-fields.ts';

/** Joins the parts into one body and commits it; the upload ends in the same transaction, so it completes once. */
export const completeMultipartUpload: BucketOperation = async ({ bucket, request, store }) => {
  const condition = writeCondition(request.headers);
  if (isRefusal(condition)) return condition;
  const document = await receiveText({ ...request, headers: withoutChecksums(request.headers) });
  if (isRefusal(document)) return document;
  const upload = findUpload(store, bucket.name, request.key, request.query.get('uploadId') ?? '');
  if (!upload) return refuse('NoSuchUpload');
  const stored = listParts(store, upload.id);
  const chosen = chooseParts(document.text, stored);
  if (isRefusal(chosen)) return chosen;

  const { key, headers, tags, checksumAlgorithm: algorithm, checksumType } = upload;
  const whole = algorithm && checksumType === 'FULL_OBJECT' ? [algorithm] : [];
  const body = await writeBody(store.bodies, readBodies(store.bodies, chosen.parts), whole);
  const composite = algorithm && checksumType === 'COMPOSITE' ? compositeChecksum(algorithm, chosen.parts) : {};
  const checksums = { ...body.checksums, ...composite };
  const untrue = checkDeclared(request, body.size, checksums);
  if (untrue) {
    store.bodies.remove([body.file]);
    return untrue;
  }
  const etag = multipartEtag(chosen.parts);
  const object = { bucket: bucket.name, key, headers, tags, checksumType, checksums, etag };
  const result = commitObject(
    store,
    { ...object, file: body.file, size: body.size },
    'ObjectCreated:CompleteMultipartUpload',
    { ...condition, alongside: () => (dropUpload(store, upload.id) ? null : refuse('NoSuchUpload')) },
  );
  if (isRefusal(result)) return result;
  store.bodies.remove(stored.map(({ file }) => file));
  const answer = xmlDocument(
    'CompleteMultipartUploadResult',
    element('Location', `/${bucket.name}/${key}`),
    element('Bucket', bucket.name),
    element('Key', key),
    element('ETag', `"${etag}"`),
    checksumElements(checksums, checksumType),
  );
  return xml(answer, { 'x-amz-version-id': result.versionId });
};

/** MD5 of the MD5s of the parts, with their number behind a dash. */
function multipartEtag(parts: readonly Part[]): string {
  const md5 = createHash('md5');
  for (const { etag } of parts) md5.update(Buffer.from(etag, 'hex'));
  return `${md5.digest('hex')}-${parts.length}`;
}

function checkDeclared({ headers }: S3Request, size: number, computed: Checksums): Refusal | null {
  const declaredSize = headerValue(headers, 'x-amz-mp-object-size');
  if (declaredSize !== undefined && Number(declaredSize) !== size) {
    return refuse('InvalidRequest', 'The size of the object is not x-amz-mp-object-size.');
  }
  const declared = declaredChecksums(headers);
  const wrong = CHECKSUM_ALGORITHMS.some((it) => declared[it] !== undefined && declared[it] !== computed[it]);
  return wrong ? refuse('BadDigest') : null;
}

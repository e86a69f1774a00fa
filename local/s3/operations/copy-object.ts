import { headerValue } from '../../sigv4/signed-request.ts';
import { readBody } from '../body/read-body.ts';
import { writeBody } from '../body/write-body.ts';
import { CHECKSUM_ALGORITHMS, type ChecksumAlgorithm, parseAlgorithm } from '../checksum/algorithm.ts';
import { writeCondition } from '../conditions.ts';
import { findCopySource } from '../copy-source.ts';
import { type PresentObject, visibleVersionId } from '../find-object.ts';
import { keptHeaders } from '../metadata.ts';
import type { BucketOperation } from '../operation.ts';
import { isRefusal, type Refusal, refuse, xml } from '../reply.ts';
import type { S3Request } from '../request.ts';
import { commitObject } from '../store/objects.ts';
import type { Tag } from '../store/rows.ts';
import { taggingHeader } from '../tags.ts';
import { element, xmlDocument } from '../xml/write.ts';
import { checksumElements } from './checksum-fields.ts';

export const copyObject: BucketOperation = async ({ bucket, request, store }) => {
  const condition = writeCondition(request.headers);
  if (isRefusal(condition)) return condition;
  const source = findCopySource(store, request);
  if (isRefusal(source)) return source;
  const description = describeCopy(request, source.version);
  if (isRefusal(description)) return description;

  const algorithms = copiedAlgorithms(request, source.version);
  const body = readBody(store.bodies, source.version);
  const { file, size, md5, checksums } = await writeBody(store.bodies, body, algorithms);
  const object = { bucket: bucket.name, key: request.key, etag: md5, size, checksums, file, ...description };
  const result = commitObject(store, { ...object, checksumType: 'FULL_OBJECT' }, 'ObjectCreated:Copy', condition);
  if (isRefusal(result)) return result;
  const document = xmlDocument(
    'CopyObjectResult',
    element('ETag', `"${md5}"`),
    element('LastModified', new Date(result.version.modifiedAt).toISOString()),
    checksumElements(checksums, 'FULL_OBJECT'),
  );
  return xml(document, {
    'x-amz-version-id': result.versionId,
    'x-amz-copy-source-version-id': visibleVersionId(source.bucket, source.version),
  });
};

/** Headers and tags of the copy: those of the source, or those of the request where it says REPLACE. */
function describeCopy(
  { bucket, headers, key }: S3Request,
  source: PresentObject,
): { headers: Record<string, string>; tags: Tag[] } | Refusal {
  const replaces = (directive: string) => headerValue(headers, directive) === 'REPLACE';
  const replacesHeaders = replaces('x-amz-metadata-directive');
  const replacesTags = replaces('x-amz-tagging-directive');
  if (source.bucket === bucket && source.key === key && source.isLatest && !replacesHeaders && !replacesTags) {
    return refuse('InvalidRequest', 'This copy request is illegal because it copies an object to itself unchanged.');
  }
  const kept = replacesHeaders ? keptHeaders(headers) : { headers: source.headers };
  if (isRefusal(kept)) return kept;
  const tagging = replacesTags ? taggingHeader(headers) : { tags: source.tags };
  return isRefusal(tagging) ? tagging : { ...kept, ...tagging };
}

function copiedAlgorithms({ headers }: S3Request, source: PresentObject): ChecksumAlgorithm[] {
  const asked = parseAlgorithm(headerValue(headers, 'x-amz-checksum-algorithm') ?? '');
  return asked ? [asked] : CHECKSUM_ALGORITHMS.filter((algorithm) => algorithm in source.checksums);
}

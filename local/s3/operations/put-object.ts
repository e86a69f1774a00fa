import { receiveFile } from '../body/receive.ts';
import { writeCondition } from '../conditions.ts';
import { keptHeaders } from '../metadata.ts';
import type { BucketOperation } from '../operation.ts';
import { empty, isRefusal } from '../reply.ts';
import { commitObject } from '../store/objects.ts';
import { taggingHeader } from '../tags.ts';
import { checksumHeaders } from './checksum-fields.ts';

/** Everything that the headers can be refused for is looked at before the body is read. */
export const putObject: BucketOperation = async ({ bucket, request, store }) => {
  const condition = writeCondition(request.headers);
  if (isRefusal(condition)) return condition;
  const kept = keptHeaders(request.headers);
  if (isRefusal(kept)) return kept;
  const tagging = taggingHeader(request.headers);
  if (isRefusal(tagging)) return tagging;
  const received = await receiveFile(store, request);
  if (isRefusal(received)) return received;

  const { file, size, md5, checksums } = received;
  const object = { bucket: bucket.name, key: request.key, etag: md5, size, checksums, file, ...kept, ...tagging };
  const result = commitObject(store, { ...object, checksumType: 'FULL_OBJECT' }, 'ObjectCreated:Put', condition);
  if (isRefusal(result)) return result;
  return empty(200, {
    etag: `"${md5}"`,
    'x-amz-version-id': result.versionId,
    ...checksumHeaders(checksums, 'FULL_OBJECT'),
  });
};

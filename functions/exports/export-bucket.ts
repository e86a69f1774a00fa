import { Readable } from 'node:stream';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

/** Where exported files are kept. Both return the version of the object; null where the bucket has none. */
export interface ExportBucket {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<string | null>;
  /** Writes bytes as they come; the object is not there before the last. What `chunks` throws is thrown, and nothing is left. */
  stream(key: string, chunks: AsyncIterable<Uint8Array>, contentType: string): Promise<string | null>;
}

/** Bytes of a part of an object that is written as it comes, and parts at once: S3 wants 5 MB and 10,000 parts at most. */
const PART_BYTES = 16 * 1024 * 1024;
const PARTS_AT_ONCE = 2;

/** The bucket on S3. Throws what S3 throws. */
export function s3ExportBucket(client: S3Client, bucket: string): ExportBucket {
  const input = (key: string, contentType: string) => ({ Bucket: bucket, Key: key, ContentType: contentType });
  return {
    async put(key, bytes, contentType) {
      const { VersionId = null } = await client.send(new PutObjectCommand({ ...input(key, contentType), Body: bytes }));
      return VersionId;
    },
    async stream(key, chunks, contentType) {
      const upload = new Upload({
        client,
        params: { ...input(key, contentType), Body: Readable.from(chunks) },
        partSize: PART_BYTES,
        queueSize: PARTS_AT_ONCE,
      });
      const { VersionId = null } = await upload.done();
      return VersionId;
    },
  };
}

import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  NoSuchKey,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { ByteSource } from '../article/container/container.ts';
import { memorySource } from '../article/container/memory-source.ts';
import { decodeHeader } from './metadata.ts';
import { ObjectChangedError } from './split.ts';

/** An object as it was at one moment. */
export interface BucketObject {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | null;
  readonly etag: string;
  readonly size: number;
  readonly uploadedAt: string;
  readonly contentType: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  /** All bytes, or null where there are more than asked for. */
  readonly bytes: Uint8Array | null;
  /** The bytes piece by piece; throws ObjectChangedError once the object is another one. */
  readonly source: ByteSource;
}

/** Opens an object as it is now, or null where there is none; up to `maxBytes` are read at once. Throws what S3 throws. */
export async function openObject(
  client: S3Client,
  bucket: string,
  key: string,
  maxBytes: number,
): Promise<BucketObject | null> {
  try {
    const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const size = object.ContentLength ?? 0;
    const etag = object.ETag ?? '';
    const bytes = await bytesOf(object.Body, size, maxBytes);
    return {
      bucket,
      key,
      versionId: object.VersionId ?? null,
      etag,
      size,
      uploadedAt: (object.LastModified ?? new Date(0)).toISOString(),
      contentType: object.ContentType ?? null,
      metadata: decodeMetadata(object.Metadata ?? {}),
      bytes,
      source: bytes === null ? objectSource(client, { bucket, key, etag, size }) : memorySource(key, bytes),
    };
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}

async function bytesOf(
  body: GetObjectCommandOutput['Body'],
  size: number,
  maxBytes: number,
): Promise<Uint8Array | null> {
  if (body === undefined) return new Uint8Array();
  if (size <= maxBytes) return body.transformToByteArray();
  if ('destroy' in body) body.destroy();
  return null;
}

function decodeMetadata(metadata: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name.toLowerCase(), decodeHeader(value)]));
}

/** A large object as a source: range requests that hold only for the object as it was. */
function objectSource(
  client: S3Client,
  { bucket, key, etag, size }: { bucket: string; key: string; etag: string; size: number },
): ByteSource {
  const get = async (range: string) => {
    try {
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, Range: range, IfMatch: etag }));
      return answer.Body;
    } catch (error) {
      const changed =
        error instanceof NoSuchKey ||
        (error instanceof S3ServiceException && error.$metadata.httpStatusCode === PRECONDITION_FAILED);
      throw changed ? new ObjectChangedError('the object was overwritten or deleted', { cause: error }) : error;
    }
  };
  return {
    name: key,
    size,
    read: async (start, end) =>
      end <= start
        ? new Uint8Array()
        : ((await (await get(`bytes=${start}-${end - 1}`))?.transformToByteArray()) ?? new Uint8Array()),
    async *stream(start) {
      if (start >= size) return;
      const body = await get(`bytes=${start}-`);
      if (body) for await (const chunk of body.transformToWebStream()) yield chunk;
    },
  };
}

const PRECONDITION_FAILED = 412;

import { GetObjectCommand, type GetObjectCommandOutput, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { MAX_FILE_BYTES } from '../article/read-file.ts';
import { decodeHeader } from './metadata.ts';

/** An object as it was at one moment. `bytes` is null where there are too many to read. */
export interface BucketObject {
  readonly key: string;
  readonly versionId: string | null;
  readonly etag: string;
  readonly size: number;
  readonly uploadedAt: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array | null;
}

/** Reads an object as it is now, or null where there is none. Throws what S3 throws otherwise. */
export async function readObject(client: S3Client, bucket: string, key: string): Promise<BucketObject | null> {
  try {
    const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const size = object.ContentLength ?? 0;
    return {
      key,
      versionId: object.VersionId ?? null,
      etag: object.ETag ?? '',
      size,
      uploadedAt: (object.LastModified ?? new Date(0)).toISOString(),
      metadata: decodeMetadata(object.Metadata ?? {}),
      bytes: await bytesOf(object.Body, size),
    };
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}

async function bytesOf(body: GetObjectCommandOutput['Body'], size: number): Promise<Uint8Array | null> {
  if (body === undefined) return new Uint8Array();
  if (size <= MAX_FILE_BYTES) return body.transformToByteArray();
  if ('destroy' in body) body.destroy();
  return null;
}

function decodeMetadata(metadata: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name.toLowerCase(), decodeHeader(value)]));
}

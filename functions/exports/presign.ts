import { GetObjectCommand, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { ExportContext } from '../http/handlers/exports.ts';

/** Addresses of objects in a bucket, signed with the credentials of the function. */
export function presigner(client: S3Client, bucket: string): ExportContext['presign'] {
  return ({ method, key, version, seconds }) => {
    const input = { Bucket: bucket, Key: key, ...(version !== null && { VersionId: version }) };
    const command = method === 'HEAD' ? new HeadObjectCommand(input) : new GetObjectCommand(input);
    return getSignedUrl(client, command, { expiresIn: seconds });
  };
}

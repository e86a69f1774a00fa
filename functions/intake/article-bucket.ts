import { DeleteObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { ArticleBucket, PutRequest } from '../http/handlers/intake.ts';

/** The bucket of articles on S3. Throws what S3 throws. */
export function articleBucket(client: S3Client, bucket: string): ArticleBucket {
  const command = (request: PutRequest, body?: string) =>
    new PutObjectCommand({
      Bucket: bucket,
      Key: request.key,
      ContentType: request.contentType,
      Metadata: encoded(request.metadata),
      ...(body !== undefined && { Body: body }),
    });
  return {
    put: async (request, body) => (await client.send(command(request, body))).ETag ?? '',
    remove: async (key) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    presign: async (request, seconds) => {
      const headers = {
        ...(request.contentType !== undefined && { 'content-type': request.contentType }),
        ...Object.fromEntries(
          Object.entries(encoded(request.metadata)).map(([name, value]) => [`x-amz-meta-${name}`, value]),
        ),
      };
      const signed = new Set(Object.keys(headers));
      const url = await getSignedUrl(client, command(request), {
        expiresIn: seconds,
        // Headers that the client sends itself, not parameters of the address.
        unhoistableHeaders: signed,
        signableHeaders: signed,
      });
      return { url, headers };
    },
  };
}

/** Headers hold ASCII; other characters travel as encoded words (RFC 2047), as the AWS CLI writes them. */
function encoded(metadata: Readonly<Record<string, string>>): Record<string, string> {
  const word = (text: string) =>
    /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
  return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, word(value)]));
}

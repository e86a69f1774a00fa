import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';

/** An object as a bucket lists it. */
export interface ListedObject {
  readonly key: string;
  readonly etag: string;
}

/** Which objects of a bucket are wanted: those whose keys begin with the prefix and come behind `after`. */
export interface Listing {
  readonly bucket: string;
  readonly prefix: string;
  readonly after?: string | undefined;
}

/** The objects in the order of their keys (UTF-8), a thousand a request. Throws what S3 throws. */
export async function* listObjects(client: S3Client, { bucket, prefix, after }: Listing): AsyncGenerator<ListedObject> {
  let token: string | undefined;
  do {
    const from = token ? { ContinuationToken: token } : { ...(after && { StartAfter: after }) };
    const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...from }));
    for (const { Key, ETag } of page.Contents ?? [])
      if (Key !== undefined && ETag !== undefined) yield { key: Key, etag: ETag };
    token = page.NextContinuationToken;
  } while (token);
}

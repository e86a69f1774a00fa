import {
  GetObjectCommand,
  type GetObjectCommandInput,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import type { Endpoint } from './endpoint.ts';

/** The calls that most tests make, on the endpoint of the moment. */
export function objectCalls(endpoint: () => Endpoint) {
  const get = (key: string, input: Partial<GetObjectCommandInput> = {}) =>
    endpoint().client.send(new GetObjectCommand({ Bucket: endpoint().bucket, Key: key, ...input }));
  return {
    get,
    put: (key: string, body: NonNullable<PutObjectCommandInput['Body']>, input: Partial<PutObjectCommandInput> = {}) =>
      endpoint().client.send(new PutObjectCommand({ Bucket: endpoint().bucket, Key: key, Body: body, ...input })),
    head: (key: string) => endpoint().client.send(new HeadObjectCommand({ Bucket: endpoint().bucket, Key: key })),
    text: async (key: string, input: Partial<GetObjectCommandInput> = {}) =>
      (await get(key, input)).Body?.transformToString(),
    bytes: async (key: string) => Buffer.from((await (await get(key)).Body?.transformToByteArray()) ?? []),
  };
}

import { DeleteObjectsCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { allEnded } from '../all-ended.ts';
import { Fault } from '../fault.ts';
import { listObjects } from './list-objects.ts';

/** Where the items of containers are kept, each as an object of its own, until it is coded like any other. */
export interface ItemStore {
  /** Writes them all, or throws; then nothing more is written. */
  put(items: readonly { key: string; bytes: Uint8Array }[]): Promise<void>;
  /** The objects whose keys begin with the prefix, in the order of their keys, from behind `after` on. */
  list(prefix: string, after?: string): AsyncIterable<{ readonly key: string; readonly etag: string }>;
  remove(keys: readonly string[]): Promise<void>;
}

/** Requests at once; S3 takes 3,500 writes a second under one prefix. https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html */
const AT_ONCE = 32;
/** Keys per DeleteObjects request. https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
const DELETE_BATCH = 1000;

/** The item store in a bucket. */
export function s3ItemStore(client: S3Client, bucket: string): ItemStore {
  return {
    async put(items) {
      const waiting = [...items];
      const worker = async () => {
        for (let item = waiting.shift(); item; item = waiting.shift()) {
          try {
            await client.send(new PutObjectCommand({ Bucket: bucket, Key: item.key, Body: item.bytes }));
          } catch (error) {
            waiting.length = 0;
            throw error;
          }
        }
      };
      await allEnded(Array.from({ length: AT_ONCE }, worker));
    },

    list: (prefix, after) => listObjects(client, { bucket, prefix, after }),

    async remove(keys) {
      for (let start = 0; start < keys.length; start += DELETE_BATCH) {
        const Objects = keys.slice(start, start + DELETE_BATCH).map((Key) => ({ Key }));
        const { Errors = [] } = await client.send(
          new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
        );
        if (Errors.length > 0) throw new Fault(`${Errors.length} items could not be removed: ${Errors[0]?.Code}`);
      }
    },
  };
}

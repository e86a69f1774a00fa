import { GetObjectCommand, ListMultipartUploadsCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { s3ExportBucket } from '../../functions/exports/export-bucket.ts';
import { type Endpoint, startS3 } from '../local/s3/endpoint.ts';

let s3: Endpoint;
beforeAll(async () => {
  s3 = await startS3({ bucket: 'exports', versioned: true });
});
afterAll(() => s3.stop());

const read = async (Key: string, VersionId: string | null) => {
  const { Body } = await s3.client.send(new GetObjectCommand({ Bucket: 'exports', Key, VersionId: VersionId ?? '' }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
};

async function* chunks(count: number, bytes: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i++) yield Buffer.alloc(bytes, i + 1);
}

describe('the bucket of exports', () => {
  test('keeps what a version was when its object is written anew', async () => {
    const bucket = s3ExportBucket(s3.client, 'exports');
    const first = await bucket.put('changes/a', Buffer.from('one'), 'application/gzip');
    const second = await bucket.put('changes/a', Buffer.from('two'), 'application/gzip');
    expect([String(await read('changes/a', first)), String(await read('changes/a', second))]).toEqual(['one', 'two']);
  });

  test('takes bytes as they come, many or none', async () => {
    const bucket = s3ExportBucket(s3.client, 'exports');
    for (const count of [0, 1, 5]) {
      const version = await bucket.stream('parquet/m', chunks(count, 9 * 1024 * 1024), 'application/x');
      const bytes = await read('parquet/m', version);
      expect(bytes.length).toBe(count * 9 * 1024 * 1024);
      expect(bytes.at(-1)).toBe(count === 0 ? undefined : count);
    }
  });

  test.each([1, 3])(
    'leaves nothing, and throws the very error, where what comes breaks off (after %d chunks)',
    async (count) => {
      const broken = new Error('broken off');
      async function* breaking() {
        yield* chunks(count, 12 * 1024 * 1024);
        throw broken;
      }
      const key = `parquet/broken-${count}`;
      await expect(s3ExportBucket(s3.client, 'exports').stream(key, breaking(), 'application/x')).rejects.toBe(broken);
      const { Versions = [] } = await s3.client.send(new ListObjectVersionsCommand({ Bucket: 'exports', Prefix: key }));
      const { Uploads = [] } = await s3.client.send(new ListMultipartUploadsCommand({ Bucket: 'exports' }));
      expect([Versions, Uploads]).toEqual([[], []]);
    },
  );
});

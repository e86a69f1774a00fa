import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { ObjectChange } from '../../../local/s3/change.ts';
import { createS3 } from '../../../local/s3/server.ts';

export const CREDENTIALS = { accessKeyId: 'test-key', secretAccessKey: 'test-secret' };

/** An S3 endpoint of its own with one bucket, the changes it told of, and clients for it. */
export async function startS3({ bucket = 'articles', versioned = false } = {}) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'depesche-s3-'));
  const changes: ObjectChange[] = [];
  const s3 = createS3({
    dataFolder,
    credentials: new Map([[CREDENTIALS.accessKeyId, CREDENTIALS.secretAccessKey]]),
    region: 'eu-central-1',
    onChange: (change) => changes.push(change),
  });
  s3.createBucket(bucket, { versioned });
  const server = createServer((req, res) => void s3.handle(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const clients: S3Client[] = [];
  const clientWith = (changed: S3ClientConfig = {}) => {
    const settings = { endpoint: url, region: 'eu-central-1', credentials: CREDENTIALS, forcePathStyle: true };
    const client = new S3Client({ ...settings, maxAttempts: 1, ...changed });
    clients.push(client);
    return client;
  };
  return {
    bucket,
    changes,
    client: clientWith(),
    clientWith,
    dataFolder,
    port,
    url,
    async stop() {
      for (const client of clients) client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      s3.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}

export type Endpoint = Awaited<ReturnType<typeof startS3>>;

/** What a rejected SDK call says: the error's name and the status of the answer. */
export async function failure(call: Promise<unknown>): Promise<{ name: string; status: number | undefined }> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return { name: error.name, status: $metadata?.httpStatusCode };
  }
  throw new Error('The call was expected to fail.');
}

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ObjectChange } from '../../../local/s3/change.ts';
import { createS3, type S3 } from '../../../local/s3/server.ts';
import { CREDENTIALS } from './endpoint.ts';

const Bucket = 'articles';
let dataFolder = '';
let s3: S3;
let told: string[] = [];
let receiver: (change: ObjectChange) => void;

const open = (): S3 =>
  createS3({
    dataFolder,
    credentials: new Map([[CREDENTIALS.accessKeyId, CREDENTIALS.secretAccessKey]]),
    region: 'eu-central-1',
    onChange: (change) => receiver(change),
  });
const server = createServer((req, res) => void s3.handle(req, res));
let client: S3Client;

beforeEach(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'depesche-outbox-'));
  told = [];
  receiver = ({ eventName, key }) => void told.push(`${eventName} ${key}`);
  s3 = open();
  s3.createBucket(Bucket, { versioned: false });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  client = new S3Client({ endpoint, region: 'eu-central-1', credentials: CREDENTIALS, forcePathStyle: true });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  client.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  s3.close();
  rmSync(dataFolder, { recursive: true });
});

const put = (Key: string) => client.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
const fail = () => {
  throw new Error('The queue is away.');
};

test('a notification whose receiver fails is delivered with the next change, in order', async () => {
  const works = receiver;
  receiver = fail;
  await put('a');
  receiver = works;
  await put('b');
  expect(told).toEqual(['ObjectCreated:Put a', 'ObjectCreated:Put b']);
});

test('a notification that was not delivered survives a restart, one that was does not come again', async () => {
  await put('delivered');
  const works = receiver;
  receiver = fail;
  await put('pending');
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'pending' }));
  s3.close();
  receiver = works;
  s3 = open();
  s3.deliverPending();
  expect(told).toEqual(['ObjectCreated:Put delivered', 'ObjectCreated:Put pending', 'ObjectRemoved:Delete pending']);
});

test('bodies that no object names are removed at the start', async () => {
  await put('kept');
  const bodies = join(dataFolder, 's3', 'bodies');
  writeFileSync(join(bodies, 'leftover'), 'half an upload');
  s3.close();
  s3 = open();
  expect(readdirSync(bodies)).toHaveLength(1);
  expect(readdirSync(bodies)).not.toContain('leftover');
});

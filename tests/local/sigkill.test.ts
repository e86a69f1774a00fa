import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DeleteMessageBatchCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, test } from 'vitest';

const Bucket = 'articles';
const CREDENTIALS = { accessKeyId: 'test-key', secretAccessKey: 'test-secret' };
const PROGRAM = join(import.meta.dirname, 'fixtures', 'aws-endpoint.ts');

let dataFolder = '';
let child: ChildProcess;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'depesche-kill-'));
});
afterEach(async () => {
  await kill();
  rmSync(dataFolder, { recursive: true });
});

async function start() {
  const process_ = spawn(process.execPath, [PROGRAM, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
  child = process_;
  const [endpoint] = await once(createInterface({ input: process_.stdout }), 'line');
  const settings = { endpoint, region: 'eu-central-1', credentials: CREDENTIALS, maxAttempts: 1 };
  const sqs = new SQSClient({ ...settings, useQueueUrlAsEndpoint: false });
  return { s3: new S3Client({ ...settings, forcePathStyle: true }), sqs };
}

async function kill() {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Eight clients that put objects without pause, until their server is gone. Returns what it acknowledged. */
async function putUntilKilled(s3: S3Client, round: number, enough: number): Promise<Map<string, Buffer>> {
  const acknowledged = new Map<string, Buffer>();
  const clientLoop = async (client: number) => {
    for (let index = 0; ; index++) {
      const Key = `round ${round}/client ${client}/ü${index}`;
      const Body = randomBytes(index % 10 === 0 ? 300_000 : 2000);
      try {
        await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
      } catch {
        return;
      }
      acknowledged.set(Key, Body);
      if (acknowledged.size === enough) child.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, client) => clientLoop(client)));
  return acknowledged;
}

async function notifiedKeys(sqs: SQSClient): Promise<Set<string>> {
  const QueueUrl = 'http://127.0.0.1/000000000000/changes';
  const keys = new Set<string>();
  for (;;) {
    const order = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 });
    const { Messages = [] } = await sqs.send(order);
    if (Messages.length === 0) return keys;
    for (const { Body = '' } of Messages) keys.add(JSON.parse(Body).key);
    const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
}

test('whatever was acknowledged before SIGKILL is there, with its notification', async () => {
  const acknowledged = new Map<string, Buffer>();
  for (const round of [1, 2, 3]) {
    const { s3 } = await start();
    for (const [key, body] of await putUntilKilled(s3, round, 60 * round)) acknowledged.set(key, body);
    s3.destroy();
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(360);

  const { s3, sqs } = await start();
  for (const [Key, body] of acknowledged) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(body.equals((await Body?.transformToByteArray()) ?? Buffer.of())).toBe(true);
  }
  const notified = await notifiedKeys(sqs);
  expect([...acknowledged.keys()].filter((key) => !notified.has(key))).toEqual([]);
  const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
  const listed = new Set(Versions.map(({ Key }) => Key));
  expect([...notified].filter((key) => !listed.has(key))).toEqual([]);
  expect(readdirSync(join(dataFolder, 's3', 'bodies'))).toHaveLength(Versions.length);
  s3.destroy();
  sqs.destroy();
}, 60_000);

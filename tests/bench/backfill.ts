import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { listObjects } from '../../functions/ingest/list-objects.ts';
import { sendHints } from '../../functions/ingest/queue.ts';
import { dynamodbTable } from '../../functions/store/dynamodb-table.ts';
import { articleIdOf, guardKey } from '../../functions/store/keys.ts';
import { ArticleRecord } from '../e2e/answers.ts';
import { visit } from '../e2e/articles.ts';
import { RunningStack } from '../e2e/running-stack.ts';
import { quantile } from './quantiles.ts';
import { queueDepth } from './stack/load.ts';

/** One that waits behind all of a backfill is visible after minutes. */
const PATIENCE_MS = 20 * 60_000;

/**
 * `npm run bench -- backfill [stored [uploads]]`: how long uploads take, one at a time, until the API shows them coded: alone,
 * beside a backfill of so many articles of an older coder, and with the same messages in the queue of uploads.
 */
export async function benchBackfill(articles = '1500', times = '40'): Promise<void> {
  const [stored, uploads] = [Number(articles), Number(times)];
  const stack = new RunningStack();
  try {
    await stack.start();
    await store(stack, stored);
    await measure(stack, 'alone', uploads);
    await age(stack, stored);
    const started = performance.now();
    const backfill = spawn('npm', ['run', '-s', 'backfill'], {
      env: { ...process.env, DEPESCHE_DATA: stack.dataFolder },
    });
    const ended = once(backfill, 'exit');
    await sleep(3000);
    await measure(stack, 'beside a backfill', uploads, async () => backfill.exitCode === null);
    await ended;
    console.log(`the backfill of ${stored} articles took ${((performance.now() - started) / 1000).toFixed(0)} s`);
    await age(stack, stored);
    await sendToUploads(stack);
    const inQueue = async () => (await queueDepth(stack)).waiting > 0;
    await measure(stack, 'with its messages in the queue of uploads', uploads, inQueue);
  } finally {
    await stack.stop();
    stack.remove();
  }
}

const key = (n: number) => `stored/${n}.json`;

async function put(stack: RunningStack, Key: string, n: number): Promise<void> {
  const Bucket = stack.endpoints.bucket;
  await stack.s3().send(new PutObjectCommand({ Bucket, Key, Body: JSON.stringify(visit(n)) }));
}

const coded = (stack: RunningStack, name: string) =>
  stack.getUntil(`/articles/${articleIdOf(name)}`, ArticleRecord, ({ status }) => status === 'coded', PATIENCE_MS);

async function store(stack: RunningStack, stored: number): Promise<void> {
  const waiting = Array.from({ length: stored }, (_, n) => n);
  const client = async () => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) await put(stack, key(n), n);
  };
  await Promise.all(Array.from({ length: 8 }, client));
  for (let n = 0; n < stored; n++) await coded(stack, key(n));
}

/** Makes all that is stored look as an older coder made it. */
async function age(stack: RunningStack, stored: number): Promise<void> {
  const { dynamodb: endpoint, table: name, region, accessKeyId, secretAccessKey } = stack.endpoints;
  const client = new DynamoDBClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  const table = dynamodbTable(client, name);
  for (let n = 0; n < stored; n++) {
    const guard = await table.get(guardKey(articleIdOf(key(n))));
    if (guard !== null) await table.put({ ...guard, fingerprint: 'older', madeBy: 'older' });
  }
}

async function sendToUploads(stack: RunningStack): Promise<void> {
  const { s3: endpoint, bucket, region, accessKeyId, secretAccessKey, queue } = stack.endpoints;
  const sqs = new SQSClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  const hints = [];
  for await (const { key: name } of listObjects(stack.s3(), { bucket, prefix: 'stored/' }))
    hints.push({ bucket, key: name, cause: 'continue' as const });
  await sendHints(sqs, queue, hints, 0);
}

async function measure(stack: RunningStack, how: string, uploads: number, goOn = async () => true): Promise<void> {
  const milliseconds: number[] = [];
  for (let n = 0; n < uploads && (await goOn()); n++) {
    const name = `${how}/${n}.json`;
    const started = performance.now();
    await put(stack, name, 10_000 + n);
    await coded(stack, name);
    milliseconds.push(performance.now() - started);
  }
  const [p50, p95] = [quantile(milliseconds, 0.5), quantile(milliseconds, 0.95)];
  console.log(`${how}: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (${milliseconds.length} uploads)`);
}

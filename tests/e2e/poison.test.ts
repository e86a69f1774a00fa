import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { articleIdOf } from '../../functions/store/keys.ts';
import { ArticleList, ArticleRecord } from './answers.ts';
import { visit } from './articles.ts';
import { poison } from './poison/poisoned-assembly.ts';
import { RunningStack } from './running-stack.ts';

const POISONS = { throws: 'fault', circles: 'no-answer', exhausts: 'no-answer' } as const;
const NEIGHBOURS = 17;

const Upload = v.object({
  id: v.string(),
  files: v.array(v.object({ name: v.string(), url: v.string(), headers: v.record(v.string(), v.string()) })),
});
const Progress = v.object({
  counts: v.object({ waiting: v.number(), failed: v.number(), done: v.number() }),
  files: v.array(
    v.object({ name: v.string(), status: v.string(), reason: v.nullable(v.object({ code: v.string() })) }),
  ),
});

// Each poison has five tries of up to 14 s.
vi.setConfig({ testTimeout: 400_000, hookTimeout: 400_000 });

const stack = new RunningStack();
let cure = () => {};
let uploadId = '';

beforeAll(async () => {
  await stack.start();
  await stack.stop();
  cure = poison(join(stack.dataFolder, 'cdk.out'));
  await stack.start();
});
afterAll(async () => {
  await stack.stop();
  stack.remove();
});

/** Three poisoned articles among others, all at once, so that they share batches. */
async function upload(): Promise<void> {
  const poisoned = Object.keys(POISONS).map((word, n) => ({ ...visit(n), title: `${word} alles` }));
  const others = Array.from({ length: NEIGHBOURS }, (_, n) => visit(100 + n));
  const articles = new Map([...others.slice(0, 8), ...poisoned, ...others.slice(8)].map((it, n) => [`${n}.json`, it]));
  const { api, token } = stack.endpoints;
  const response = await fetch(`${api}/uploads`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ files: [...articles.keys()].map((name) => ({ name })) }),
  });
  const { id, files } = v.parse(Upload, await response.json());
  const puts = files.map(({ name, url, headers }) =>
    fetch(url, { method: 'PUT', headers, body: JSON.stringify(articles.get(name)) }),
  );
  expect((await Promise.all(puts)).every(({ ok }) => ok)).toBe(true);
  uploadId = id;
}

const progressUntil = (satisfied: (progress: v.InferOutput<typeof Progress>) => boolean) =>
  stack.getUntil(`/uploads/${uploadId}`, Progress, satisfied, 300_000);

/** Messages in a queue, by the output that has its address. */
async function waitingIn(output: string): Promise<number> {
  const { s3: endpoint, region, accessKeyId, secretAccessKey, outputs } = stack.endpoints;
  const sqs = new SQSClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: outputs[output], AttributeNames: [...names] }),
  );
  return names.reduce((sum, name) => sum + Number(Attributes[name]), 0);
}

/** `npm run redrive` as a user runs it. */
async function redrive(...args: string[]): Promise<string> {
  const env = { ...process.env, DEPESCHE_DATA: stack.dataFolder };
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'redrive', '--', ...args], { env });
  return stdout;
}

describe('articles that make the coder throw, go round in circles and exhaust the memory', () => {
  test('cost none of their neighbours anything', async () => {
    await upload();
    const { files } = await progressUntil(({ counts }) => counts.done === NEIGHBOURS);
    expect(files.filter(({ status }) => status === 'coded')).toHaveLength(NEIGHBOURS);
  });

  test('are failed after five tries, with the reason, and are dead letters', async () => {
    const { counts, files } = await progressUntil((it) => it.counts.failed === 3);
    expect(counts).toMatchObject({ waiting: 0, done: NEIGHBOURS });
    const codes = files.filter(({ status }) => status === 'failed').map(({ reason }) => reason?.code);
    expect.soft(codes.sort()).toEqual(Object.values(POISONS).sort());
    await expect.poll(() => waitingIn('DeadLetterQueueUrl'), { timeout: 60_000 }).toBe(3);
    expect([await waitingIn('QueueUrl'), await waitingIn('RetryQueueUrl')]).toEqual([0, 0]);
    const list = await stack.getUntil('/articles?status=failed', ArticleList, ({ items }) => items.length === 3);
    expect(list.items.map(({ title, counts: { events } }) => [title, events])).toEqual(Array(3).fill([null, 0]));
    const told = await redrive('--list');
    expect(told).toMatch(/3 dead letters/);
    expect(told).toMatch(/no-answer/);
    expect(told).not.toMatch(/word of the article/);
  });

  test('are coded once the cause is removed and they are sent back', async () => {
    await stack.stop();
    cure();
    await stack.start();
    const failed = `/articles?status=failed`;
    await stack.getUntil(failed, ArticleList, ({ items }) => items.length === 3);
    await expect.poll(() => redrive(), { timeout: 60_000, interval: 2000 }).toMatch(/Sent back 3 messages/);
    await progressUntil(({ counts }) => counts.done === NEIGHBOURS + 3);
    await stack.getUntil(failed, ArticleList, ({ items }) => items.length === 0);
    expect(await waitingIn('DeadLetterQueueUrl')).toBe(0);
    const { id } = await stack.getUntil(
      `/articles/${articleIdOf(`uploads/${uploadId}/9.json`)}`,
      ArticleRecord,
      () => true,
    );
    expect(id).toBeDefined();
  });
});

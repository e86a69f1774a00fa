import { setTimeout as sleep } from 'node:timers/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import * as v from 'valibot';
import { ArticleList } from '../e2e/answers.ts';
import { visit } from '../e2e/articles.ts';
import { RunningStack } from '../e2e/running-stack.ts';
import { quantile } from './quantiles.ts';

const ARTICLES = 500;
const CLIENTS = 8;
const POLL_MS = 250;

/** Uploads 500 articles from 8 parallel clients and reports how long each took until the API showed it. */
export async function benchEndToEnd(): Promise<void> {
  const stack = new RunningStack();
  try {
    await stack.start();
    // The first article starts the functions; what follows is warm.
    await stack.s3().send(put(stack, 'warm.json', 0));
    await stack.getUntil('/articles', ArticleList, ({ items }) => items.length === 1);
    await measure(stack);
  } finally {
    await stack.stop();
    stack.remove();
  }
}

const put = (stack: RunningStack, Key: string, n: number) =>
  new PutObjectCommand({ Bucket: stack.endpoints.bucket, Key, Body: JSON.stringify(visit(n)) });

async function measure(stack: RunningStack): Promise<void> {
  const uploaded = new Map<string, number>();
  const visible = new Map<string, number>();
  const started = performance.now();
  let next = 0;
  const client = async () => {
    const s3 = stack.s3();
    for (let n = next++; n < ARTICLES; n = next++) {
      const key = `bench/${n}.json`;
      await s3.send(put(stack, key, n));
      uploaded.set(key, performance.now());
    }
  };
  const uploads = Promise.all(Array.from({ length: CLIENTS }, client));
  while (visible.size < ARTICLES) {
    const response = await stack.get('/articles?limit=1000');
    const { items } = v.parse(ArticleList, await response.json());
    const now = performance.now();
    for (const { object } of items)
      if (object.key.startsWith('bench/') && !visible.has(object.key)) visible.set(object.key, now);
    await sleep(POLL_MS);
  }
  await uploads;
  const seconds = (performance.now() - started) / 1000;
  const latencies = [...visible].map(([key, at]) => Math.max(0, at - (uploaded.get(key) ?? at)));
  console.log(
    `${ARTICLES} articles from ${CLIENTS} clients in ${seconds.toFixed(1)} s: ${(ARTICLES / seconds).toFixed(0)} articles/s; ` +
      `upload to visible p50 ${quantile(latencies, 0.5).toFixed(0)} ms, p99 ${quantile(latencies, 0.99).toFixed(0)} ms ` +
      `(polled every ${POLL_MS} ms, the polling costs throughput)`,
  );
}

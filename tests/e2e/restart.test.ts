import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, describe, expect, test } from 'vitest';
import { articleIdOf } from '../../functions/store/keys.ts';
import { ArticleList, ArticleRecord, EventList } from './answers.ts';
import { visit } from './articles.ts';
import { RunningStack } from './running-stack.ts';

const UPLOADS = 1000;
const CLIENTS = 8;

const stack = new RunningStack();
afterAll(async () => {
  await stack.stop();
  stack.remove();
});

/** Uploads from parallel clients until all are stored or the connection breaks; the keys that were acknowledged. */
async function upload(keys: string[], onUpload: (count: number) => void = () => {}): Promise<string[]> {
  const { bucket: Bucket } = stack.endpoints;
  const todo = [...keys];
  const acknowledged: string[] = [];
  const client = async () => {
    const s3 = stack.s3();
    for (let key = todo.shift(); key !== undefined; key = todo.shift()) {
      const Body = JSON.stringify(visit(Number(key.replace(/\D/g, ''))));
      await s3.send(new PutObjectCommand({ Bucket, Key: key, Body }));
      onUpload(acknowledged.push(key));
    }
  };
  await Promise.allSettled(Array.from({ length: CLIENTS }, client));
  return acknowledged;
}

describe('killed in the middle of uploads', () => {
  test('every acknowledged article is coded exactly once after a restart', async () => {
    await stack.start();
    const keys = Array.from({ length: UPLOADS }, (_, n) => `serie/${n}.json`);
    const { promise: midway, resolve } = Promise.withResolvers<void>();
    const uploading = upload(keys, (count) => count === UPLOADS / 2 && resolve());
    await midway;
    await stack.kill();
    const first = await uploading;
    expect(first.length).toBeLessThan(UPLOADS);

    await stack.start();
    const rest = keys.filter((key) => !first.includes(key));
    expect(await upload(rest)).toHaveLength(rest.length);
    for (const key of keys)
      await stack.getUntil(`/articles/${articleIdOf(key)}`, ArticleRecord, ({ status }) => status === 'coded');
    const items = await stack.allItems('/articles?limit=1000', ArticleList);
    expect(items.map(({ object }) => object.key).sort()).toEqual([...keys].sort());
    const events = await stack.allItems('/events?type=CONSULT&limit=1000', EventList);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(new Set(events.map(({ articleId }) => articleId)).size).toBe(UPLOADS);
  });

  test('stops cleanly on Ctrl-C, keeps its data, and forgets them with --reset', async () => {
    const before = stack.endpoints.token;
    await stack.stop();
    await stack.start();
    expect(stack.endpoints.token).toBe(before);
    expect(await stack.allItems('/articles?limit=1000', ArticleList)).toHaveLength(UPLOADS);
    await stack.stop();
    await stack.start('--reset');
    const empty = await stack.getUntil('/articles', ArticleList, () => true);
    expect(empty.items).toEqual([]);
  });
});

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, expect, test } from 'vitest';
import { ArticleList } from './answers.ts';
import { visit } from './articles.ts';
import { RunningStack } from './running-stack.ts';

const stack = new RunningStack();
afterAll(async () => {
  await stack.stop();
  stack.remove();
});

test('a damaged data folder ends the start with words that help; --fresh moves it aside and starts', async () => {
  await stack.start();
  await stack.stop();
  const index = join(stack.dataFolder, 's3', 's3.sqlite');
  writeFileSync(index, 'This is no database.');

  await expect(stack.start()).rejects.toThrow('npm start ended');
  expect(stack.output).toContain(`${index} is damaged`);
  expect(stack.output).toContain('npm start -- --fresh');
  expect(stack.output).not.toMatch(/^\s+at /m);
  expect(readFileSync(index, 'utf8')).toBe('This is no database.');

  await stack.start('--fresh');
  const { items } = await stack.getUntil('/articles', ArticleList, () => true);
  expect(items).toEqual([]);
  const aside = join(stack.dataFolder, 'set-aside');
  const [moment = ''] = readdirSync(aside);
  expect(readFileSync(join(aside, moment, 's3', 's3.sqlite'), 'utf8')).toBe('This is no database.');
  expect(existsSync(join(aside, moment, 'dynamodb', 'CURRENT'))).toBe(true);
  await stack.stop();
});

const ARTICLES = 12;
const tables = () => join(stack.dataFolder, 'dynamodb');
const newest = (ending: string) =>
  join(
    tables(),
    readdirSync(tables())
      .filter((name) => name.endsWith(ending))
      .sort()
      .at(-1) ?? '',
  );
const coded = () =>
  stack.getUntil('/articles?status=coded', ArticleList, ({ items }) => items.length === ARTICLES, 240_000);

async function repaired(): Promise<void> {
  const reconcile = promisify(execFile)('npm', ['run', '-s', 'reconcile', '--', '--repair'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, DEPESCHE_DATA: stack.dataFolder },
  });
  expect((await reconcile).stdout).toContain('Repaired');
  await coded();
}

async function startIsRefused(file: string): Promise<void> {
  await expect(stack.start()).rejects.toThrow('npm start ended');
  expect(stack.output).toContain(`${file} is damaged`);
  expect(stack.output).toContain('npm start -- --salvage');
  expect(stack.output).not.toMatch(/^\s+at /m);
}

test('a cut log of the tables ends the start; --salvage goes on, and reconcile codes anew what was lost', async () => {
  await stack.start('--fresh');
  for (let n = 0; n < ARTICLES; n++) {
    const { bucket: Bucket } = stack.endpoints;
    await stack.s3().send(new PutObjectCommand({ Bucket, Key: `${n}.json`, Body: JSON.stringify(visit(n)) }));
  }
  await coded();
  await stack.stop();
  const log = newest('.log');
  truncateSync(log, Math.floor(statSync(log).size / 3));

  await startIsRefused(log);
  await stack.start('--salvage');
  const { items } = await stack.getUntil('/articles?status=coded', ArticleList, () => true);
  expect(items.length).toBeLessThan(ARTICLES);
  expect(stack.output).toContain('npm run reconcile -- --repair');
  await repaired();
  await stack.stop();
}, 900_000);

test('a table that changed ends the start; --salvage begins with empty tables, and reconcile fills them from the objects', async () => {
  const table = newest('.ldb');
  const bytes = readFileSync(table);
  bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
  writeFileSync(table, bytes);

  await startIsRefused(table);
  await stack.start('--salvage');
  expect(stack.output).toContain('begin empty');
  const { items } = await stack.getUntil('/articles', ArticleList, () => true);
  expect(items).toEqual([]);
  await repaired();
}, 900_000);

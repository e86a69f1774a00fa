import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { HeadBucketCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleIdOf } from '../../functions/store/keys.ts';
import { EventList } from '../e2e/answers.ts';
import { accusation, visit } from '../e2e/articles.ts';
import { Emulator } from './emulator.ts';

/** Path of MiniStack's executable; without it there is nothing to deploy to. */
const MINISTACK = process.env.MINISTACK ?? '';
const SEED = resolve(import.meta.dirname, '../../../shared/seed-article.txt');

const CHANGED_SETTINGS = ['-c', 'logRetentionDays=14', '-c', 'maxConcurrency=20', '-c', 'keepVersionsDays=30'];

describe.skipIf(!existsSync(MINISTACK))('cdk deploy, to an emulator', () => {
  const emulator = new Emulator(MINISTACK);
  let outputs: Record<string, string> = {};
  let token = '';
  beforeAll(async () => {
    await emulator.start();
    const { code, output } = await emulator.cdk('bootstrap', 'aws://000000000000/eu-central-1');
    expect(code, output).toBe(0);
    outputs = await emulator.deploy();
    const made = await emulator.run('node', 'bin/token.ts', 'create', '--name', 'desk', '--target', 'aws');
    token = /dp_[\w-]+/.exec(made.output)?.[0] ?? '';
  });
  afterAll(() => emulator.stop());

  const client = () => ({
    endpoint: emulator.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const s3 = () => new S3Client({ ...client(), forcePathStyle: true });

  async function put(key: string, body: string | Uint8Array, published: string): Promise<string> {
    const object = { Bucket: outputs.BucketName, Key: key, Body: body, Metadata: { published } };
    await s3().send(new PutObjectCommand(object));
    return articleIdOf(key);
  }

  /** GET at the deployed API, at the address that the emulator has for it. */
  async function get(path: string, authorization?: string): Promise<Response> {
    const [api = ''] = new URL(outputs.ApiUrl ?? '').hostname.split('.');
    const url = `${emulator.endpoint}/restapis/${api}/v1/_user_request_${path}`;
    return fetch(url, { headers: { ...(authorization && { authorization }) } });
  }

  async function eventsOf(article: string) {
    let last = '';
    for (const end = Date.now() + 60_000; Date.now() < end; await sleep(200)) {
      const response = await get(`/articles/${article}/events`, `Bearer ${token}`);
      last = await response.text();
      const list = response.ok ? v.safeParse(EventList, JSON.parse(last)) : null;
      if (list?.success && list.output.items.length > 0) return list.output.items;
    }
    throw new Error(`no events but ${last}\n${emulator.log.slice(-2000)}`);
  }

  test('codes what is put into the bucket, and the API tells it', async () => {
    const events = await eventsOf(await put('besuch.json', JSON.stringify(visit(1)), '2024-05-02'));
    expect(events.find(({ type }) => type === 'CONSULT')?.actors.map(({ country }) => country)).toContain('FRA');
  });

  test('codes a PDF, which a process of its own reads', async () => {
    const events = await eventsOf(await put('anklage.pdf', accusation(), '2024-05-02'));
    expect(events.map(({ type }) => type)).toEqual(['ACCUSE']);
  });

  test.skipIf(!existsSync(SEED))('codes the seed article', async () => {
    const events = await eventsOf(await put('seed.txt', readFileSync(SEED), '2025-01-28'));
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['CONSULT', 'SUPPORT', 'AGREE']));
  });

  test('the commands of operation find the deployed stack by its name', async () => {
    await eventsOf(articleIdOf('besuch.json'));
    const letters = await emulator.run('node', 'bin/redrive.ts', '--list', '--target', 'aws');
    expect(letters).toMatchObject({ code: 0, output: expect.stringContaining('0 dead letters.') });
    const compared = await emulator.run('node', 'bin/reconcile.ts', '--target', 'aws');
    expect(compared).toMatchObject({ code: 0, output: expect.stringContaining('Bucket and table agree.') });
    // The emulator takes the state machine's prefix for the letters it is written in, so that it lists nothing: 0 objects.
    const backfilled = await emulator.run('node', 'bin/backfill.ts', '--target', 'aws');
    expect(backfilled).toMatchObject({
      code: 0,
      output: expect.stringContaining('objects are as the present coder makes them'),
    });
  });

  test('keeps the API closed', async () => {
    expect((await get('/health')).status).toBe(200);
    for (const authorization of [undefined, `Bearer dp_${'A'.repeat(43)}`]) {
      expect([401, 403]).toContain((await get('/events', authorization)).status);
    }
  });

  /** Physical ids of what holds something, by logical id. */
  async function holders(): Promise<Record<string, string>> {
    const { resources } = await emulator.stack('Depesche');
    const holding = [...resources].filter(([id]) => /^(Storage|IngestQueue|IngestDeadLetterQueue)/.test(id));
    return Object.fromEntries(holding.filter(([id]) => !id.includes('Policy')));
  }

  test('tells of no replacement before an update', async () => {
    emulator.changeCode('functions/api.ts', 'export const changed = true;');
    const { code, output } = await emulator.cdk('diff', '--method', 'template', ...CHANGED_SETTINGS);
    expect(code, output).toBe(0);
    const lines = output.split('\n').filter((line) => line.startsWith('['));
    expect(lines.filter((line) => line.startsWith('[~] AWS::S3::Bucket Storage/Articles'))).toHaveLength(1);
    expect(lines.filter((line) => /replace|destroy|orphan/i.test(line))).toEqual([]);
  });

  test('a second time, with changed code and settings, replaces nothing that holds something', async () => {
    const before = await holders();
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(5);
    expect(await emulator.deploy(...CHANGED_SETTINGS)).toEqual(outputs);
    expect(await holders()).toEqual(before);
    expect((await emulator.stack('Depesche')).status).toBe('UPDATE_COMPLETE');
    expect(await eventsOf(articleIdOf('besuch.json'))).not.toEqual([]);
  });

  test('an update that fails on its way is rolled back, and everything goes on as before', async () => {
    const before = await holders();
    emulator.failing = true;
    const { code, output } = await emulator.cdk('deploy', '--require-approval', 'never', '-c', 'maxConcurrency=30');
    emulator.failing = false;
    expect(code, output).not.toBe(0);
    expect(output).toContain('cannot be found');
    expect((await emulator.stack('Depesche')).status).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await holders()).toEqual(before);
    expect(await eventsOf(articleIdOf('besuch.json'))).not.toEqual([]);
    expect(await eventsOf(await put('danach.json', JSON.stringify(visit(2)), '2024-05-03'))).not.toEqual([]);
  });

  test('leaves the data where they are when the stack is destroyed', async () => {
    const { code, output } = await emulator.cdk('destroy', '--force');
    expect(code, output).toBe(0);
    const object = await s3().send(new HeadObjectCommand({ Bucket: outputs.BucketName, Key: 'besuch.json' }));
    expect(object.ContentLength).toBeGreaterThan(0);
    const { Table } = await new DynamoDBClient(client()).send(
      new DescribeTableCommand({ TableName: outputs.TableName }),
    );
    expect(Table?.TableStatus).toBe('ACTIVE');
  });

  test('gives the data up with the stack only where a reason was given', async () => {
    const settings = ['-c', 'stackName=Trial', '-c', 'discardData=a trial of the emulator'];
    const trial = await emulator.deploy(...settings);
    const { code, output } = await emulator.cdk('destroy', '--force', ...settings);
    expect(code, output).toBe(0);
    await expect(s3().send(new HeadBucketCommand({ Bucket: trial.BucketName }))).rejects.toThrow();
    const describe = new DescribeTableCommand({ TableName: trial.TableName });
    await expect(new DynamoDBClient(client()).send(describe)).rejects.toThrow('not found');
  });
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { streamEvents } from '../../client/stream-events.ts';
import { visit } from './articles.ts';
import { RunningStack } from './running-stack.ts';

/** Some 900 events or more: more than the megabyte that a page of a stream has. */
const ARTICLES = 300;
const Ids = v.object({
  items: v.array(v.object({ id: v.string() })),
  page: v.object({ next: v.nullable(v.string()) }),
});

const stack = new RunningStack();
const curl = (...args: string[]) =>
  promisify(execFile)('curl', ['-sS', '-H', `Authorization: Bearer ${stack.endpoints.token}`, ...args], {
    maxBuffer: 1 << 28,
  });

describe('a stream of the running stack', () => {
  /** The ids of all events by pages. */
  let ids: string[] = [];
  beforeAll(async () => {
    await stack.start();
    const lines = Array.from({ length: ARTICLES }, (_, i) => `${JSON.stringify({ id: `${i}`, ...visit(i) })}\n`);
    const object = { Bucket: stack.endpoints.bucket, Key: 'visits.ndjson', Body: lines.join('') };
    await stack.s3().send(new PutObjectCommand(object));
    const all = ({ items }: v.InferOutput<typeof Ids>) => items.length === ARTICLES;
    await stack.getUntil('/articles?status=coded&limit=1000&fields=id', Ids, all, 240_000);
    ids = (await stack.allItems('/events?limit=500', Ids)).map(({ id }) => id);
  }, 600_000);
  afterAll(async () => {
    await stack.stop();
    stack.remove();
  });

  test('has all events in one answer, which says that they are all', async () => {
    const { stdout } = await curl(`${stack.endpoints.api}/events/stream?fields=id`);
    const lines: { id?: string; end?: object }[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.pop()).toEqual({ end: { returned: ids.length, complete: true, next: null, url: null } });
    expect(lines.map(({ id }) => id)).toEqual(ids);
  });

  test('is a table that ends with an empty line, compressed or not', async () => {
    const url = `${stack.endpoints.api}/events/stream?format=csv`;
    const { stdout: plain } = await curl(url);
    const { stdout: packed } = await curl('--compressed', url);
    expect(packed).toBe(plain);
    expect(plain.endsWith('\r\n\r\n')).toBe(true);
    const rows: { id: string }[] = parse(plain, { columns: true, skip_empty_lines: true });
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  test('is followed by the client, which may stop when it likes', async () => {
    const { api: baseUrl, token } = stack.endpoints;
    const found: string[] = [];
    for await (const { id } of streamEvents({ baseUrl, token }, {})) found.push(id);
    expect(found).toEqual(ids);
    for await (const { id } of streamEvents({ baseUrl, token }, {})) {
      expect(id).toBe(ids[0]);
      break;
    }
    expect((await stack.get('/events/stream?type=AID')).status).toBe(200);
  });

  test('sends pages as they are made, not all at once', async () => {
    const response = await stack.get('/events/stream', { 'accept-encoding': 'identity' });
    expect(response.headers.get('content-length')).toBeNull();
    const reader = response.body?.getReader();
    const first = Buffer.from((await reader?.read())?.value ?? []).toString();
    expect(JSON.parse(first.slice(0, first.indexOf('\n'))).id).toBe(ids[0]);
    expect(first).not.toContain('{"end":{');
    await reader?.cancel();
  });

  test('is refused with the status and the words of other answers', async () => {
    const url = `${stack.endpoints.api}/events/stream`;
    expect((await fetch(url)).status).toBe(401);
    const wrong = await stack.get('/events/stream?type=VISIT');
    expect([wrong.status, wrong.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect(await wrong.json()).toMatchObject({ errors: [{ parameter: 'type' }] });
    const json = await stack.get('/events/stream', { accept: 'application/json' });
    expect(json.status).toBe(406);
    const method = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${stack.endpoints.token}` },
    });
    // A token for reading may not POST at all.
    expect([403, 405]).toContain(method.status);
    const head = await fetch(url, { method: 'HEAD', headers: { authorization: `Bearer ${stack.endpoints.token}` } });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
  });
});

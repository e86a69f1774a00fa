import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportRoutes } from '../../functions/http/export-routes.ts';
import { ANSWERS } from '../../functions/http/schemas/answers.ts';
import { World } from '../exports/world.ts';
import { publish } from '../store/publish.ts';
import { clientOf, HOST } from './requests.ts';
import { toldContent } from './told.ts';

const BASE = `https://${HOST}/v1/exports`;
const world = new World();
const asked: string[] = [];
const { get, send } = clientOf(
  exportRoutes({
    table: world.table,
    presign: async ({ method, key, version, seconds }) => {
      asked.push(`${method} ${key} ${version} ${seconds}`);
      return `https://bucket.example/${key}?versionId=${version}`;
    },
    now: () => world.clock,
  }),
);

/** Articles of three slots, of which the second has two files of each kind, and a day on which nothing happens. */
beforeAll(async () => {
  for (const [key, time] of [
    ['a', '10:01'],
    ['b', '10:16'],
    ['c', '10:17'],
    ['d', '10:18'],
    ['e', '11:59'],
  ] as const) {
    const { record, body, events } = toldContent(`${key}.txt`);
    const ingestedAt = `2025-03-04T${time}:00.000Z`;
    await publish(world.table, {
      record: { ...record, ingestedAt },
      body,
      events: events.map((event) => ({ ...event, ingestedAt })),
    });
  }
  world.clock = Date.parse('2025-03-05T12:00:00Z');
  await world.run();
});

const NAMES = [
  '2025-03.events.parquet',
  '20250304120000.export.CSV.zip',
  '20250304120000.changes.ndjson.gz',
  '20250304103000-2.export.CSV.zip',
  '20250304103000-2.changes.ndjson.gz',
  '20250304103000.export.CSV.zip',
  '20250304103000.changes.ndjson.gz',
  '20250304101500.export.CSV.zip',
  '20250304101500.changes.ndjson.gz',
];
const namesIn = (json: { items: { name: string }[] }) => json.items.map(({ name }) => name);

describe('the manifest', () => {
  test('has every file, latest first, and says up to when all is there', async () => {
    const { statusCode, json } = await get('/exports');
    expect(statusCode).toBe(200);
    expect(v.parse(ANSWERS.ExportList, json)).toEqual(json);
    expect(namesIn(json)).toEqual(NAMES);
    expect(json.through).toBe('2025-03-05T11:45:00.000Z');
    expect(json.total).toEqual({ value: 9, relation: 'eq' });
    expect(json.items[0].url).toBe(`${BASE}/2025-03.events.parquet`);
  });

  test.each([1, 2, 3, 4, 8, 9])('is the same in pages of %d', async (limit) => {
    const names: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { json } = await get(`/exports?limit=${limit}${next && `&cursor=${encodeURIComponent(next)}`}`);
      expect(json.items.length).toBeLessThanOrEqual(limit);
      names.push(...namesIn(json));
      next = json.page.next;
    }
    expect(names).toEqual(NAMES);
  });

  test.each([
    ['kind=parquet', ['2025-03.events.parquet']],
    ['kind=gdelt', NAMES.filter((name) => name.endsWith('.zip'))],
    ['kind=gdelt&limit=2', NAMES.filter((name) => name.endsWith('.zip')).slice(0, 2)],
    ['date=2025-03-04&kind=changes', NAMES.filter((name) => name.endsWith('.gz'))],
    ['date=2025-03-05', ['2025-03.events.parquet']],
    ['date=2025-02-01..2025-02-28', []],
    ['date=2025-04-01..', []],
  ])('knows %s', async (query, names) => {
    expect(namesIn((await get(`/exports?${query}`)).json)).toEqual(names);
  });

  test('can be had as a table', async () => {
    const { body } = await send('/exports?format=csv');
    const rows: Record<string, string>[] = parse(body, { columns: true });
    expect(rows.map(({ name }) => name)).toEqual(NAMES);
    expect(rows[1]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('forgets files that are not kept any more, but months stay', async () => {
    const { clock } = world;
    world.clock += 91 * 24 * 3_600_000;
    try {
      expect(namesIn((await get('/exports')).json)).toEqual(['2025-03.events.parquet']);
      expect((await send('/exports/masterfilelist.txt')).body).toBe('');
      expect((await get('/exports/20250304101500.export.CSV.zip')).statusCode).toBe(404);
    } finally {
      world.clock = clock;
    }
  });
});

describe('a file', () => {
  const name = '20250304103000-2.export.CSV.zip';

  test('is where the redirect leads: to the version that the manifest tells of', async () => {
    const { statusCode, headers, json } = await get(`/exports/${name}`);
    expect(statusCode).toBe(307);
    expect(headers.Location).toMatch(
      /^https:\/\/bucket\.example\/gdelt\/20250304103000-2\.export\.CSV\.zip\?versionId=\d+$/,
    );
    expect(headers['Cache-Control']).toBe('no-store');
    const [file] = (await world.slotFiles()).filter((it) => it.name === name);
    expect(json).toMatchObject({ bytes: file?.bytes, sha256: file?.sha256, url: headers.Location });
    expect(asked.at(-1)).toBe(`GET gdelt/${name} ${file?.objectVersion} 900`);
    await send(`/exports/${name}`, { method: 'HEAD' });
    expect(asked.at(-1)).toMatch(/^HEAD gdelt/);
  });

  test('has an address that can be asked for as JSON', async () => {
    const { statusCode, headers, json } = await get(`/exports/${name}?redirect=false`);
    expect([statusCode, headers.Location]).toEqual([200, undefined]);
    expect(v.parse(ANSWERS.ExportLink, json)).toEqual(json);
    expect(json.expiresAt).toBe('2025-03-05T12:15:00.000Z');
  });

  test.each([
    'x',
    '20250304103000-3.export.CSV.zip',
    '20259904103000.export.CSV.zip',
    '2025-04.events.parquet',
    '2025-03.events.parquet.',
  ])('that does not exist is 404: %s', async (none) => {
    expect((await get(`/exports/${none}`)).statusCode).toBe(404);
  });
});

describe("GDELT's lists", () => {
  /** The form of http://data.gdeltproject.org/gdeltv2/lastupdate.txt: bytes, MD5 and address, no header. */
  const LINE = /^\d+ [0-9a-f]{32} https:\/\/\S+\/exports\/\d{14}(-\d+)?\.export\.CSV\.zip$/;

  test('are lines as GDELT writes them, the master list oldest first', async () => {
    const { body, headers } = await send('/exports/masterfilelist.txt');
    expect(headers['Content-Type']).toBe('text/plain; charset=utf-8');
    const lines = body.split('\n').slice(0, -1);
    for (const line of lines) expect(line).toMatch(LINE);
    expect(lines.map((line) => line.split('/').at(-1))).toEqual(NAMES.filter((it) => it.endsWith('.zip')).reverse());
    const files = new Map((await world.slotFiles()).map((file) => [file.name, file]));
    for (const line of lines) {
      const [bytes, md5, url = ''] = line.split(' ');
      const file = files.get(url.slice(`${BASE}/`.length));
      expect([bytes, md5]).toEqual([String(file?.bytes), file?.md5]);
    }
  });

  test('name in lastupdate.txt all files of the last slot', async () => {
    const { body } = await send('/exports/lastupdate.txt');
    expect(body).toMatch(/^\d+ \w{32} \S+\/20250304120000\.export\.CSV\.zip\n$/);
  });

  test('are empty where there is nothing yet', async () => {
    const empty = new World();
    const routes = exportRoutes({ table: empty.table, presign: async () => '', now: () => empty.clock });
    for (const file of ['lastupdate.txt', 'masterfilelist.txt']) {
      const { statusCode, body } = await clientOf(routes).send(`/exports/${file}`);
      expect([statusCode, body]).toEqual([200, '']);
    }
    expect((await clientOf(routes).get('/exports')).json).toMatchObject({ items: [], through: null });
  });
});

test('exports need a token that may read, and know no other methods', async () => {
  expect((await send('/exports', { scopes: '' })).statusCode).toBe(403);
  const { statusCode, headers } = await send('/exports', { method: 'POST' });
  expect([statusCode, headers.Allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

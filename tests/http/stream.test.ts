import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { STREAM_LIMITS } from '../../functions/http/streaming/stream-limits.ts';
import { article, event } from '../store/fixtures.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { publish } from '../store/publish.ts';
import { client } from './requests.ts';
import { type Arrived, streamClient, textOf } from './streams.ts';
import { toldContent } from './told.ts';

/** So many articles with two events each: one in Vienna, and a protest whose actor is called `=Meier`. */
async function tableOf(articles: number, table = new MemoryTable()): Promise<MemoryTable> {
  for (let i = 0; i < articles; i++) await publish(table, toldContent(`${i}.txt`));
  return table;
}

/** Is told when events of a page are read, before they are. */
function watched(table: MemoryTable, onPage: () => void): MemoryTable {
  const batchGet = table.batchGet.bind(table);
  table.batchGet = async (keys) => {
    if (keys.some(({ sk }) => sk.includes('#EVENT#'))) onPage();
    return batchGet(keys);
  };
  return table;
}

/** Articles with an event each whose evidence fills a page of a stream. */
async function largeTable(articles: number): Promise<MemoryTable> {
  const table = new MemoryTable();
  for (let i = 0; i < articles; i++) {
    const record = article(`${i}.txt`);
    const made = event(record, 'aaaaaaaa');
    const evidence = made.evidence.map((it) => ({ ...it, text: 'x'.repeat(700_000) }));
    await publish(table, { record, body: 'Ein Text.', events: [{ ...made, evidence }] });
  }
  return table;
}

const linesOf = (arrived: Arrived): Record<string, unknown>[] =>
  textOf(arrived)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('a stream of NDJSON', () => {
  test('has the events of the list in its order, and a last line that says that they are all', async () => {
    const table = await tableOf(3);
    const arrived = await streamClient(table).send('/events/stream?type=PROTEST');
    const { json } = await client(table).get('/events?type=PROTEST');
    expect(arrived.statusCode).toBe(200);
    expect(linesOf(arrived)).toEqual([...json.items, { end: { returned: 3, complete: true, next: null, url: null } }]);
    expect(arrived.error).toBeNull();
  });

  test('of no events is the last line only', async () => {
    const arrived = await streamClient(new MemoryTable()).send('/events/stream');
    expect(linesOf(arrived)).toEqual([{ end: { returned: 0, complete: true, next: null, url: null } }]);
  });

  test('has chosen fields and labels', async () => {
    const { send } = streamClient(await tableOf(1));
    const [first] = linesOf(await send('/events/stream?fields=type&labels=de&type=PROTEST'));
    expect(first).toMatchObject({ type: 'PROTEST', labels: { type: 'Protestieren' } });
    expect(Object.keys(first ?? {})).toEqual(['type', 'labels']);
  });

  test('ends before the function is stopped, and goes on at the address in its last line', async () => {
    const table = await largeTable(6);
    const asked = '/events/stream?fields=id&date=2000-01-01..';
    const all = linesOf(await streamClient(table).send(asked)).slice(0, -1);
    const found: unknown[] = [];
    let url: string | null = asked;
    for (let requests = 0; url !== null; requests++) {
      const arrived = await streamClient(table, { remaining: () => STREAM_LIMITS.reserveMs }).send(url);
      const lines = linesOf(arrived);
      const { end } = lines.pop() as { end: { returned: number; complete: boolean; url: string | null } };
      expect(end).toMatchObject({ returned: lines.length, complete: end.url === null });
      expect(arrived.error).toBeNull();
      found.push(...lines);
      url = end.url?.replace(/^https:\/\/[^/]+\/v1/, '') ?? null;
      expect(requests).toBeLessThan(10);
    }
    expect(found).toHaveLength(6);
    expect(found).toEqual(all);
  });

  test('is compressed for whom it may be, and every page can be read when it has come', async () => {
    const { send } = streamClient(await largeTable(3));
    const plain = await send('/events/stream');
    const packed = await send('/events/stream', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(packed.headers).toMatchObject({ 'Content-Encoding': 'gzip', Vary: 'Accept, Accept-Encoding' });
    expect(gunzipSync(Buffer.concat(packed.chunks)).toString()).toBe(textOf(plain));
    const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
    gunzip.end(Buffer.concat(packed.chunks.slice(0, -2)));
    const begun = Buffer.concat(await gunzip.toArray()).toString();
    expect(begun.split('\n').length).toBeGreaterThan(2);
    expect(plain.headers['Content-Encoding']).toBeUndefined();
  });
});

describe('a stream of a table', () => {
  test('has one header line, and an empty line at the end where it is all', async () => {
    const table = await tableOf(2);
    const { send } = streamClient(table);
    const csv = textOf(await send('/events/stream?format=csv'));
    expect(csv.endsWith('\r\n\r\n')).toBe(true);
    const page = (await client(table).send('/events?format=csv')).body;
    expect(csv).toBe(`${page}\r\n`);
    const rows: Record<string, string>[] = parse(csv, { columns: true, skip_empty_lines: true });
    expect(rows.map(({ actors_name }) => actors_name)).toContain("'=Meier");
    const tsv = textOf(await send('/events/stream', { headers: { Accept: 'text/tab-separated-values' } }));
    expect(tsv).toBe(`${(await client(table).send('/events?format=tsv')).body}\n`);
  });

  test('goes on without a second header where a page ends, in every dialect', async () => {
    const { send } = streamClient(await largeTable(3));
    const csv = textOf(await send('/events/stream?format=csv&csvDialect=excel-de&fields=id'));
    expect(csv).toMatch(/^\u{feff}id\r\n(?:\S+\r\n){3}\r\n$/u);
  });

  test('has no line of its own in a cell that looks like its end', async () => {
    const table = new MemoryTable();
    const record = article('a.txt', { source: 'Bote\r\n\r\nProbe' });
    await publish(table, { record, body: 'Ein Text.', events: [event(record, 'aaaaaaaa', { source: record.source })] });
    const csv = textOf(await streamClient(table).send('/events/stream?format=csv&fields=source'));
    expect(csv.indexOf('\r\n\r\n')).toBe(csv.length - 4);
    expect(parse(csv, { columns: true, skip_empty_lines: true })).toHaveLength(1);
  });

  test.each(['csv', 'tsv'])('has an id in every row, so that none is an empty line (%s)', async (format) => {
    const table = new MemoryTable();
    const record = article('a.txt');
    await publish(table, { record, body: 'Ein Text.', events: [event(record, 'aaaaaaaa', { mode: null })] });
    const text = textOf(await streamClient(table).send(`/events/stream?format=${format}&fields=mode`));
    expect(text.replaceAll('\r', '')).toMatch(/^id[,\t]mode\n[a-z2-7]{20}-aaaaaaaa[,\t]\n\n$/);
  });

  test('that has to end early is cut off, and has no empty line', async () => {
    const { send, lines } = streamClient(await largeTable(3), { remaining: () => 0 });
    const arrived = await send('/events/stream?format=csv&fields=id');
    expect(arrived.error).toMatchObject({ name: 'StreamEndedEarly' });
    expect(textOf(arrived)).toMatch(/^id\r\n\S+\r\n$/);
    expect(lines).toContainEqual(expect.objectContaining({ event: 'stream.cut', error: 'StreamEndedEarly' }));
  });
});

describe('a fault', () => {
  /** A table that gives so many pages, and then fails. */
  function failingAfter(pages: number, table: MemoryTable): MemoryTable {
    let left = pages;
    return watched(table, () => {
      if (left-- <= 0) throw new Error('no table');
    });
  }

  test('before the first byte is a problem with its status', async () => {
    const { send, lines } = streamClient(failingAfter(0, await tableOf(1)));
    const arrived = await send('/events/stream');
    expect([arrived.statusCode, arrived.headers['Content-Type']]).toEqual([500, 'application/problem+json']);
    expect(JSON.parse(textOf(arrived))).toMatchObject({ status: 500, instance: 'request-1' });
    expect(arrived.error).toBeNull();
    expect(lines).toMatchObject([{ event: 'request.failed', status: 500 }]);
  });

  test('after it cuts the stream: the last line is missing, and the function fails', async () => {
    const { send, lines } = streamClient(failingAfter(1, await largeTable(3)));
    const arrived = await send('/events/stream?fields=id');
    expect(arrived.statusCode).toBe(200);
    expect(linesOf(arrived)).toEqual([{ id: expect.any(String) }]);
    expect(arrived.error).toMatchObject({ message: 'no table' });
    expect(lines).toContainEqual(expect.objectContaining({ level: 'error', event: 'stream.cut' }));
  });
});

describe('a stream', () => {
  test('reads no further than its reader: at most two pages are on their way', async () => {
    let read = 0;
    const table = watched(await largeTable(12), () => {
      read += 1;
    });
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let arrivedFirst: () => void = () => undefined;
    const first = new Promise<void>((resolve) => {
      arrivedFirst = resolve;
    });
    const onChunk = async (chunk: Buffer) => {
      if (chunk.length === 0) return;
      arrivedFirst();
      await held;
    };
    const answer = streamClient(table, { onChunk }).send('/events/stream');
    await first;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(read).toBeLessThanOrEqual(3);
    release();
    expect(linesOf(await answer)).toHaveLength(13);
    expect(read).toBe(12);
  });

  test.each([
    ['/events/stream?format=json', 400],
    ['/events/stream?limit=5', 400],
    ['/events/stream?type=VISIT', 400],
    ['/events/stream?cursor=x', 400],
    ['/events/stream?date=2025-02-01&to=2025-01-01', 200],
    ['/events/stream?from=2025-02-01&to=2025-01-01', 400],
  ])('of %s begins with the status %i', async (url, status) => {
    const { send } = streamClient(await tableOf(1));
    expect((await send(url)).statusCode).toBe(status);
  });

  test('is refused as other answers are: by method, format, rate and scope', async () => {
    const { send } = streamClient(await tableOf(1));
    const wrong = await send('/events/stream', { method: 'POST' });
    expect([wrong.statusCode, wrong.headers.Allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await send('/events/stream', { headers: { Accept: 'application/json' } })).statusCode).toBe(406);
    const late = await send('/events/stream', { context: { retryAfter: '7' } });
    expect([late.statusCode, late.headers['Retry-After']]).toEqual([429, '7']);
    expect((await send('/events/stream', { scopes: 'none' })).statusCode).toBe(403);
  });

  test('takes no cursor of the list, and the list none of it', async () => {
    const table = await tableOf(2);
    const { json } = await client(table).get('/events?limit=1');
    expect((await streamClient(table).send(`/events/stream?cursor=${json.page.next}`)).statusCode).toBe(400);
  });

  test('has the headers of other answers, and is kept by nobody', async () => {
    const { send } = streamClient(await tableOf(1), { settings: { corsOrigins: ['https://desk.example'] } });
    const { headers } = await send('/events/stream', { headers: { Origin: 'https://desk.example' } });
    expect(headers).toMatchObject({
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Request-Id': 'request-1',
      'X-Content-Type-Options': 'nosniff',
      'Access-Control-Allow-Origin': 'https://desk.example',
      'X-Total-Count': '2',
      'X-Total-Relation': 'eq',
    });
    expect(headers.ETag).toBeUndefined();
    const head = await send('/events/stream', { method: 'HEAD' });
    expect([head.statusCode, head.chunks]).toEqual([200, []]);
  });
});

describe('streams at once', () => {
  test('are as many as there are places: the next one is told when to come again, and gets one then', async () => {
    const table = await tableOf(2);
    const waiting = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const first = streamClient(table, {
      most: 1,
      onChunk: async () => {
        begun.resolve();
        await waiting.promise;
      },
    }).send('/events/stream');
    await begun.promise;
    const { send } = streamClient(table, { most: 1 });
    const refused = await send('/events/stream');
    expect([refused.statusCode, refused.headers['Retry-After']]).toEqual([429, '15']);
    expect(JSON.parse(textOf(refused))).toMatchObject({ type: 'urn:depesche:problem:too-many-requests' });
    // What is wrong is told without a place.
    expect((await send('/events/stream?type=VISIT')).statusCode).toBe(400);
    waiting.resolve();
    expect((await first).error).toBeNull();
    expect((await send('/events/stream')).statusCode).toBe(200);
  });

  test('leave their places whatever becomes of them', async () => {
    const table = await tableOf(2);
    const gone = streamClient(table, { most: 1, onChunk: () => Promise.reject(new Error('gone')) });
    expect((await gone.send('/events/stream')).error).not.toBeNull();
    const { send, lines } = streamClient(table, { most: 1 });
    expect((await send('/events/stream', { method: 'HEAD' })).statusCode).toBe(200);
    const failing = new MemoryTable();
    failing.batchGet = () => Promise.reject(new Error('throttled'));
    failing.query = (query) => (query.pk === 'STREAMS' ? table.query(query) : Promise.reject(new Error('throttled')));
    failing.put = (row, condition) => table.put(row, condition);
    expect((await streamClient(failing, { most: 1 }).send('/events/stream')).statusCode).toBe(500);
    expect((await send('/events/stream')).statusCode).toBe(200);
    expect(lines.filter(({ event: name }) => name === 'stream.place-kept')).toEqual([]);
  });

  test('that cannot give their place back are whole all the same', async () => {
    const table = await tableOf(1);
    const put = table.put.bind(table);
    table.put = (row, condition) => (row.until === 0 ? Promise.reject(new Error('throttled')) : put(row, condition));
    const { send, lines } = streamClient(table, { most: 1 });
    const arrived = await send('/events/stream');
    expect(arrived.error).toBeNull();
    expect(linesOf(arrived).at(-1)).toMatchObject({ end: { complete: true } });
    expect(lines.map(({ event: name }) => name)).toContain('stream.place-kept');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, content } from '../store/fixtures.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { publish } from '../store/publish.ts';
import { client, HOST } from './requests.ts';

const SUFFIXES = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd', 'eeeeeeee'] as const;

async function filled() {
  const table = new MemoryTable();
  await publish(table, content('a.txt', SUFFIXES));
  await publish(table, {
    ...content('b.txt', [], { status: 'rejected', reason: { code: 'empty', message: 'The object has no text.' } }),
    body: null,
  });
  return client(table);
}

describe('lists', () => {
  test('answer items, a page and what was understood', async () => {
    const { get } = await filled();
    const { statusCode, headers, json } = await get('/events?country=rus,UZB&date=2025-03-01..&limit=10');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'private, no-cache',
      'X-Request-Id': 'request-1',
    });
    expect(json.items).toHaveLength(5);
    expect(json.page).toEqual({ returned: 5, scanned: 5, exhausted: true, next: null });
    expect(json.meta).toEqual({
      limit: 10,
      filters: { country: ['RUS', 'UZB'], date: { from: '2025-03-01', to: null } },
    });
  });

  test('link to the next page, every item once, to the end', async () => {
    const { get } = await filled();
    const ids: string[] = [];
    let url: string | undefined = '/events?type=consult&from=2025-03-04&limit=2';
    while (url !== undefined) {
      const { json, headers }: Awaited<ReturnType<typeof get>> = await get(url);
      ids.push(...json.items.map(({ id }: { id: string }) => id.slice(-8)));
      const link = /^<(https:.*)>; rel="next"$/.exec(headers.Link ?? '')?.[1];
      expect(json.page.exhausted).toBe(link === undefined);
      if (link !== undefined) expect(link).toContain(`https://${HOST}/v1/events?`);
      url = link?.replace(`https://${HOST}/v1`, '');
    }
    expect(ids).toEqual([...SUFFIXES].reverse());
  });

  test('refuse a cursor that was tampered with or belongs to another query', async () => {
    const { get } = await filled();
    const { json } = await get('/events?type=CONSULT&limit=2');
    const { next } = json.page;
    expect((await get(`/events?type=CONSULT&limit=1&cursor=${next}`)).json.page.returned).toBe(1);
    for (const foreign of ['/events?limit=2', '/events?type=AGREE', '/articles?limit=2']) {
      const refused = await get(`${foreign}${foreign.includes('?') ? '&' : '?'}cursor=${next}`);
      expect(refused.json).toMatchObject({ status: 400, type: 'urn:depesche:problem:invalid-cursor' });
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(next.length - 1), fc.constantFrom(...'AZaz09-_'), async (at, character) => {
        const changed = next.slice(0, at) + character + next.slice(at + 1);
        const { statusCode } = await get(`/events?type=CONSULT&limit=2&cursor=${changed}`);
        expect(statusCode).toBe(changed === next ? 200 : 400);
      }),
    );
  });

  test('are empty where two intervals have no day in common', async () => {
    const { get } = await filled();
    const { json } = await get('/events?country=RUS&date=2025-03-04&from=2025-03-05');
    expect(json.page).toEqual({ returned: 0, scanned: 0, exhausted: true, next: null });
  });

  test('take a name however it is spelled', async () => {
    const { get } = await filled();
    for (const name of ['lawrow', 'LAWROW', '%C5%81awrow,Lawr%C3%B6w']) {
      expect((await get(`/events?actor=${name}`)).json.page.returned, name).toBe(5);
    }
  });
});

describe('single records', () => {
  test('are answered as they are stored', async () => {
    const { get } = await filled();
    const { id } = article('a.txt');
    expect((await get(`/events/${id}-aaaaaaaa`)).json).toEqual(content('a.txt', SUFFIXES).events[0]);
    expect((await get(`/articles/${id}`)).json).toEqual(article('a.txt'));
    expect((await get(`/articles/${id}/events?limit=2`)).json).toMatchObject({
      items: [{ id: `${id}-aaaaaaaa` }, { id: `${id}-bbbbbbbb` }],
      page: { returned: 2, exhausted: false },
    });
  });

  test('tell why an article was rejected', async () => {
    const { get } = await filled();
    const { json } = await get('/articles?status=rejected');
    expect(json.items).toMatchObject([{ object: { key: 'b.txt' }, reason: { code: 'empty' } }]);
  });

  test('are 404 where there is none', async () => {
    const { get } = await filled();
    const id = 'a'.repeat(20);
    for (const path of [`/events/${id}-aaaaaaaa`, '/events/x', `/articles/${id}`, `/articles/${id}/events`]) {
      expect((await get(path)).json, path).toMatchObject({
        type: 'urn:depesche:problem:not-found',
        title: 'Not found',
        status: 404,
        instance: 'request-1',
      });
    }
  });
});

describe('parameters', () => {
  test('that are wrong are all named, with the nearest right ones', async () => {
    const { get } = await filled();
    const { statusCode, headers, json } = await get('/events?contry=RUS&type=ASULT,AGREE&country=DE&limit=0&limit=1');
    expect(statusCode).toBe(400);
    expect(headers['Content-Type']).toBe('application/problem+json');
    expect(json.errors).toMatchObject([
      { parameter: 'contry', suggestion: 'country' },
      { parameter: 'limit' },
      { parameter: 'country', suggestion: 'DEU' },
      { parameter: 'type', suggestion: 'ASSAULT' },
      { parameter: 'limit' },
    ]);
    for (const { detail } of json.errors) expect(json.detail).toContain(detail);
  });

  test.each([
    'date=2025-02-30',
    'date=2025-03-01..2025-02-01',
    'date=..',
    'date=',
    'date=2025-01-01..2025-01-02..2025-01-03',
    'from=yesterday',
    'from=2025-01-02&to=2025-01-01',
    'limit=1001',
    'limit=1.5',
    'limit=',
    'type=',
    'country=RUS,',
    'actor=,',
    'actor=%2B',
    `country=${'RUS,'.repeat(20)}UZB`,
    'cursor=',
    'status=coded',
  ])('%s is refused', async (query) => {
    const { get } = await filled();
    expect((await get(`/events?${query}`)).statusCode).toBe(400);
  });

  test('are refused where a route has none', async () => {
    const { get } = await filled();
    expect((await get('/health?verbose=1')).json).toMatchObject({ status: 400, errors: [{ parameter: 'verbose' }] });
  });
});

describe('methods', () => {
  test('health says ok and nothing else, even where the gateway tells no caller', async () => {
    expect((await client().get('/health')).body).toBe('{"status":"ok"}');
  });

  test('unknown paths are 404, also with a slash too many', async () => {
    for (const path of ['/', '/event', '/events/', '/events/a/b', '/health/x', '/articles/x/events/y']) {
      expect((await client().get(path)).statusCode, path).toBe(404);
    }
  });

  test('wrong methods are 405 and say which are right', async () => {
    const { statusCode, headers, json } = await client().get('/events', { method: 'POST' });
    expect([statusCode, headers.Allow, json.type]).toEqual([
      405,
      'GET, HEAD, OPTIONS',
      'urn:depesche:problem:method-not-allowed',
    ]);
  });

  test('OPTIONS says which methods there are', async () => {
    const { statusCode, headers, body } = await client().send('/articles', { method: 'OPTIONS' });
    expect([statusCode, headers.Allow, body]).toEqual([204, 'GET, POST, HEAD, OPTIONS', '']);
  });

  test('HEAD is GET without the body', async () => {
    const { send } = await filled();
    for (const path of ['/events?limit=2', '/events/x']) {
      const get = await send(path);
      expect(await send(path, { method: 'HEAD' })).toEqual({ ...get, body: '' });
    }
  });

  test('a token without the scope is refused', async () => {
    expect((await client().get('/events', { scopes: 'other' })).statusCode).toBe(403);
    expect((await client().get('/events', { scopes: 'write' })).statusCode).toBe(200);
  });
});

describe('ETag', () => {
  test('answers 304 to who has the answer already, until it changes', async () => {
    const table = new MemoryTable();
    await publish(table, content('a.txt', ['aaaaaaaa']));
    const { send } = client(table);
    const first = await send('/events');
    const etag = first.headers.ETag ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await send('/events', { headers: { 'if-none-match': known } });
      expect([again.statusCode, again.body, again.headers.ETag], known).toEqual([304, '', etag]);
    }
    await publish(table, content('c.txt', ['aaaaaaaa']));
    expect((await send('/events', { headers: { 'If-None-Match': etag } })).statusCode).toBe(200);
  });
});

describe('faults', () => {
  test('are a 500 that tells nothing, and a line of log that does', async () => {
    const broken = new MemoryTable(() => Promise.reject(new Error('secret detail')));
    const { get, lines } = client(broken);
    const { statusCode, body, json } = await get('/events');
    expect([statusCode, json.type, json.instance]).toEqual([500, 'urn:depesche:problem:internal', 'request-1']);
    expect(body).not.toContain('secret');
    expect(lines).toMatchObject([
      { level: 'error', event: 'request.failed', requestId: 'request-1', status: 500, error: 'Error' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret detail');
  });

  test('a token that asked too often is told when to come back, whatever it asks for', async () => {
    const { get } = await filled();
    for (const path of ['/events', '/nothing', '/articles/1']) {
      const { statusCode, headers, json } = await get(path, { context: { retryAfter: '7' } });
      expect([statusCode, headers['Retry-After'], headers['Cache-Control']]).toEqual([429, '7', 'no-store']);
      expect(json).toMatchObject({ type: 'urn:depesche:problem:too-many-requests', status: 429 });
    }
  });

  test('every request leaves one line, without what was searched for', async () => {
    const { get, lines } = await filled();
    await get('/events?actor=lawrow');
    await get('/events?actor=');
    expect(lines).toMatchObject([
      { level: 'info', event: 'request.served', path: '/events', caller: 'desk', status: 200 },
      { level: 'info', event: 'request.served', path: '/events', caller: 'desk', status: 400 },
    ]);
    expect(JSON.stringify(lines)).not.toContain('lawrow');
  });
});

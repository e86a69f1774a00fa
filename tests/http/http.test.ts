import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ALL_ENDPOINTS } from '../../functions/http/endpoints.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { publish } from '../store/publish.ts';
import { client } from './requests.ts';
import { toldContent } from './told.ts';

afterEach(() => vi.useRealTimers());

async function filled(settings: Parameters<typeof client>[1] = {}) {
  const table = new MemoryTable();
  await publish(table, toldContent('a.txt'));
  return client(table, settings);
}

describe('compression', () => {
  test('is used for long answers, for whom it may, and the gateway gets bytes', async () => {
    const { send } = await filled();
    const plain = await send('/events');
    const packed = await send('/events', { headers: { Accept: '*/*', 'Accept-Encoding': 'gzip, br' } });
    expect(packed.headers).toMatchObject({ 'Content-Encoding': 'gzip', Vary: 'Accept, Accept-Encoding' });
    expect(packed.isBase64Encoded).toBe(true);
    expect(gunzipSync(Buffer.from(packed.body, 'base64')).toString()).toBe(plain.body);
    expect([plain.headers['Content-Encoding'], plain.isBase64Encoded]).toEqual([undefined, undefined]);
  });

  test.each(['identity', 'gzip;q=0', 'br'])('is not for Accept-Encoding: %s', async (coding) => {
    const { send } = await filled();
    const { headers } = await send('/events', { headers: { Accept: '*/*', 'Accept-Encoding': coding } });
    expect(headers['Content-Encoding']).toBeUndefined();
  });

  test('is not for requests that do not say what they accept: the gateway would not decode it', async () => {
    const { send } = await filled();
    const { headers } = await send('/events', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers['Content-Encoding']).toBeUndefined();
  });

  test('has tags of its own, which answer 304', async () => {
    const { send } = await filled();
    const gzip = { Accept: '*/*', 'Accept-Encoding': 'gzip' };
    const tag = (await send('/events', { headers: gzip })).headers.ETag ?? '';
    expect(tag).not.toBe((await send('/events')).headers.ETag);
    const again = await send('/events', { headers: { ...gzip, 'If-None-Match': tag } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await send('/events', { headers: { 'If-None-Match': tag } })).statusCode).toBe(200);
  });

  test('leaves nothing of a body in an answer to HEAD', async () => {
    const { send } = await filled();
    const answer = await send('/events', { method: 'HEAD', headers: { Accept: '*/*', 'Accept-Encoding': 'gzip' } });
    expect([answer.body, answer.isBase64Encoded]).toEqual(['', undefined]);
  });
});

describe('pages of other origins', () => {
  const settings = { corsOrigins: ['https://desk.example'] };
  const preflight = { 'Access-Control-Request-Method': 'GET' };

  test('get nothing unless they are configured', async () => {
    const { send } = await filled();
    const { headers } = await send('/events', { headers: { Origin: 'https://desk.example' } });
    expect(Object.keys(headers).filter((name) => name.startsWith('Access-Control'))).toEqual([]);
  });

  test('may read answers and errors where they are', async () => {
    const { send } = await filled(settings);
    for (const path of ['/events', '/events/x', '/events?x=1']) {
      const { headers } = await send(path, { headers: { Origin: 'https://desk.example' } });
      expect(headers['Access-Control-Allow-Origin'], path).toBe('https://desk.example');
      expect(headers.Vary).toContain('Origin');
    }
  });

  test('are told apart, and caches with them', async () => {
    const { send } = await filled(settings);
    const { headers } = await send('/events', { headers: { Origin: 'https://evil.example' } });
    expect([headers['Access-Control-Allow-Origin'], headers.Vary]).toEqual([
      undefined,
      expect.stringContaining('Origin'),
    ]);
  });

  test('are told what they may send', async () => {
    const { send } = await filled(settings);
    const asked = { method: 'OPTIONS', headers: { Origin: 'https://desk.example', ...preflight } };
    const { statusCode, headers } = await send('/articles', asked);
    expect(statusCode).toBe(204);
    expect(headers).toMatchObject({
      'Access-Control-Allow-Methods': 'GET, POST, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': expect.stringContaining('Authorization'),
    });
  });
});

describe('links', () => {
  test('begin with the configured address', async () => {
    const { send } = await filled({ baseUrl: 'https://events.example/api' });
    expect((await send('/events?limit=1')).headers.Link).toMatch(/^<https:\/\/events\.example\/api\/events\?/);
  });

  test('say which days "7d" were, so that a page of yesterday goes on today', async () => {
    vi.useFakeTimers({ now: new Date('2025-03-04T23:59:00Z'), toFake: ['Date'] });
    const { get } = await filled();
    const first = await get('/events?date=7d&limit=1');
    expect(first.json.meta.filters.date).toEqual({ from: '2025-02-26', to: '2025-03-04' });
    const next = /<https:\/\/[^/]+\/v1(.*)>/.exec(first.headers.Link ?? '')?.[1] ?? '';
    vi.setSystemTime(new Date('2025-03-05T00:01:00Z'));
    expect((await get(next)).json.items).toHaveLength(1);
  });
});

describe('every endpoint', () => {
  test.each(ALL_ENDPOINTS.filter(({ service, scope }) => service === 'query' && scope !== null))(
    '$method $path refuses parameters that it does not know',
    async ({ path }) => {
      const { get } = await filled();
      const { json } = await get(`${path.replace('{id}', 'a'.repeat(20))}?nonsense=1`);
      expect(json).toMatchObject({
        status: 400,
        errors: expect.arrayContaining([expect.objectContaining({ parameter: 'nonsense' })]),
      });
    },
  );

  test.each(ALL_ENDPOINTS.filter(({ service }) => service !== 'query'))(
    '$method $path is known to the function that answers the other methods',
    async ({ path, method }) => {
      const { send } = await filled();
      const { headers } = await send(path, { method: 'PUT' });
      expect(headers.Allow).toContain(method);
    },
  );
});

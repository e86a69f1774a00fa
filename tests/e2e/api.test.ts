import { execFileSync } from 'node:child_process';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, createClient } from '../../client/client.ts';
import { visit } from './articles.ts';
import { RunningStack } from './running-stack.ts';

const stack = new RunningStack();
let ask: Client;
beforeAll(async () => {
  await stack.start('-c', 'corsOrigins=https://desk.example', '-c', 'textPolicy=snippet');
  ask = createClient({ baseUrl: stack.endpoints.api, token: stack.endpoints.token });
});
afterAll(async () => {
  await stack.stop();
  stack.remove();
});

describe('the API', () => {
  test('takes an article, shows its events, and deletes it', async () => {
    const added = await ask('POST /articles', { body: visit(1), wait: 10 });
    expect(added.status).toBe('coded');
    const path = { id: added.articleId };
    const { items } = await ask('GET /articles/{id}/events', { path, query: { labels: 'de' } });
    expect(items.map(({ type }) => type)).toContain('CONSULT');
    expect((await ask('GET /articles/{id}/annotated', { path })).truncated).toBe(true);
    expect((await ask('DELETE /articles/{id}', { path, wait: 10 })).status).toBe('deleted');
    expect((await ask('GET /articles/{id}/events', { path })).items).toEqual([]);
  });

  test('takes files by addresses that need no token, and tells what became of them', async () => {
    const text = 'In Wien haben am Montag Tausende gegen die Regierung demonstriert.';
    const metadata = { source: 'Böte', published: '2025-01-28' };
    const files = [{ name: 'a.txt', contentType: 'text/plain', metadata }, { name: 'b.bin' }];
    const upload = await ask('POST /uploads', { body: { files } });
    for (const { url, headers, name } of upload.files) {
      const body = name === 'a.txt' ? text : Buffer.from([0, 1, 2, 255, 0]);
      expect((await fetch(url, { method: 'PUT', headers, body })).status).toBe(200);
    }
    const path = { id: upload.id };
    await expect
      .poll(async () => (await ask('GET /uploads/{id}', { path })).counts, { timeout: 30_000 })
      .toMatchObject({ files: 2, waiting: 0, done: 1, rejected: 1 });
    const [article] = (await ask('GET /articles', { query: { source: ['böte'] } })).items;
    expect(article).toMatchObject({ source: 'Böte', publishedAt: '2025-01-28' });
  });

  test('has a manifest of exports, which is empty before the first quarter of an hour is over', async () => {
    const { items, through } = await ask('GET /exports', { query: {} });
    expect([items, through]).toEqual([[], null]);
    const { api, token } = stack.endpoints;
    const headers = { authorization: `Bearer ${token}` };
    const lists = ['lastupdate.txt', 'masterfilelist.txt'].map((name) => fetch(`${api}/exports/${name}`, { headers }));
    for (const list of await Promise.all(lists)) expect([list.status, await list.text()]).toEqual([200, '']);
    expect((await fetch(`${api}/exports/2025-01.events.parquet`, { headers })).status).toBe(404);
    expect((await fetch(`${api}/exports`)).status).toBe(401);
  });

  test('codes a text without storing it', async () => {
    const before = (await ask('GET /articles', { query: {} })).items.length;
    const { events } = await ask('POST /preview', { body: visit(2) });
    expect(events.map(({ type }) => type)).toContain('CONSULT');
    expect((await ask('GET /articles', { query: {} })).items).toHaveLength(before);
  });

  test('describes itself to everybody', async () => {
    for (const path of ['/docs', '/openapi.json', '/llms.txt', '/health']) {
      expect((await fetch(`${stack.endpoints.api}${path}`)).status, path).toBe(200);
    }
    expect((await fetch(`${stack.endpoints.api}/codes`)).status).toBe(401);
  });

  test('tells a token that asks too often when to come back, and nobody else', async () => {
    const env = { ...process.env, DEPESCHE_DATA: stack.dataFolder };
    const token = execFileSync('node', ['bin/token.ts', 'create', '--name', 'hasty', '--rate', '1'], {
      env,
      encoding: 'utf8',
    });
    const ask = (bearer: string) =>
      fetch(`${stack.endpoints.api}/codes`, { headers: { authorization: `Bearer ${bearer.trim()}` } });
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask(token)));
    const refused = answers.filter(({ status }) => status === 429);
    // The moments may lie in two intervals of ten requests each.
    expect(refused.length).toBeGreaterThanOrEqual(5);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(10);
    for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await ask(stack.endpoints.token)).status).toBe(200);
  });

  test('answers preflights without a token, and its errors to pages of the configured origin', async () => {
    const headers = { Origin: 'https://desk.example', 'Access-Control-Request-Method': 'GET' };
    const preflight = await fetch(`${stack.endpoints.api}/events`, { method: 'OPTIONS', headers });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://desk.example',
    ]);
    const refused = await fetch(`${stack.endpoints.api}/events`, { headers: { Origin: 'https://desk.example' } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, 'https://desk.example']);
    expect(refused.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  test('sends compressed bytes through the gateway', async () => {
    const { api, token } = stack.endpoints;
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'accept-encoding': 'gzip' };
    const { coding, bytes } = await new Promise<{ coding: string | undefined; bytes: Buffer }>((resolve, reject) => {
      request(`${api}/codes`, { headers }, async (answer) => {
        resolve({ coding: answer.headers['content-encoding'], bytes: Buffer.concat(await answer.toArray()) });
      })
        .on('error', reject)
        .end();
    });
    expect(coding).toBe('gzip');
    expect(JSON.parse(gunzipSync(bytes).toString()).types).toHaveLength(16);
  });

  test('knows which methods a path has, of whatever function', async () => {
    const { api, token } = stack.endpoints;
    const wrong = await fetch(`${api}/preview`, { headers: { authorization: `Bearer ${token}` } });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
    const large = { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } };
    const refused = await fetch(`${api}/articles`, {
      ...large,
      body: JSON.stringify({ text: 'x'.repeat(1024 * 1024) }),
    });
    expect(refused.status).toBe(413);
  });
});

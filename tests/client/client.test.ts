import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import type { Event, EventList } from '../../client/api-types.ts';
import { ApiProblem, createClient, itemsOf } from '../../client/client.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A client of an API that answers this, and what it was asked. */
async function against(status: number, answer: object) {
  const asked: Record<string, string | undefined>[] = [];
  server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const body = Buffer.concat(await request.toArray()).toString();
    asked.push({ method, url, authorization: headers.authorization, prefer: headers.prefer?.toString(), body });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { ask: createClient({ baseUrl: `http://127.0.0.1:${port}/v1`, token: 'dp_x' }), asked };
}

describe('the client', () => {
  test('asks with a token, lists with commas, and knows what comes back', async () => {
    const { ask, asked } = await against(200, { items: [] });
    const list = await ask('GET /events', { query: { country: ['UZB', '-RUS'], type: ['CONSULT'], limit: 5 } });
    expectTypeOf(list).toEqualTypeOf<EventList>();
    expectTypeOf(list.items).toEqualTypeOf<Event[]>();
    expect(asked).toMatchObject([
      { method: 'GET', url: '/v1/events?country=UZB%2C-RUS&type=CONSULT&limit=5', authorization: 'Bearer dp_x' },
    ]);
  });

  test('puts parts of the path where they belong, and sends bodies', async () => {
    const { ask, asked } = await against(200, {});
    await ask('GET /articles/{id}/events', { path: { id: 'a/b' } });
    await ask('POST /articles', { body: { text: 'Ein Text.' }, wait: 5 });
    expect(asked).toMatchObject([
      { url: '/v1/articles/a%2Fb/events' },
      { method: 'POST', url: '/v1/articles', prefer: 'wait=5', body: '{"text":"Ein Text."}' },
    ]);
  });

  test('lets nobody forget what an operation needs', async () => {
    const { ask } = await against(200, {});
    // @ts-expect-error: the id
    await ask('GET /articles/{id}', {});
    // @ts-expect-error: the text
    await ask('POST /articles', { body: { title: 'x' } });
    // @ts-expect-error: no such type of event
    await ask('GET /events', { query: { type: ['VISIT'] } });
  });

  test('follows a list to its end', async () => {
    const pages = [
      { items: [{ id: 'a' }], page: { next: 'x', exhausted: false } },
      { items: [], page: { next: 'y', exhausted: false } },
      { items: [{ id: 'b' }], page: { next: 'z', exhausted: true } },
    ];
    const urls: (string | undefined)[] = [];
    server = createServer((request, response) => {
      urls.push(request.url);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(pages.shift()));
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ask = createClient({ baseUrl: `http://127.0.0.1:${port}`, token: 'dp_x' });
    const ids: string[] = [];
    for await (const { id } of itemsOf(ask, 'GET /events', { query: { type: ['AID'] } })) ids.push(id);
    expect(ids).toEqual(['a', 'b']);
    expect(urls).toEqual(['/events?type=AID', '/events?type=AID&cursor=x', '/events?type=AID&cursor=y']);
    // @ts-expect-error: no list
    await expect(itemsOf(ask, 'GET /codes', {}).next()).rejects.toThrow();
  });

  test('throws the problem that the API answers', async () => {
    const problem = { type: 'urn:x', title: 'Not found', status: 404, detail: 'There is none.', instance: 'r' };
    const { ask } = await against(404, problem);
    const error = await ask('GET /events/{id}', { path: { id: 'x' } }).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ problem, message: '404 Not found: There is none.' });
  });
});

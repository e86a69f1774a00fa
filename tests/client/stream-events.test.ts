import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, expectTypeOf, test } from 'vitest';
import type { Event } from '../../client/api-types.ts';
import { ApiProblem } from '../../client/client.ts';
import { StreamCut, streamEvents } from '../../client/stream-events.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** The address of an API that answers one request after the other so, and what it was asked. */
async function against(...answers: ((response: ServerResponse) => void)[]) {
  const urls: (string | undefined)[] = [];
  server = createServer((request, response) => {
    urls.push(request.url);
    answers.shift()?.(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { api: { baseUrl: `http://127.0.0.1:${port}/v1`, token: 'dp_x' }, urls };
}

const END = '{"end":{"returned":1,"complete":true,"next":null,"url":null}}\n';
const MORE =
  '{"end":{"returned":1,"complete":false,"next":"c","url":"https://a.example/v1/events/stream?date=2025&cursor=c"}}\n';

async function idsOf(events: AsyncGenerator<Event>): Promise<string[]> {
  const ids: string[] = [];
  for await (const event of events) {
    expectTypeOf(event).toEqualTypeOf<Event>();
    ids.push(event.id);
  }
  return ids;
}

test('a stream is followed to its end, over several requests where it needs them', async () => {
  const { api, urls } = await against(
    (response) => response.end(`{"id":"a"}\n{"id":"ü"}\n${MORE}`),
    (response) => response.end(`{"id":"b"}\n${END}`),
  );
  expect(await idsOf(streamEvents(api, { type: ['AID'], date: '7d' }))).toEqual(['a', 'ü', 'b']);
  expect(urls).toEqual(['/v1/events/stream?type=AID&date=7d&format=ndjson', '/v1/events/stream?date=2025&cursor=c']);
});

test.each([
  ['without its last line', (response: ServerResponse) => response.end('{"id":"a"}\n')],
  ['within a line', (response: ServerResponse) => response.end('{"id":"a"}\n{"id":')],
  [
    'with its connection',
    (response: ServerResponse) => response.write('{"id":"a"}\n', () => setTimeout(() => response.destroy(), 50)),
  ],
])('a stream that breaks off %s is none that ended', async (_, answer) => {
  const { api } = await against(answer);
  const received: string[] = [];
  const error = await (async () => {
    for await (const { id } of streamEvents(api, {})) received.push(id);
  })().catch((it: unknown) => it);
  expect(error).toBeInstanceOf(StreamCut);
  expect(error).toMatchObject({ received: 1 });
  expect(received).toEqual(['a']);
});

test('what is wrong with the question is a problem', async () => {
  const problem = { type: 'urn:x', title: 'Invalid', status: 400, detail: 'No.', instance: 'r' };
  const { api } = await against((response) => response.writeHead(400).end(JSON.stringify(problem)));
  await expect(streamEvents(api, {}).next()).rejects.toBeInstanceOf(ApiProblem);
});

test('what the reader throws is his own', async () => {
  const { api } = await against((response) => response.end(`{"id":"a"}\n${END}`));
  const read = async () => {
    for await (const { id } of streamEvents(api, {})) throw new RangeError(id);
  };
  await expect(read()).rejects.toThrow(RangeError);
});

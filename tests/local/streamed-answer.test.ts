import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { createGateway } from '../../local/gateway/server.ts';
import { type HttpServer, listen } from '../../local/http-server.ts';
import type { Invocation, Sink } from '../../local/lambda/messages.ts';

let server: HttpServer | undefined;
afterEach(() => server?.close(0));

const HEAD = Buffer.from(`{"statusCode":201,"headers":{"x-a":"b","content-type":"text/csv"}}${'\0'.repeat(8)}`);
const DONE: Invocation = { kind: 'returned', payload: 'null' };
const FAILED: Invocation = { kind: 'failed', errorType: 'Error', errorMessage: 'secret' };

/** A gateway whose only function streams so; answers its address. */
async function gatewayTo(
  stream: (sink: Sink) => Promise<Invocation>,
  { timeoutMs = 5000, isBusy = () => false }: { timeoutMs?: number; isBusy?: () => boolean } = {},
): Promise<string> {
  const invoke = (_: unknown, sink: Sink = async () => undefined) => stream(sink);
  const functionNamed = () => ({ name: '', concurrency: 1, isBusy, invoke, close: async () => {} });
  const access = { kind: 'open' } as const;
  const route = { method: 'ANY', resourceId: 'r', parts: ['s'], functionName: 'f', timeoutMs, access, streams: true };
  const api = { id: 'api', stage: 'v1', binaryMediaTypes: [], routes: [route], responses: new Map() };
  const gateway = createGateway({ api, functionNamed, credentials: new Map() });
  server = await listen(gateway, { port: 0, variable: 'PORT', report: () => {} });
  return `${server.address}/v1/s`;
}

describe('an answer that is streamed', () => {
  test('arrives while it is made, with the status and the headers of its metadata', async () => {
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const url = await gatewayTo(async (sink) => {
      // Wherever the pieces are cut.
      for (const byte of HEAD) await sink(Buffer.from([byte]));
      await sink(Buffer.from('first\n'));
      await held;
      await sink(Buffer.from('last\n'));
      return DONE;
    });
    const response = await fetch(url);
    expect([response.status, response.headers.get('x-a'), response.headers.get('content-type')]).toEqual([
      ...[201, 'b', 'text/csv'],
    ]);
    const reader = response.body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first\n');
    goOn();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('last\n');
    expect((await reader?.read())?.done).toBe(true);
  });

  test('that fails on its way is cut: the client sees that it is not whole', async () => {
    const url = await gatewayTo(async (sink) => {
      await sink(Buffer.concat([HEAD, Buffer.from('half')]));
      return FAILED;
    });
    const response = await fetch(url);
    expect(response.status).toBe(201);
    await expect(response.text()).rejects.toThrow();
  });

  test('that takes longer than its integration may is cut, or 504 where nothing was sent', async () => {
    const slow = await gatewayTo(
      async (sink) => {
        await sink(HEAD);
        return new Promise(() => {});
      },
      { timeoutMs: 50 },
    );
    await expect(fetch(slow).then((response) => response.text())).rejects.toThrow();
    await server?.close(0);
    expect((await fetch(await gatewayTo(() => new Promise(() => {}), { timeoutMs: 50 }))).status).toBe(504);
  });

  test('is refused at once where its function may not run once more: nobody waits for the end of a stream', async () => {
    const url = await gatewayTo(async () => DONE, { isBusy: () => true });
    expect((await fetch(url)).status).toBe(429);
  });

  test.each([
    ['that fails before its status', async () => FAILED],
    ['of nothing', async () => DONE],
    ['without an end of its metadata', async (sink: Sink) => sink(Buffer.from('{"statusCode":200}')).then(() => DONE)],
    [
      'that is none',
      async (sink: Sink) => {
        await sink(Buffer.from(`text${'\0'.repeat(8)}`)).catch(() => undefined);
        return FAILED;
      },
    ],
  ])('%s is 502', async (_, stream) => {
    const response = await fetch(await gatewayTo(stream));
    expect(response.status).toBe(502);
    expect(await response.text()).not.toContain('secret');
  });

  test('waits for a client that reads slowly, and holds no more than its sockets do', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    let sent = 0;
    const url = await gatewayTo(async (sink) => {
      await sink(HEAD);
      for (; sent < 64; sent++) await sink(piece);
      return DONE;
    });
    const { received, ahead } = await new Promise<{ received: number; ahead: number }>((resolve) => {
      request(url, async (answer) => {
        await sleep(300);
        const ahead = sent;
        let received = 0;
        for await (const chunk of answer) received += chunk.length;
        resolve({ received, ahead });
      }).end();
    });
    expect(received).toBe(64 * piece.length);
    // What lies in buffers of both sockets: some megabytes on every system.
    expect(ahead).toBeLessThan(32);
  });

  test('that is on its way when the runner stops is cut off after a while', async () => {
    const url = await gatewayTo(
      async (sink) => {
        await sink(HEAD);
        return new Promise(() => {});
      },
      { timeoutMs: 60_000 },
    );
    const response = await fetch(url);
    const cut = expect(response.text()).rejects.toThrow();
    await server?.close(50);
    await cut;
  });

  test('whose client goes away is no more asked for', async () => {
    let refused = false;
    const url = await gatewayTo(async (sink) => {
      await sink(HEAD);
      try {
        for (;;) await sink(Buffer.alloc(1024 * 1024)).then(() => sleep(1));
      } catch {
        refused = true;
        return FAILED;
      }
    });
    const aborter = new AbortController();
    await fetch(url, { signal: aborter.signal });
    aborter.abort();
    await expect.poll(() => refused).toBe(true);
  });
});

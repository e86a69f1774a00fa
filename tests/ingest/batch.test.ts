import type { SQSEvent } from 'aws-lambda';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { handleBatch } from '../../functions/ingest/batch.ts';
import { bodySetAside } from '../../functions/ingest/set-aside.ts';
import { notification, record } from './messages.ts';

const failed = (response: Awaited<ReturnType<typeof handleBatch>>) =>
  response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

afterEach(() => vi.restoreAllMocks());

describe('handleBatch', () => {
  test('decodes keys and handles each object once, however many messages name it', async () => {
    const seen: string[] = [];
    const event: SQSEvent = {
      Records: [record('1', notification('a b+ü.txt')), record('2', notification('a b+ü.txt', 'c'))],
    };
    await handleBatch(event, async ({ bucket, key }, { messageId }) => {
      seen.push(`${bucket}/${key} for ${messageId}`);
    });
    expect(seen).toEqual(['b/a b+ü.txt for 1', 'b/c for 2']);
  });

  test('answers only when nothing is being worked on any more, also where something failed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let running = 0;
    const handle = async ({ key }: { key: string }) => {
      running += 1;
      for (let wait = key === 'b' ? 5 : 0; wait > 0; wait--) await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      if (key === 'a') throw new Error('refused');
    };
    expect(failed(await handleBatch({ Records: [record('1', notification('a', 'b'))] }, handle))).toEqual(['1']);
    expect(running).toBe(0);
  });

  test('acknowledges the test event of S3', async () => {
    const body = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'b' });
    expect(failed(await handleBatch({ Records: [record('1', body)] }, async () => {}))).toEqual([]);
  });

  test('sends back what is no notification, and only that', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const bodies = ['no json', '{}', notification('good')];
    const event = { Records: bodies.map((body, i) => record(String(i), body)) };
    expect(failed(await handleBatch(event, async () => {}))).toEqual(['0', '1']);
  });

  test('works for the message as it was sent first where it was set aside', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const seen: unknown[] = [];
    const body = bodySetAside({ messageId: 'first', body: notification('k') });
    const response = await handleBatch({ Records: [record('2', body)] }, async ({ key }, delivery) => {
      seen.push(key, delivery);
      throw new Error('poison');
    });
    expect(seen).toEqual(['k', { messageId: 'first', receiveCount: 1 }]);
    expect(failed(response)).toEqual(['2']);
  });

  test('reports exactly the messages of which an object failed: none lost, none invented', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const key = fc.constantFrom('k0', 'k1', 'k2', 'k3', 'k4');
    const messages = fc.array(fc.array(key, { minLength: 1, maxLength: 3 }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(messages, fc.uniqueArray(key), async (bodies, poison) => {
        const event = { Records: bodies.map((keys, i) => record(String(i), notification(...keys))) };
        const response = await handleBatch(event, async (object) => {
          if (poison.some((it) => it === object.key)) throw new Error('poison');
        });
        const expected = bodies.flatMap((keys, i) => (keys.some((it) => poison.includes(it)) ? [String(i)] : []));
        expect(failed(response)).toEqual(expected);
      }),
    );
  });
});

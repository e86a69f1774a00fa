import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failedMessages, type SourceQueue, startEventSource } from '../../local/event-source.ts';
import type { Invocation } from '../../local/lambda/messages.ts';
import type { QueueMessage } from '../../local/sqs/server.ts';

const returned = (payload: unknown): Invocation => ({ kind: 'returned', payload: JSON.stringify(payload) });
const failing = (...ids: string[]) =>
  returned({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });
const FAILED: Invocation = { kind: 'failed', errorType: 'Error', errorMessage: 'broken' };

describe('the messages that stay in the queue', () => {
  test('are exactly those that the function reports', () => {
    const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.boolean()), (all, coin) => {
        const reported = all.filter(() => coin.next().value);
        expect([...failedMessages(failing(...reported), all, true)].sort()).toEqual(reported.sort());
      }),
    );
  });

  test.each([
    ['the invocation failed', FAILED],
    ['the response names a message that is not in the batch', failing('a', 'stranger')],
    ['the response has another form', returned({ batchItemFailures: 'a' })],
    ['an id is empty', failing('')],
    ['the response is no JSON object', returned('done')],
  ])('are all of the batch where %s', (_, outcome) => {
    expect([...failedMessages(outcome, ['a', 'b'], true)]).toEqual(['a', 'b']);
  });

  test('are none where nothing is reported, or nobody asked for reports', () => {
    for (const outcome of [returned(null), returned({}), failing()]) {
      expect(failedMessages(outcome, ['a'], true).size).toBe(0);
    }
    expect(failedMessages(failing('a'), ['a'], false).size).toBe(0);
  });
});

/** A queue of messages, each delivered until it is deleted. */
class FakeQueue implements SourceQueue {
  readonly visible: string[];
  readonly deleted: string[] = [];
  readonly delays: number[] = [];

  constructor(ids: readonly string[]) {
    this.visible = [...ids];
  }

  async receive(_: string, max: number, waitMs: number, signal?: AbortSignal): Promise<QueueMessage[]> {
    const ids = this.visible.splice(0, max);
    if (ids.length === 0 && !signal?.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(waitMs, 5));
        signal?.addEventListener('abort', () => resolve(clearTimeout(timer)));
      });
    }
    return ids.map((id) => ({ messageId: id, receiptHandle: id, body: id, md5OfBody: '', attributes: {} }));
  }

  delete(receiptHandle: string): void {
    this.deleted.push(receiptHandle);
  }

  changeVisibility(receiptHandle: string, seconds: number): void {
    this.delays.push(seconds);
    this.visible.push(receiptHandle);
  }
}

test('delivers every message until it succeeds, in batches of the size that the template names', async () => {
  const ids = Array.from({ length: 25 }, (_, i) => `m${i}`);
  const queue = new FakeQueue(ids);
  const attempts = new Map<string, number>();
  const sizes: number[] = [];
  const { promise: drained, resolve } = Promise.withResolvers<void>();
  const source = startEventSource(
    queue,
    {
      name: 'f',
      concurrency: 2,
      isBusy: () => false,
      close: async () => {},
      invoke: async (event) => {
        const { Records: records } = event as { Records: { messageId: string }[] };
        sizes.push(records.length);
        for (const { messageId } of records) attempts.set(messageId, (attempts.get(messageId) ?? 0) + 1);
        // Every third message fails the first time.
        const poison = records
          .map((it) => it.messageId)
          .filter((id) => Number(id.slice(1)) % 3 === 0 && attempts.get(id) === 1);
        if (queue.deleted.length + records.length - poison.length === ids.length) resolve();
        return failing(...poison);
      },
    },
    {
      queueArn: 'arn:q',
      batchSize: 10,
      batchingWindowSeconds: 0,
      reportsItemFailures: true,
      concurrency: 2,
      retrySeconds: 7,
      perSecond: null,
    },
  );
  await drained;
  await source.stop();
  expect(queue.deleted.sort()).toEqual([...ids].sort());
  expect(Math.max(...sizes)).toBe(10);
  expect([...attempts].filter(([, count]) => count === 2)).toHaveLength(9);
  expect(new Set(queue.delays)).toEqual(new Set([7]));
});

test('gives its function no more messages a second than it may, however many wait', async () => {
  const queue = new FakeQueue(Array.from({ length: 200 }, (_, i) => `m${i}`));
  const started = performance.now();
  let given = 0;
  const invoke = async (event: unknown): Promise<Invocation> => {
    given += (event as { Records: object[] }).Records.length;
    return failing();
  };
  const spec = { queueArn: 'arn:q', batchSize: 10, batchingWindowSeconds: 0, reportsItemFailures: true };
  const source = startEventSource(
    queue,
    { name: 'f', concurrency: 2, isBusy: () => false, close: async () => {}, invoke },
    { ...spec, concurrency: 2, retrySeconds: 1, perSecond: 100 },
  );
  await sleep(500);
  await source.stop();
  const seconds = (performance.now() - started) / 1000;
  // Two batches at once at the start; what they were too early is waited for.
  expect(given).toBeLessThanOrEqual(100 * seconds + 20);
  expect(given).toBeGreaterThanOrEqual(20);
});

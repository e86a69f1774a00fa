import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamodbCounter } from '../../functions/store/dynamodb-counter.ts';
import { countRequest, INTERVAL_SECONDS } from '../../functions/store/request-rate.ts';
import { startDynalite } from './dynalite.ts';
import { memoryCounter } from './memory-counter.ts';

describe('the rate of a token', () => {
  test('lets a request that counts as many take their place, and is never too small for one', async () => {
    const counter = memoryCounter();
    const wait = (now: number, weight?: number) => countRequest(counter, 'a', 3, now, weight);
    expect([await wait(0, 20), await wait(0, 9), await wait(0, 1), await wait(1, 1)]).toEqual([0, 0, 0, 9]);
    expect([await wait(10, 50), await wait(10)]).toEqual([0, 10]);
  });

  test('is never exceeded in an interval, and whoever waits as told gets on', async () => {
    const times = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(times, fc.integer({ min: 1, max: 4 }), async (moments, perSecond) => {
        const counter = memoryCounter();
        const admitted = new Map<number, number>();
        for (const now of moments.sort((a, b) => a - b)) {
          const wait = await countRequest(counter, 'a', perSecond, now);
          const interval = Math.floor(now / INTERVAL_SECONDS);
          if (wait === 0) admitted.set(interval, (admitted.get(interval) ?? 0) + 1);
          else {
            expect(admitted.get(interval)).toBe(perSecond * INTERVAL_SECONDS);
            expect(Math.floor((now + wait) / INTERVAL_SECONDS)).toBe(interval + 1);
          }
        }
        for (const count of admitted.values()) expect(count).toBeLessThanOrEqual(perSecond * INTERVAL_SECONDS);
      }),
    );
  });
});

describe('on DynamoDB', () => {
  let stack: Awaited<ReturnType<typeof startDynalite>>;
  beforeAll(async () => {
    stack = await startDynalite();
  });
  afterAll(() => stack.stop());

  test('requests that come at once are counted one by one, and their row expires', async () => {
    const { dynamodb: endpoint, region, table, ...credentials } = stack.endpoint;
    const counter = dynamodbCounter(new DynamoDBClient({ endpoint, region, credentials }), table);
    const waits = await Promise.all(Array.from({ length: 25 }, () => countRequest(counter, 'token', 2, 1504.5)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(20);
    expect(waits.filter((wait) => wait === 6)).toHaveLength(5);
    const row = await stack.table.get({ pk: 'RATE#token', sk: '1970-01-01T00:25:00.000Z' });
    expect(row).toMatchObject({ requests: 25, expiresAt: 1570 });
  });
});

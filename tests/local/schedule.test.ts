import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LambdaFunction } from '../../local/lambda/function.ts';
import { rateOf, startSchedule } from '../../local/schedule.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a schedule', () => {
  test('has the rate of its expression, and no other expressions', () => {
    expect(rateOf('rate(1 minute)')).toBe(60_000);
    expect(rateOf('rate(15 minutes)')).toBe(900_000);
    expect(rateOf('rate(2 hours)')).toBe(7_200_000);
    for (const other of ['rate(0 minutes)', 'rate(1 week)', 'cron(0 12 * * ? *)', ''])
      expect(rateOf(other), other).toBeNull();
  });

  test('invokes its function at its rate, but not while it runs, and no more once stopped', async () => {
    const events: unknown[] = [];
    let end = () => {};
    const lambda: LambdaFunction = {
      name: 'clock',
      concurrency: 1,
      isBusy: () => false,
      invoke: (event) => {
        events.push(event);
        return new Promise((resolve) => {
          end = () => resolve({ kind: 'returned', payload: 'null' });
        });
      },
      close: async () => {},
    };
    const { stop } = startSchedule(lambda, { expression: 'rate(1 minute)', event: { tick: 1 } });
    await vi.advanceTimersByTimeAsync(59_000);
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(121_000);
    expect(events).toEqual([{ tick: 1 }]);
    end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events).toHaveLength(2);
    end();
    await stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(events).toHaveLength(2);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENTS } from '../../functions/http/lists/kinds.ts';
import { STREAM_LIMITS, type StreamProgress } from '../../functions/http/streaming/stream-limits.ts';
import { partsOf } from '../../functions/http/streaming/stream-parts.ts';
import { type StreamEnd, type StreamFormat, streamText } from '../../functions/http/streaming/stream-text.ts';
import type { EventQuery } from '../../functions/store/event-query.ts';
import { listEvents } from '../../functions/store/events.ts';
import type { PageLimits } from '../../functions/store/page.ts';
import type { WorkBudget } from '../../functions/store/work.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { publish } from '../store/publish.ts';
import { randomArticles, randomQuery, storedEvents } from '../store/random-events.ts';
import { expectedEvents } from '../store/reference.ts';

/** `QUERY_RUNS=20000` for an afternoon's certainty. */
const RUNS = Number(process.env.QUERY_RUNS ?? 150);

const circumstances = fc.record({
  page: fc.record({ items: fc.integer({ min: 1, max: 12 }), bytes: fc.constantFrom(1, 3000, 1e6) }),
  budget: fc.record({ calls: fc.integer({ min: 1, max: 60 }), units: fc.integer({ min: 1, max: 60 }) }),
  /** Whether there is time for another page, each time that it is asked. */
  time: fc.array(fc.boolean(), { maxLength: 40 }),
});

interface Asked {
  readonly table: MemoryTable;
  readonly query: EventQuery;
  readonly page: PageLimits;
  readonly budget: WorkBudget;
  readonly progress: StreamProgress;
}

/** What a stream from a position on sends. */
async function streamed({ table, query, page, budget, progress }: Asked, format: StreamFormat, from: string | null) {
  const read = (before: string | null) => listEvents(table, query, page, before, budget);
  const text = streamText(EVENTS, format, { fields: ['id'] });
  const endAt = (returned: number, rest: string | null): StreamEnd => ({
    ...{ returned, complete: rest === null, next: rest, url: null },
  });
  let sent = '';
  for await (const part of partsOf({ first: await read(from), read, text, endAt }, progress)) sent += part;
  return sent;
}

const ENDLESS: StreamProgress = { remaining: () => Number.POSITIVE_INFINITY, sent: () => 0, now: () => 0 };

test('a stream of any filters is all pages of the list one after the other, and what an array of the events holds', async () => {
  await fc.assert(
    fc.asyncProperty(randomArticles, randomQuery, circumstances, async (articles, query, { page, budget, time }) => {
      const table = new MemoryTable();
      for (const article of articles) await publish(table, article);
      const expected = expectedEvents(query, storedEvents(articles)).map(({ id }) => id);

      const pages: string[] = [];
      for (let before: string | null = null, isLast = false; !isLast; ) {
        const { items, next }: Awaited<ReturnType<typeof listEvents>> = await listEvents(
          ...([table, query, page, before, budget] as const),
        );
        pages.push(...items.map(({ id }) => id));
        isLast = next === null;
        before = next;
      }
      expect(pages).toEqual(expected);

      // In one go.
      const asked = { table, query, page, budget, progress: ENDLESS };
      const csv = await streamed(asked, 'csv', null);
      expect(csv).toBe(`id\r\n${expected.map((id) => `${id}\r\n`).join('')}\r\n`);

      // In as many as the time makes of it.
      const left = [...time];
      const remaining = () => ((left.pop() ?? true) ? STREAM_LIMITS.reserveMs + 1 : 0);
      const found: string[] = [];
      for (let from: string | null = null, isLast = false; !isLast; ) {
        const text = await streamed({ ...asked, progress: { ...ENDLESS, remaining } }, 'ndjson', from);
        const lines: { id: string; end?: StreamEnd }[] = text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
        const end: StreamEnd | undefined = lines.pop()?.end;
        found.push(...lines.map(({ id }) => id));
        expect(end?.returned).toBe(lines.length);
        isLast = end?.complete ?? true;
        from = end?.next ?? null;
        if (!isLast) expect(from).not.toBeNull();
      }
      expect(found).toEqual(expected);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countEvents, timeline } from '../../functions/store/count.ts';
import { marksOf } from '../../functions/store/dirty-days.ts';
import type { EventQuery } from '../../functions/store/event-query.ts';
import { recount } from '../../functions/store/recount.ts';
import { isCaughtUp, withoutDyads } from './counted-before.ts';
import { any } from './fixtures.ts';
import { MemoryTable } from './memory-table.ts';
import { publish, recountAll } from './publish.ts';
import { randomArticles, storedEvents } from './random-events.ts';
import { expectedEvents, timeOf } from './reference.ts';

const SIDES = ['RUS', 'UZB', 'DEU'] as const;
const side = fc.constantFrom(...SIDES);
const dyadQuery = fc.record({ first: side, second: side, directed: fc.boolean() }).map(
  (dyad): EventQuery => ({
    date: { from: null, to: null },
    dyads: any(dyad),
  }),
);
const RUNS = Number(process.env.QUERY_RUNS ?? 100);

/** Fails where lists of events are read. */
function withoutLists(table: MemoryTable): MemoryTable {
  const query = table.query.bind(table);
  table.query = async (asked) => {
    if (/^(DYAD|COUNTRY|DAY)#/.test(asked.pk)) throw new Error('a list was read');
    return query(asked);
  };
  return table;
}

describe('counts of a dyad', { timeout: 300_000 }, () => {
  test('are told by roll-ups: events and articles as a list of them has', async () => {
    await fc.assert(
      fc.asyncProperty(randomArticles, dyadQuery, async (articles, query) => {
        const table = new MemoryTable();
        for (const article of articles) await publish(table, article);
        await recountAll(table, '2030-01-01T00:00:00Z');
        withoutLists(table);
        const expected = expectedEvents(query, storedEvents(articles));
        expect(await countEvents(table, query)).toEqual({ value: expected.length, relation: 'eq' });
        const { buckets, next } = await timeline(table, query, { interval: 'day' });
        const told = new Set(expected.map((event) => `${timeOf(event, 'event')} ${event.articleId}`));
        expect([next, sum(buckets.map(({ events }) => events)), sum(buckets.map((it) => it.articles))]).toEqual([
          ...[null, expected.length, told.size],
        ]);
      }),
      { numRuns: RUNS },
    );
  });

  test('of days that were counted before dyads were are not told until they are counted anew, step by step', async () => {
    await fc.assert(
      fc.asyncProperty(randomArticles, dyadQuery, fc.integer({ min: 1, max: 3 }), async (articles, query, daysARun) => {
        const table = new MemoryTable();
        for (const article of articles) await publish(table, article);
        await recountAll(table, '2030-01-01T00:00:00Z');
        withoutDyads(table);
        const { length: value } = expectedEvents(query, storedEvents(articles));
        const exact = { value, relation: 'eq' };
        for (let runs = 0; !isCaughtUp(table); runs++) {
          expect(await countEvents(table, query)).toEqual(exact);
          // Taking the turn asks once, too.
          let left = daysARun + 1;
          const remaining = () => (left-- > 0 ? 60_000 : 0);
          await recount({ table, holder: `${runs}`, now: () => Date.parse('2030-01-01T00:10:00Z') + runs, remaining });
          expect(runs).toBeLessThan(60);
        }
        withoutLists(table);
        expect(await countEvents(table, query)).toEqual(exact);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a count that is interrupted anywhere', { timeout: 300_000 }, () => {
  test('leaves nothing behind: not of dyads that are told no more when the day is counted again', async () => {
    await fc.assert(
      fc.asyncProperty(randomArticles, fc.nat(60), fc.boolean(), async (articles, crash, isCountedBefore) => {
        const table = new MemoryTable();
        for (const article of articles) await publish(table, article);
        if (isCountedBefore) await recountAll(table, '2030-01-01T00:00:00Z');
        else await interrupted(table, crash, '2030-01-01T00:00:00Z');
        // From now on nothing is told.
        for (const { record, body, events } of articles) {
          const days = events.map((event) => timeOf(event, 'event').slice(0, 10));
          await table.write({ puts: marksOf(days, record.id, LATER, record.ingestedAt) });
          await publish(table, { record, body, events: [] }, LATER);
        }
        if (isCountedBefore) await interrupted(table, crash, '2030-01-01T01:00:00Z');
        await recountAll(table, '2030-01-01T02:00:00Z');
        const left = [...table.rows.values()].filter(({ pk }) => /^(COUNT#|ROLLUP#|DIRTY)/.test(pk));
        expect(left).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

const LATER = '0000000002.message.second';

/** A recount whose worker dies before its step of a number. */
async function interrupted(table: MemoryTable, crash: number, at: string): Promise<void> {
  let steps = 0;
  table.step = async () => {
    if (steps++ >= crash) throw new Error('the worker died');
  };
  await recountAll(table, at).catch(() => undefined);
  table.step = async () => {};
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

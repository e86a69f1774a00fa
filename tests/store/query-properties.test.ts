import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../functions/coder/event.ts';
import type { ArticleContent } from '../../functions/store/article-rows.ts';
import { countEvents, facets, timeline } from '../../functions/store/count.ts';
import type { EventQuery } from '../../functions/store/event-query.ts';
import { listEvents } from '../../functions/store/events.ts';
import type { HotLists } from '../../functions/store/lists.ts';
import { MemoryTable } from './memory-table.ts';
import { publish, recountAll } from './publish.ts';
import { randomArticles, randomQuery, storedEvents } from './random-events.ts';
import { expectedEvents, timeOf } from './reference.ts';

const someLimits = fc.record({
  /** Whether roll-ups are counted, and whether lists are spread over several partitions. */
  counted: fc.boolean(),
  hotLists: fc.constantFrom(
    new Map(),
    new Map([
      ['DAY', 3],
      ['TYPE', 2],
      ['COUNTRY#RUS', 2],
    ]),
  ),
  page: fc.record({ items: fc.integer({ min: 1, max: 30 }), bytes: fc.constantFrom(1, 3000, 1e6) }),
  budget: fc.record({ calls: fc.integer({ min: 1, max: 60 }), units: fc.integer({ min: 1, max: 60 }) }),
});

/** `QUERY_RUNS=20000` for an afternoon's certainty. */
const RUNS = Number(process.env.QUERY_RUNS ?? 150);

describe('a query of any filters', { timeout: 600_000 }, () => {
  test('pages to exactly what an array of the same events holds, whatever page size and work budget', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomArticles,
        randomQuery,
        someLimits,
        async (articles, query, { page, budget, ...stored }) => {
          const table = await tableOf(articles, stored);
          const found = await everyPage((before) => listEvents(table, query, page, before, budget));
          expect(found.every(({ items }) => items.length <= page.items)).toBe(true);
          const ids = found.flatMap(({ items }) => items).map(({ id }) => id);
          expect(ids).toEqual(expectedEvents(query, storedEvents(articles)).map(({ id }) => id));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('counts what it lists: in total, by time and by value, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(randomArticles, simpleOrRandom, someLimits, async (articles, query, { budget, ...stored }) => {
        const table = await tableOf(articles, stored);
        const expected = expectedEvents(query, storedEvents(articles));
        expect(await countEvents(table, query)).toEqual({ value: expected.length, relation: 'eq' });
        for (const by of ['type', 'country'] as const) {
          const pages = await everyPage((before) => facets(table, query, [by], before, budget));
          const values = expected.flatMap((event) => (by === 'type' ? [event.type] : countriesOf(event)));
          expect(sum(pages.flatMap((page) => page.facets[by] ?? []))).toBe(values.length);
          const series = await everyPage((before) => timeline(table, query, { interval: 'day', by }, before, budget));
          expect(sum(series.flatMap(({ buckets }) => buckets))).toBe(values.length);
        }
        for (const interval of ['day', 'week', 'month'] as const) {
          const pages = await everyPage((before) => timeline(table, query, { interval }, before, budget));
          const buckets = pages.flatMap((page) => page.buckets);
          expect(sum(buckets)).toBe(expected.length);
          expect(sum(pages)).toBe(expected.length);
          const perDay = new Set(
            expected.map((event) => `${timeOf(event, query.dateField ?? 'event').slice(0, 10)} ${event.articleId}`),
          );
          const articles = buckets.reduce((total, bucket) => total + bucket.articles, 0);
          // An article that a page ends in counts on both.
          if (pages.length === 1) expect(articles).toBe(perDay.size);
          else expect(articles).toBeGreaterThanOrEqual(perDay.size);
        }
        const pages = await everyPage((before) => facets(table, query, ['type', 'sector'], before, budget));
        expect(sum(pages)).toBe(expected.length);
        expect(sum(pages.flatMap((page) => page.facets.type ?? []))).toBe(expected.length);
        const sectors = expected.filter(({ actors, recipients }) => actors.length + recipients.length > 0);
        expect(sum(pages.flatMap((page) => page.facets.sector ?? []))).toBe(sectors.length);
      }),
      { numRuns: RUNS },
    );
  });

  test('says how many there are only when it knows', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomArticles,
        randomQuery,
        someLimits,
        async (articles, query, { page, budget, ...stored }) => {
          const table = await tableOf(articles, stored);
          const { length } = expectedEvents(query, storedEvents(articles));
          const totals = [countEvents(table, query, budget), listEvents(table, query, page, null, budget)] as const;
          expectTrue(await totals[0], length);
          expectTrue((await totals[1]).total, length);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

function expectTrue({ value, relation }: Awaited<ReturnType<typeof countEvents>>, length: number): void {
  if (relation === 'eq') expect(value).toBe(length);
  else if (relation === 'gte') expect(value).toBeLessThanOrEqual(length);
  else expect(value).toBeNull();
}

/** Half of them such as roll-ups answer. */
const simpleOrRandom: fc.Arbitrary<EventQuery> = fc.oneof(
  randomQuery,
  randomQuery.map(({ date, types, countries, dyads }) => ({
    date,
    ...(dyads ? { dyads } : types ? { types } : { countries }),
  })),
);

async function tableOf(
  articles: readonly ArticleContent[],
  { counted, hotLists }: { counted: boolean; hotLists: HotLists },
): Promise<MemoryTable> {
  const table = new MemoryTable(undefined, hotLists);
  for (const article of articles) await publish(table, article);
  if (counted) await recountAll(table, '2030-01-01T00:00:00Z');
  return table;
}

function countriesOf({ actors, recipients, place }: EventRecord): string[] {
  return [...new Set([...actors, ...recipients, ...(place ? [place] : [])].flatMap(({ country }) => country ?? []))];
}

const sum = (its: readonly { events: number }[]): number => its.reduce((total, { events }) => total + events, 0);

/** All pages; every one gets ahead, so that paging ends. */
async function everyPage<Page extends { next: string | null }>(read: (before: string | null) => Promise<Page>) {
  const pages: Page[] = [];
  let before: string | null = null;
  do {
    const page: Page = await read(before);
    if (page.next !== null && before !== null) expect(page.next < before, `${page.next} after ${before}`).toBe(true);
    pages.push(page);
    before = page.next;
  } while (before !== null);
  return pages;
}

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../functions/coder/plover.ts';
import { listArticles } from '../../functions/store/articles.ts';
import { countEvents, timeline } from '../../functions/store/count.ts';
import { readCursorKey } from '../../functions/store/cursor-key.ts';
import type { EventQuery } from '../../functions/store/event-query.ts';
import { listEvents, readEvent } from '../../functions/store/events.ts';
import { createToken, findToken, listTokens, revokeToken } from '../../functions/store/tokens.ts';
import { startDynalite } from './dynalite.ts';
import { actor, any, article, event } from './fixtures.ts';
import { publish, recountAll } from './publish.ts';
import { randomArticles, randomQuery, storedEvents } from './random-events.ts';
import { expectedEvents } from './reference.ts';

const OPEN = { from: null, to: null };
const COUNTRIES = ['RUS', 'UZB', 'DEU'] as const;

/** 40 articles with 8 events each, over four months: more than a chunk of postings, a batch of guards, a batch of records. */
const ARTICLES = Array.from({ length: 40 }, (_, i) => {
  const record = article(`${i}.txt`, { publishedAt: `2025-0${1 + (i % 4)}-${10 + (i % 19)}` });
  const events = Array.from('abcdefgh', (letter, j) =>
    event(record, `aaaaaaa${letter}`, {
      date: null,
      type: EVENT_TYPES[(i + j) % 3] ?? 'AGREE',
      actors: [actor(COUNTRIES[i % 3] ?? null, `Name ${j % 4}`)],
      recipients: [actor(COUNTRIES[j % 3] ?? null, 'Empfänger')],
    }),
  );
  return { record, body: 'Ein Anfang.', events };
});
const EVENTS = ARTICLES.flatMap(({ events }) => events);

let stack: Awaited<ReturnType<typeof startDynalite>>;

beforeAll(async () => {
  stack = await startDynalite();
  for (const it of ARTICLES) await publish(stack.table, it);
});
afterAll(() => stack.stop());

describe('on an embedded DynamoDB', () => {
  test.each<[string, Omit<EventQuery, 'date'>, (event: (typeof EVENTS)[number]) => boolean]>([
    ['no filter', {}, () => true],
    ['a type', { types: any('AGREE') }, ({ type }) => type === 'AGREE'],
    [
      'two countries',
      { countries: any('RUS', 'DEU') },
      ({ actors, recipients }) => [...actors, ...recipients].some(({ country }) => country !== 'UZB'),
    ],
    [
      'a name and a type',
      { names: any('name 1', 'name 2'), types: any('CONSULT', 'SUPPORT') },
      ({ actors, type }) => /[12]$/.test(actors[0]?.name ?? '') && type !== 'AGREE',
    ],
  ])('pages exactly with %s', async (_, query, wanted) => {
    const expected = EVENTS.filter(wanted).map(({ id, publishedAt }) => `${publishedAt}#${id}`);
    for (const items of [30, 150, 1000]) {
      const found: string[] = [];
      let position: string | null = null;
      do {
        const limits = { items, bytes: 3e6 };
        const page = await listEvents(stack.table, { ...query, date: OPEN }, limits, position);
        found.push(...page.items.map(({ id, publishedAt }) => `${publishedAt}#${id}`));
        position = page.next;
      } while (position !== null);
      expect(found).toEqual([...expected].sort().reverse());
    }
  });

  test('keeps intervals, and reads single events and articles', async () => {
    const date = { from: '2025-02-11', to: '2025-03-12' };
    const { items } = await listEvents(stack.table, { date }, { items: 1000, bytes: 3e6 });
    const inside = ({ publishedAt }: { publishedAt: string }) => publishedAt >= date.from && publishedAt <= date.to;
    expect(items).toHaveLength(EVENTS.filter(inside).length);
    expect(items.every(inside)).toBe(true);
    expect(await readEvent(stack.table, EVENTS[5]?.id ?? '')).toEqual(EVENTS[5]);
    const articles = await listArticles(stack.table, { date }, { items: 1000, bytes: 3e6 });
    expect(articles.items).toHaveLength(ARTICLES.filter(({ record }) => inside(record)).length);
  });

  test('pages, counts and adds up by any filters as an array does', async () => {
    const world = await startDynalite();
    try {
      const articles = fc.sample(randomArticles, { numRuns: 1, seed: 5 }).flat();
      for (const it of articles) await publish(world.table, it);
      await recountAll(world.table, '2030-01-01T00:00:00Z');
      for (const query of fc.sample(randomQuery, { numRuns: 25, seed: 7 })) {
        const expected = expectedEvents(query, storedEvents(articles));
        const found: string[] = [];
        let position: string | null = null;
        do {
          const page: Awaited<ReturnType<typeof listEvents>> = await listEvents(
            world.table,
            query,
            { items: 7, bytes: 3e6 },
            position,
          );
          found.push(...page.items.map(({ id }) => id));
          position = page.next;
        } while (position !== null);
        expect(found).toEqual(expected.map(({ id }) => id));
        expect((await countEvents(world.table, query)).value).toBe(expected.length);
        expect((await timeline(world.table, query, { interval: 'month' })).events).toBe(expected.length);
      }
    } finally {
      await world.stop();
    }
  }, 120_000);

  test('keeps tokens and the key of cursors', async () => {
    const { table } = stack;
    const creation = await createToken(table, { name: 'desk', scopes: ['read'], createdAt: 1000, expiresAt: 2000 });
    if (creation.outcome !== 'created') throw new Error(creation.outcome);
    expect(await findToken(table, creation.secret, 1500)).toEqual(creation.row);
    await revokeToken(table, 'desk');
    expect(await listTokens(table)).toEqual([]);
    expect(await readCursorKey(table)).toEqual(await readCursorKey(table));
  });
});

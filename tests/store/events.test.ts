import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../functions/coder/event.ts';
import { eventDay } from '../../functions/store/event-posting.ts';
import type { EventQuery } from '../../functions/store/event-query.ts';
import { listEvents, listEventsOfArticle, readEvent } from '../../functions/store/events.ts';
import { guardKey, versionOf } from '../../functions/store/keys.ts';
import { any, article, content, event } from './fixtures.ts';
import { MemoryTable } from './memory-table.ts';
import { LOST, publish, writeVersion } from './publish.ts';

const LIMITS = { items: 50, bytes: 1e6 };
const ANY = { from: null, to: null };

describe('listEvents', () => {
  test('lists newest first, and events of one day by id', async () => {
    const table = new MemoryTable();
    await publish(table, dated('a.txt', ['2025-01-28', '2024-12-31', '2025-01-28', '2025-02-01']));
    const { items, next } = await listEvents(table, { date: ANY }, LIMITS);
    expect(items.map(eventDay)).toEqual(['2025-02-01', '2025-01-28', '2025-01-28', '2024-12-31']);
    expect(next).toBeNull();
  });

  test('finds an event by each of its countries, names and its type, and only by those', async () => {
    const table = new MemoryTable();
    await publish(table, content('a.txt', ['aaaaaaaa']));
    const found = async (query: Partial<EventQuery>) =>
      (await listEvents(table, { date: ANY, ...query }, LIMITS)).items.length;
    expect(await found({ countries: any('RUS') })).toBe(1);
    expect(await found({ countries: any('UZB') })).toBe(1);
    expect(await found({ countries: any('DEU') })).toBe(0);
    expect(await found({ countries: any('DEU', 'UZB', 'RUS') })).toBe(1);
    expect(await found({ names: any('lawrow') })).toBe(1);
    expect(await found({ names: any('lawro') })).toBe(0);
    expect(await found({ types: any('CONSULT') })).toBe(1);
    expect(await found({ types: any('CONSULT'), countries: any('DEU') })).toBe(0);
  });

  test('keeps both ends of the interval', async () => {
    const table = new MemoryTable();
    await publish(table, dated('a.txt', ['2025-01-27', '2025-01-28', '2025-01-31', '2025-02-01']));
    const days = async (date: EventQuery['date'], more: Partial<EventQuery> = {}) =>
      (await listEvents(table, { date, ...more }, LIMITS)).items.map(eventDay);
    for (const more of [{}, { countries: any('RUS') }]) {
      expect(await days({ from: '2025-01-28', to: '2025-01-31' }, more)).toEqual(['2025-01-31', '2025-01-28']);
      expect(await days({ from: '2025-01-31', to: null }, more)).toEqual(['2025-02-01', '2025-01-31']);
      expect(await days({ from: null, to: '2025-01-27' }, more)).toEqual(['2025-01-27']);
    }
  });

  test('shows of a coded article only the version that its guard row commits to', async () => {
    const table = new MemoryTable();
    await publish(table, content('a.txt', ['aaaaaaaa', 'bbbbbbbb']));
    await writeVersion(table, content('a.txt', ['aaaaaaaa', 'cccccccc']), LOST);
    const { items } = await listEvents(table, { date: ANY }, LIMITS);
    expect(items.map(({ id }) => id.slice(-8))).toEqual(['bbbbbbbb', 'aaaaaaaa']);
  });

  test('leaves out articles without a guard row', async () => {
    const table = new MemoryTable();
    const coded = content('a.txt', ['aaaaaaaa']);
    await publish(table, coded);
    await table.delete(guardKey(coded.record.id));
    expect((await listEvents(table, { date: ANY }, LIMITS)).items).toEqual([]);
  });

  test('cuts a page that is too large, but always holds one event', async () => {
    const table = new MemoryTable();
    await publish(table, content('a.txt', ['aaaaaaaa', 'bbbbbbbb', 'cccccccc']));
    const { pages, items } = await readAll(table, { date: ANY }, { items: 50, bytes: 10 });
    expect(items.length).toBe(3);
    expect(pages.map((page) => page.length)).toEqual([1, 1, 1]);
  });

  test('knows the end of a list that fills its last page exactly', async () => {
    const table = new MemoryTable();
    await publish(table, content('a.txt', ['aaaaaaaa', 'bbbbbbbb']));
    expect((await listEvents(table, { types: any('CONSULT'), date: ANY }, { items: 2, bytes: 1e6 })).next).toBeNull();
  });

  test('stops at the work budget and goes on from there', async () => {
    const table = new MemoryTable();
    await publish(table, dated('a.txt', ['2024-01-01', '2025-03-15']));
    const first = await listEvents(table, { date: ANY }, LIMITS, null, { calls: 31, units: 100 });
    expect(first.items.map(eventDay)).toEqual(['2025-03-15']);
    expect(first.next).not.toBeNull();
    const { items } = await readAll(table, { date: ANY }, LIMITS, { calls: 31, units: 100 });
    expect(items.map(eventDay)).toEqual(['2025-03-15', '2024-01-01']);
  });

  test('delivers once what is there all the time, while articles come and are coded again between the pages', async () => {
    const table = new MemoryTable();
    const lasting = ['a.txt', 'b.txt', 'c.txt'].map((key) => dated(key, ['2025-01-28', '2025-01-01', '2024-12-31']));
    for (const it of lasting) await publish(table, it);
    const found: string[] = [];
    let position: string | null = null;
    for (let round = 1; round === 1 || position !== null; round++) {
      const page: Awaited<ReturnType<typeof listEvents>> = await listEvents(
        table,
        { date: ANY },
        { items: 1, bytes: 1e6 },
        position,
      );
      found.push(...page.items.map(({ id }) => id));
      position = page.next;
      await publish(table, dated(`new ${round}.txt`, ['2025-01-28', '2025-02-01']));
      for (const it of lasting) await publish(table, it, versionOf(round + 1, 'message', 'nonce'));
    }
    const ids = lasting.flatMap(({ events }) => events.map(({ id }) => id));
    expect(found.filter((id) => ids.includes(id)).sort()).toEqual(ids.sort());
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('readEvent', () => {
  test('finds an event by its id alone', async () => {
    const table = new MemoryTable();
    const coded = content('a.txt', ['aaaaaaaa']);
    await publish(table, coded);
    expect(await readEvent(table, `${coded.record.id}-aaaaaaaa`)).toEqual(coded.events[0]);
  });

  test('finds nothing by other ids, well formed or not', async () => {
    const table = new MemoryTable();
    const coded = content('a.txt', ['aaaaaaaa']);
    await publish(table, coded);
    const { id } = coded.record;
    for (const wrong of [`${id}-bbbbbbbb`, id, `${id}-`, '', `${'a'.repeat(20)}-aaaaaaaa`]) {
      expect(await readEvent(table, wrong), wrong).toBeNull();
    }
  });
});

describe('listEventsOfArticle', () => {
  test('pages through the events of one article', async () => {
    const table = new MemoryTable();
    const coded = content('a.txt', ['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd', 'eeeeeeee']);
    await publish(table, coded);
    await publish(table, content('b.txt', ['aaaaaaaa']));
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page = await listEventsOfArticle(table, coded.record.id, { items: 2, bytes: 1e6 }, after);
      ids.push(...(page?.items ?? []).map(({ id }) => id));
      after = page?.next ?? null;
    } while (after !== null);
    expect(ids).toEqual(coded.events.map(({ id }) => id));
  });

  test('tells a rejected article from one that is not there', async () => {
    const table = new MemoryTable();
    const rejected = content('a.txt', [], { status: 'rejected' });
    await publish(table, rejected);
    expect(await listEventsOfArticle(table, rejected.record.id, LIMITS)).toMatchObject({ items: [], next: null });
    expect(await listEventsOfArticle(table, 'a'.repeat(20), LIMITS)).toBeNull();
  });
});

/** An article with one event per day, ids in the order given. */
function dated(key: string, days: readonly string[]) {
  const record = article(key);
  const events = days.map((start, i) => event(record, `aaaaaaa${'abcdefgh'[i]}`, { date: onDay(start) }));
  return { record, body: null, events };
}

function onDay(start: string): NonNullable<EventRecord['date']> {
  return { start, end: start, precision: 'day', text: null, basis: 'explicit' };
}

async function readAll(
  table: MemoryTable,
  query: EventQuery,
  limits: Parameters<typeof listEvents>[2],
  budget?: Parameters<typeof listEvents>[4],
) {
  const pages: EventRecord[][] = [];
  let position: string | null = null;
  do {
    const page = await listEvents(table, query, limits, position, budget);
    pages.push(page.items);
    // Every page gets ahead, so paging ends.
    if (page.next !== null && position !== null) expect(page.next < position).toBe(true);
    position = page.next;
  } while (position !== null);
  return { pages, items: pages.flat() };
}

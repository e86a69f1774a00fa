import { describe, expect, test } from 'vitest';
import type { Quote } from '../../functions/coder/event.ts';
import { listQuotes, type QuoteQuery, type QuoteRecord } from '../../functions/store/quotes.ts';
import { stemsOf } from '../../functions/store/words.ts';
import { actor, any, content } from './fixtures.ts';
import { MemoryTable } from './memory-table.ts';
import { LOST, publish, writeVersion } from './publish.ts';

const ALL: QuoteQuery = { date: { from: null, to: null } };

function quote(speaker: string | null, text: string, kind: Quote['kind'] = 'direct'): Quote {
  const span = { field: 'body' as const, start: 0, end: 5 };
  return { speaker: speaker === null ? null : actor('DEU', speaker), verb: null, text, kind, span };
}

async function tableOfQuotes(): Promise<MemoryTable> {
  const table = new MemoryTable();
  const quotes = [
    quote('Änne Müller', 'Wir gehen.'),
    quote(null, 'Niemand weiß es.'),
    quote('Kurz', 'Nein.', 'indirect'),
  ];
  for (let i = 0; i < 4; i++) {
    await publish(
      table,
      content(`${i}.txt`, [], { quotes, publishedAt: `202${i}-03-0${i + 1}`, language: i === 0 ? 'en' : 'de' }),
    );
  }
  await writeVersion(table, content('0.txt', [], { quotes }), LOST);
  return table;
}

async function all(table: MemoryTable, query: QuoteQuery, items: number): Promise<QuoteRecord[]> {
  const found: QuoteRecord[] = [];
  let before: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listQuotes>> = await listQuotes(table, query, { items, bytes: 1e6 }, before);
    found.push(...page.items);
    before = page.next;
  } while (before !== null);
  return found;
}

describe('listQuotes', () => {
  test('pages through the quotes of the latest articles first, in their order, whatever the page size', async () => {
    const table = await tableOfQuotes();
    const whole = await all(table, ALL, 100);
    expect(whole.map(({ publishedAt, text }) => `${publishedAt.slice(0, 4)} ${text.slice(0, 4)}`)).toEqual(
      ['2023', '2022', '2021', '2020'].flatMap((year) => [`${year} Wir `, `${year} Niem`, `${year} Nein`]),
    );
    for (const items of [1, 2, 5]) expect(await all(table, ALL, items)).toEqual(whole);
  });

  test('finds by speaker, kind, language, interval and words', async () => {
    const table = await tableOfQuotes();
    const count = async (query: Partial<QuoteQuery>) => (await all(table, { ...ALL, ...query }, 2)).length;
    expect(await count({ speakers: any('anne muller') })).toBe(4);
    expect(await count({ speakers: any('anne muller', 'kurz') })).toBe(8);
    expect(await count({ speakers: any('wer') })).toBe(0);
    expect(await count({ speakers: { any: [], none: ['kurz'] } })).toBe(8);
    expect(await count({ kinds: any<Quote['kind']>('indirect') })).toBe(4);
    expect(await count({ languages: any('en') })).toBe(3);
    expect(await count({ date: { from: '2022-01-01', to: null } })).toBe(6);
    expect(await count({ words: { all: stemsOf('gehen'), none: [] } })).toBe(4);
  });
});

import { describe, expect, test } from 'vitest';
import { type ArticleQuery, listArticles, readArticle } from '../../functions/store/articles.ts';
import { article, content } from './fixtures.ts';
import { MemoryTable } from './memory-table.ts';
import { LOST, publish, writeVersion } from './publish.ts';

const LIMITS = { items: 50, bytes: 1e6 };
const date = { from: null, to: null };

async function sample(): Promise<MemoryTable> {
  const table = new MemoryTable();
  await publish(table, content('old.txt', ['aaaaaaaa'], { publishedAt: '2024-12-31', source: 'Der Bote' }));
  await publish(table, content('new.txt', [], { publishedAt: '2025-01-28T09:30:00+01:00', source: 'Abendpost' }));
  await publish(table, content('bad.txt', [], { publishedAt: '2025-01-02', status: 'rejected', source: null }));
  await publish(table, content('gone.txt', [], { publishedAt: '2025-01-03', status: 'deleted' }));
  return table;
}

async function keys(table: MemoryTable, query: Partial<ArticleQuery>): Promise<string[]> {
  const { items } = await listArticles(table, { date, ...query }, LIMITS);
  return items.map(({ object }) => object.key);
}

describe('listArticles', () => {
  test('lists newest first, rejected ones too, deleted ones never', async () => {
    expect(await keys(await sample(), {})).toEqual(['new.txt', 'bad.txt', 'old.txt']);
  });

  test('filters by status, source and day of publication', async () => {
    const table = await sample();
    expect(await keys(table, { statuses: ['rejected'] })).toEqual(['bad.txt']);
    expect(await keys(table, { sources: ['der bote'] })).toEqual(['old.txt']);
    expect(await keys(table, { date: { from: '2025-01-28', to: '2025-01-28' } })).toEqual(['new.txt']);
    expect(await keys(table, { date: { from: null, to: '2025-01-01' } })).toEqual(['old.txt']);
  });

  test('pages through all of them', async () => {
    const table = await sample();
    const found: string[] = [];
    let position: string | null = null;
    do {
      const page = await listArticles(table, { date }, { items: 1, bytes: 1e6 }, position);
      found.push(...page.items.map(({ object }) => object.key));
      position = page.next;
    } while (position !== null);
    expect(found).toEqual(['new.txt', 'bad.txt', 'old.txt']);
  });

  test('shows only the committed version', async () => {
    const table = await sample();
    await writeVersion(table, content('old.txt', [], { publishedAt: '2025-01-30' }), LOST);
    expect(await keys(table, {})).toEqual(['new.txt', 'bad.txt', 'old.txt']);
  });
});

describe('readArticle', () => {
  test('tells what became of an article, deleted or not', async () => {
    const table = await sample();
    expect(await readArticle(table, article('bad.txt').id)).toMatchObject({ status: 'rejected' });
    expect(await readArticle(table, article('gone.txt').id)).toMatchObject({ status: 'deleted' });
  });

  test('finds nothing by other ids, well formed or not', async () => {
    const table = await sample();
    for (const id of ['', 'a'.repeat(20), 'x'.repeat(5000), `${article('old.txt').id}#`]) {
      expect(await readArticle(table, id)).toBeNull();
    }
  });
});

import * as v from 'valibot';
import type { Quote } from '../coder/event.ts';
import { articlesIn, type PlacedArticle } from './articles.ts';
import { monthsWithPostings } from './calendar.ts';
import { committedOnly } from './committed.ts';
import { namesOf } from './event-posting.ts';
import type { Terms, WordTerms } from './event-query.ts';
import { type Interval, rangeOf } from './interval.ts';
import { articleKey, articlePosting, foldName, groupOf, quotePosting } from './keys.ts';
import { among, stemsMatch } from './matches.ts';
import { jsonBytes, nameOf, type Page, type PageLimits, selectNext, totalOf } from './page.ts';
import type { Range } from './posting-list.ts';
import { type Lists, PostingWalk } from './posting-walk.ts';
import { type ArticleRecord, ArticleRow } from './rows.ts';
import type { Table } from './table.ts';
import { stemsOf } from './words.ts';
import { REQUEST_BUDGET, Work, type WorkBudget } from './work.ts';

/** Which quotes are wanted; fields as in `EventQuery`. */
export interface QuoteQuery {
  /** Days of publication. */
  readonly date: Interval;
  readonly speakers?: Terms<string> | undefined;
  readonly speakerCountries?: Terms<string> | undefined;
  readonly kinds?: Terms<Quote['kind']> | undefined;
  readonly sources?: Terms<string> | undefined;
  readonly languages?: Terms<string> | undefined;
  readonly articles?: Terms<string> | undefined;
  /** Stems of the quoted words. */
  readonly words?: WordTerms | undefined;
}

/** Who said what, and the article that tells it. */
export interface QuoteRecord extends Quote {
  /** `<article>-q<number of the quote in it>`. */
  readonly id: string;
  readonly articleId: string;
  readonly publishedAt: string;
  readonly language: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly title: string | null;
}

/** Articles that are read at once: most tell several quotes. */
const ARTICLES_AT_ONCE = 20;

/**
 * A page of quotes, those of the latest articles first and in each article as they stand there, from the position `before`
 * on; pages as those of `listEvents`. `scanned` counts articles.
 */
export async function listQuotes(
  table: Table,
  query: QuoteQuery,
  limits: PageLimits,
  before: string | null = null,
  budget: WorkBudget = REQUEST_BUDGET,
): Promise<Page<QuoteRecord>> {
  const work = new Work(budget);
  const resumed = before === null ? null : resume(before);
  const range = rangeOf(query.date, resumed?.before ?? null);
  const walk = new PostingWalk(table, await quoteLists(table, query, range), range, work, articlesIn);
  const keep = committedOnly(table, work);
  const items: QuoteRecord[] = [];
  let bytes = 0;
  for (;;) {
    const batch = await selectNext(walk, (posting) => articleMatches(query, posting), ARTICLES_AT_ONCE);
    if (batch.length === 0) break;
    for (const { record, position } of await readArticles(table, await keep(batch))) {
      for (const quote of quotesOf(record, query, resumed?.group === groupOf(position) ? resumed.quote : 0)) {
        bytes += jsonBytes(quote);
        if (items.length === limits.items || (bytes > limits.bytes && items.length > 0)) {
          return pageOf(items, walk.scanned, `${groupOf(position)}#q${numberOf(quote)}`, before);
        }
        items.push(quote);
      }
    }
  }
  return pageOf(items, walk.scanned, walk.exhausted ? null : walk.position, before);
}

function pageOf(items: QuoteRecord[], scanned: number, next: string | null, before: string | null): Page<QuoteRecord> {
  return { items, scanned, next, total: totalOf({ items, next }, before) };
}

/** A position is one of the walk over articles, or, inside an article, its time and id and the number of the next quote. */
function resume(position: string): { before: string; group: string | null; quote: number } {
  const [, group, quote] = /^(.+)#q(\d+)$/.exec(position) ?? [];
  if (group === undefined) return { before: position, group: null, quote: 0 };
  return { before: `${group}#~`, group, quote: Number(quote) };
}

/** Quotes of a speaker have lists of years, others are found by the list of all articles. */
async function quoteLists(table: Table, { speakers }: QuoteQuery, range: Range): Promise<Lists> {
  const months = await monthsWithPostings(table, 'ARTICLES', range);
  if (speakers === undefined || speakers.any.length === 0) {
    return { buckets: months, listsOf: (month) => [articlePosting(month)] };
  }
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return { buckets: years, listsOf: (year) => speakers.any.map((speaker) => quotePosting(speaker, year)) };
}

function articleMatches({ sources, languages, articles }: QuoteQuery, posting: PlacedArticle): boolean {
  const { source, language, articleId, status } = posting;
  return (
    status === 'coded' &&
    among(sources, source === null ? [] : [foldName(source)]) &&
    among(languages, language === null ? [] : [language]) &&
    among(articles, [articleId])
  );
}

function quotesOf(record: ArticleRecord, query: QuoteQuery, first: number): QuoteRecord[] {
  const { id: articleId, publishedAt, language, source, url, title } = record;
  return record.quotes.flatMap((quote, index) =>
    index < first || !quoteMatches(query, quote)
      ? []
      : [{ ...quote, id: `${articleId}-q${index}`, articleId, publishedAt, language, source, url, title }],
  );
}

function quoteMatches({ speakers, speakerCountries, kinds, words }: QuoteQuery, quote: Quote): boolean {
  const { speaker, kind, text } = quote;
  return (
    among(speakers, speaker === null ? [] : namesOf(speaker)) &&
    among(speakerCountries, speaker?.country ? [speaker.country] : []) &&
    among(kinds, [kind]) &&
    (words === undefined || stemsMatch(words, stemsOf(text)))
  );
}

const numberOf = ({ id }: QuoteRecord): string => id.slice(id.lastIndexOf('q') + 1);

async function readArticles(
  table: Table,
  postings: readonly PlacedArticle[],
): Promise<{ record: ArticleRecord; position: string }[]> {
  const keyOf = ({ articleId, version }: PlacedArticle) => articleKey(articleId, version);
  const rows = new Map((await table.batchGet(postings.map(keyOf))).map((row) => [nameOf(row), row]));
  return postings.flatMap((posting) => {
    const row = rows.get(nameOf(keyOf(posting)));
    return row === undefined ? [] : [{ record: v.parse(ArticleRow, row).record, position: posting.position }];
  });
}

import * as v from 'valibot';
import { monthsWithPostings } from './calendar.ts';
import { committedOnly } from './committed.ts';
import { readGuard } from './converge.ts';
import { type Interval, rangeOf } from './interval.ts';
import { articleKey, articlePosting, foldName, isArticleId } from './keys.ts';
import { type Page, type PageLimits, readPage, totalOf } from './page.ts';
import type { Placed } from './posting-list.ts';
import { PostingWalk } from './posting-walk.ts';
import { ArticlePosting, type ArticleRecord, ArticleRow } from './rows.ts';
import type { Row, Table } from './table.ts';
import { isVisible } from './visible.ts';
import { REQUEST_BUDGET, Work, type WorkBudget } from './work.ts';

/** Which articles are wanted: fields AND, alternatives within a field OR; a missing field asks for nothing. */
export interface ArticleQuery {
  readonly statuses?: readonly ArticleRecord['status'][];
  /** Folded names (`foldName`) of the publishers. */
  readonly sources?: readonly string[];
  /** Days of publication. */
  readonly date: Interval;
}

/** A page of the articles that the query asks for, newest first; pages as those of `listEvents`. Deleted ones are in no list. */
export async function listArticles(
  table: Table,
  query: ArticleQuery,
  limits: PageLimits,
  before: string | null = null,
  budget: WorkBudget = REQUEST_BUDGET,
): Promise<Page<ArticleRecord>> {
  const range = rangeOf(query.date, before);
  const months = await monthsWithPostings(table, 'ARTICLES', range);
  const lists = { buckets: months, listsOf: (month: string) => [articlePosting(month)] };
  const work = new Work(budget);
  const source = {
    select: (posting: PlacedArticle) => matches(query, posting),
    keep: committedOnly(table, work),
    keyOf: ({ articleId, version }: PlacedArticle) => articleKey(articleId, version),
    itemOf: (row: Row) => v.parse(ArticleRow, row).record,
  };
  const page = await readPage(table, new PostingWalk(table, lists, range, work, articlesIn), source, limits);
  return { ...page, total: totalOf(page, before) };
}

export interface PlacedArticle extends ArticlePosting, Placed {}

/** The posting in a row of a list of articles. */
export function articlesIn(row: Row): PlacedArticle[] {
  return [{ ...v.parse(ArticlePosting, row), position: row.sk }];
}

/** The article, rejected and deleted ones too, or null where there never was one of this id. */
export async function readArticle(table: Table, articleId: string): Promise<ArticleRecord | null> {
  const guard = isArticleId(articleId) ? await readGuard(table, articleId) : null;
  const row = guard === null ? null : await table.get(articleKey(articleId, guard.version));
  if (guard === null || row === null) return null;
  const { record } = v.parse(ArticleRow, row);
  return isVisible(guard) ? record : embargoed(record);
}

/** What may be known before its time: that there is something, and when. */
function embargoed(record: ArticleRecord): ArticleRecord {
  const nothing = { title: null, lead: null, url: null, authors: [], quotes: [], related: [], reason: null };
  return { ...record, ...nothing, status: 'embargoed', counts: { events: 0, quotes: 0, characters: 0, items: 0 } };
}

function matches({ statuses, sources }: ArticleQuery, posting: ArticlePosting): boolean {
  return (
    (statuses === undefined || statuses.includes(posting.status)) &&
    (sources === undefined || (posting.source !== null && sources.includes(foldName(posting.source))))
  );
}

import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Edition, Reading } from '../article/reading.ts';
import { CODER, type Coding } from '../coder/coding.ts';
import type { ArticleContent } from '../store/article-rows.ts';
import type { ArticleRecord, ObjectReference, Rejection } from '../store/rows.ts';
import { eventRecords } from './event-records.ts';

/** Changes where the same article has to be read or stored anew although neither it nor the coder changed. */
const STORE_VERSION = 3;

/** Versions of all that makes records of an article; of a container only those of what reads it. */
export const MADE_BY = `${STORE_VERSION} ${CODER.name} ${CODER.version}`;
export const SPLIT_BY = `${STORE_VERSION}`;

/** Where a record comes from, whatever becomes of it. */
export interface Origin {
  readonly articleId: string;
  readonly object: ObjectReference;
  readonly uploadedAt: string;
}

export interface RecordContext extends Origin {
  /** Now, as ISO 8601. */
  readonly now: () => string;
}

export interface ContentContext extends RecordContext {
  readonly code: (article: Article) => Coding;
}

/** Same bytes, same declarations, same code (`MADE_BY` or `SPLIT_BY`): nothing to do. The time of upload does not count. */
export function fingerprintOf(
  content: Uint8Array | string,
  declared: Readonly<Record<string, string | null>>,
  by: string,
): string {
  return createHash('sha256')
    .update(`${by}\n${JSON.stringify(Object.entries(declared).sort())}\n`)
    .update(content)
    .digest('hex');
}

/** Rows of an article, or of what is none. */
export function contentOf(reading: Reading, context: ContentContext): ArticleContent {
  switch (reading.kind) {
    case 'article': {
      if (reading.article.language === 'en')
        return without(
          'rejected',
          { code: 'unsupported-language', message: 'English articles are not coded yet.' },
          context,
        );
      return codedContent(reading, context);
    }
    case 'rejected':
      return without('rejected', { code: reading.code, message: reading.message }, context);
    case 'withdrawn':
      return without('withdrawn', { code: 'withdrawn', message: reading.message }, context, reading.edition);
  }
}

/** Rows of a version that another one of the same story replaces. */
export function supersededContent(edition: Edition, by: string, context: RecordContext): ArticleContent {
  return without('superseded', { code: 'superseded', message: `Article ${by} is a later version.` }, context, edition);
}

/** Rows of an object that holds several articles. */
export function containerContent(items: number, context: RecordContext): ArticleContent {
  const { record, ...nothing } = without('container', null, context);
  return { ...nothing, record: { ...record, counts: { ...record.counts, items } } };
}

/** Rows of an object that could not be worked on. */
export const failedContent = (reason: Rejection, context: RecordContext): ArticleContent =>
  without('failed', reason, context);

export const deletedContent = (context: RecordContext): ArticleContent => without('deleted', null, context);

function codedContent(
  { article, edition, embargoUntil }: Extract<Reading, { kind: 'article' }>,
  context: ContentContext,
): ArticleContent {
  const { events, quotes } = context.code(article);
  const { body, ...shown } = article;
  const record: ArticleRecord = {
    ...emptyRecord(context),
    ...shown,
    status: 'coded',
    quotes,
    counts: { events: events.length, quotes: quotes.length, characters: [...article.title, ...body].length, items: 0 },
    edition,
    embargoUntil,
    coder: { name: CODER.name, version: CODER.version },
  };
  return { record, body, events: eventRecords(article, record, events) };
}

/** A record of which nothing is known but the object it comes from. */
function without(
  status: ArticleRecord['status'],
  reason: Rejection | null,
  context: RecordContext,
  edition: Edition | null = null,
): ArticleContent {
  return { record: { ...emptyRecord(context), status, reason, edition }, body: null, events: [] };
}

function emptyRecord({ articleId, object, uploadedAt, now }: RecordContext): Omit<ArticleRecord, 'status'> {
  return {
    id: articleId,
    reason: null,
    title: null,
    lead: null,
    language: null,
    publishedAt: uploadedAt,
    publishedBasis: 'upload',
    ingestedAt: now(),
    source: null,
    url: null,
    authors: [],
    quotes: [],
    related: [],
    counts: { events: 0, quotes: 0, characters: 0, items: 0 },
    object,
    edition: null,
    embargoUntil: null,
    coder: null,
  };
}

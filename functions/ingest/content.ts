import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import { MAX_FILE_BYTES, readFile } from '../article/read-file.ts';
import { type Reading, rejected } from '../article/reading.ts';
import { CODER, type Coding } from '../coder/coding.ts';
import type { ArticleContent } from '../store/article-rows.ts';
import { ABSENT, type Snapshot } from '../store/converge.ts';
import type { ArticleRecord, Rejection } from '../store/rows.ts';
import type { BucketObject } from './bucket.ts';
import { eventRecords } from './event-records.ts';

/** Changes where the same article has to be stored anew although neither it nor the coder changed. */
const STORE_VERSION = 1;

export interface ContentContext {
  readonly articleId: string;
  readonly objectKey: string;
  readonly code: (article: Article) => Coding;
  /** Now, as ISO 8601. */
  readonly now: () => string;
}

/** What an object comes to: the snapshot that the table has to converge to. */
export function snapshotOf(object: BucketObject | null, context: ContentContext): Snapshot {
  if (object === null) {
    return { fingerprint: ABSENT, content: async () => ({ record: deletedRecord(context), body: null, events: [] }) };
  }
  return { fingerprint: fingerprintOf(object), content: () => contentOf(object, context) };
}

/** Same bytes, same declarations, same coder, same store: nothing to do. The time of upload does not count. */
function fingerprintOf({ bytes, etag, metadata }: BucketObject): string {
  const declared = JSON.stringify(Object.entries(metadata).sort());
  return createHash('sha256')
    .update(`${STORE_VERSION}\n${CODER.name} ${CODER.version}\n${declared}\n`)
    .update(bytes ?? etag)
    .digest('hex');
}

async function contentOf(object: BucketObject, context: ContentContext): Promise<ArticleContent> {
  const reading = await readingOf(object);
  if (reading.kind !== 'article') {
    const { message } = reading;
    const code = reading.kind === 'rejected' ? reading.code : reading.kind;
    return { record: rejectedRecord(object, { code, message }, context), body: null, events: [] };
  }
  const { article } = reading;
  const coding = context.code(article);
  const record = codedRecord(object, article, coding, context);
  return { record, body: article.body, events: eventRecords(article, record, coding.events) };
}

async function readingOf({ key, bytes, metadata, uploadedAt, size }: BucketObject): Promise<Reading> {
  if (bytes === null) return rejected('too-large', `The file has ${size} bytes, more than ${MAX_FILE_BYTES}.`);
  const items = await readFile({ name: key, mediaType: null, charset: null, bytes }, { metadata, uploadedAt });
  const [only] = items;
  if (!only || items.length > 1) return rejected('unsupported-format', 'Files of several articles are not read.');
  const { reading } = only;
  const isEnglish = reading.kind === 'article' && reading.article.language === 'en';
  return isEnglish ? rejected('unsupported-language', 'English articles are not coded yet.') : reading;
}

function codedRecord(
  object: BucketObject,
  article: Article,
  { events, quotes }: Coding,
  context: ContentContext,
): ArticleRecord {
  const { body, ...shown } = article;
  return {
    ...recordBase(object, context),
    ...shown,
    status: 'coded',
    quotes,
    counts: { events: events.length, quotes: quotes.length, characters: [...article.title, ...body].length },
    coder: { name: CODER.name, version: CODER.version },
  };
}

function rejectedRecord(object: BucketObject, reason: Rejection, context: ContentContext): ArticleRecord {
  return { ...recordBase(object, context), status: 'rejected', reason };
}

function deletedRecord(context: ContentContext): ArticleRecord {
  const { objectKey: key } = context;
  const gone = { key, versionId: null, etag: null, size: null, uploadedAt: context.now() };
  return { ...recordBase(gone, context), status: 'deleted' };
}

/** A record of which nothing is known but the object it comes from. */
function recordBase(
  object: Pick<BucketObject, 'key' | 'versionId' | 'uploadedAt'> & { etag: string | null; size: number | null },
  { articleId, now }: ContentContext,
): Omit<ArticleRecord, 'status'> {
  const { key, versionId, etag, size, uploadedAt } = object;
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
    counts: { events: 0, quotes: 0, characters: 0 },
    object: { key, versionId, etag, size },
    coder: null,
  };
}

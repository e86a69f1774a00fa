import { setTimeout as sleep } from 'node:timers/promises';
import { readArticle } from '../../store/articles.ts';
import { articleIdOf, shortHash } from '../../store/keys.ts';
import type { ArticleRecord } from '../../store/rows.ts';
import type { Table } from '../../store/table.ts';
import { problem } from '../problem.ts';
import { type Answer, answer, type Outcome } from '../response.ts';
import type { Input } from '../route.ts';
import type { Accepted, ArticleBody, Upload, UploadBody } from '../schemas/intake.ts';
import { keyOfFile, writeUpload } from '../upload-row.ts';
import { noArticle } from './articles.ts';

/** What an object is put with. */
export interface PutRequest {
  readonly key: string;
  readonly contentType: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
}

/** The bucket of articles, as far as the API changes it. */
export interface ArticleBucket {
  /** Stores an object; its ETag. */
  put(request: PutRequest, body: string): Promise<string>;
  remove(key: string): Promise<void>;
  /** An address that takes one PUT with exactly these headers, for so many seconds. */
  presign(request: PutRequest, seconds: number): Promise<{ url: string; headers: Record<string, string> }>;
}

export interface IntakeContext {
  readonly table: Table;
  readonly bucket: ArticleBucket;
  readonly newUploadId: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Seconds that addresses of uploads are valid: the credentials of a function live for hours, an hour is surely among them. */
const UPLOAD_SECONDS = 3600;
/** Seconds that a caller may wait: API Gateway gives up after 29, and the article is on its way all the same. */
const MAX_WAIT_SECONDS = 10;
const POLL_MS = 100;

/** Puts the article into the bucket; it is read and coded as any other file. */
export async function addArticle(
  context: IntakeContext,
  { body, call }: Input<unknown, ArticleBody>,
): Promise<Outcome> {
  const text = JSON.stringify(body);
  const key = `api/${shortHash(identityOf(body, text), 20)}.json`;
  const articleId = articleIdOf(key);
  const etag = await context.bucket.put({ key, contentType: 'application/json', metadata: {} }, text);
  const seconds = secondsToWait(call.headers.prefer);
  const article = await waited(context, articleId, seconds, ({ object }) => object.etag === etag);
  return accepted(article, { articleId, key }, `${call.baseUrl}/articles/${articleId}`, seconds);
}

/** The story, where the publisher names it; else its address, else the article itself. */
function identityOf({ edition, url }: ArticleBody, text: string): string {
  if (edition) return `edition\n${edition.id}\n${edition.version ?? ''}`;
  return url ? `url\n${url}` : text;
}

/** Deletes the object of the article; ingest then deletes what was made of it. */
export async function removeArticle(context: IntakeContext, { path, call }: Input<unknown>): Promise<Outcome> {
  const { id = '' } = path;
  const article = await readArticle(context.table, id);
  if (article === null || article.status === 'deleted') return noArticle(id);
  const { key, item } = article.object;
  if (item !== null) {
    return problem(
      'conflict',
      'The article is one of several in a file, which can only be deleted or replaced as a whole.',
    );
  }
  await context.bucket.remove(key);
  const seconds = secondsToWait(call.headers.prefer);
  const deleted = await waited(context, id, seconds, ({ status }) => status === 'deleted');
  return accepted(deleted, { articleId: id, key }, null, seconds);
}

export async function startUpload(
  context: IntakeContext,
  { body, call }: Input<unknown, UploadBody>,
): Promise<Outcome> {
  const id = context.newUploadId();
  const now = context.now();
  const files = await Promise.all(
    body.files.map(async ({ name, contentType, metadata = {} }) => {
      const key = keyOfFile(id, name);
      const given = Object.fromEntries(Object.entries(metadata).flatMap(([field, it]) => (it ? [[field, it]] : [])));
      const { url, headers } = await context.bucket.presign({ key, contentType, metadata: given }, UPLOAD_SECONDS);
      return { name, articleId: articleIdOf(key), url, headers };
    }),
  );
  await writeUpload(
    context.table,
    id,
    body.files.map(({ name }) => name),
    now,
  );
  const upload: Upload = { id, expiresAt: new Date(now + UPLOAD_SECONDS * 1000).toISOString(), files };
  return answer(upload, { status: 201, headers: { Location: `${call.baseUrl}/uploads/${id}` } });
}

/** `Prefer: wait=5`, or `wait` for as long as it goes (RFC 7240, section 4.3). */
function secondsToWait(prefer: string | undefined): number {
  const [, seconds] = /(?:^|[,;\s])wait(?:\s*=\s*"?(\d+)"?)?(?=$|[,;\s])/.exec(prefer ?? '') ?? [null, '0'];
  return Math.min(MAX_WAIT_SECONDS, seconds === undefined ? MAX_WAIT_SECONDS : Number(seconds));
}

/** The article once it is as wanted; null where that takes longer. */
async function waited(
  { table, now }: IntakeContext,
  id: string,
  seconds: number,
  isReady: (article: ArticleRecord) => boolean,
): Promise<ArticleRecord | null> {
  for (const end = now() + seconds * 1000; now() < end; await sleep(POLL_MS)) {
    const article = await readArticle(table, id);
    if (article !== null && isReady(article)) return article;
  }
  return null;
}

/** 200 where the caller waited long enough to see it done, else 202 (RFC 9110, section 15.3.3). */
function accepted(
  article: ArticleRecord | null,
  named: Pick<Accepted, 'articleId' | 'key'>,
  location: string | null,
  seconds: number,
): Answer {
  const body: Accepted = { ...named, status: article?.status ?? 'accepted', reason: article?.reason ?? null };
  return answer(body, {
    status: article === null ? 202 : 200,
    headers: {
      ...(location !== null && { Location: location }),
      ...(seconds > 0 && { 'Preference-Applied': `wait=${seconds}` }),
    },
  });
}

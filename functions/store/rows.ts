import * as v from 'valibot';
import { PUBLISHED_BASES, RelatedLink } from '../article/article.ts';
import { EventRecord, Quote } from '../coder/event.ts';

/** Why an object did not become an article: a machine-readable code and a sentence. */
export const Rejection = v.object({ code: v.string(), message: v.string() });
export type Rejection = v.InferOutput<typeof Rejection>;

/**
 * `container`: the object holds several articles, each with a record of its own. `superseded`: a later version of the
 * story counts. `withdrawn`: the publisher took it back. `failed`: it could not be worked on in all the tries there are.
 * `embargoed` is what readers get of any of them before its time.
 */
export const ARTICLE_STATUSES = [
  'coded',
  'rejected',
  'deleted',
  'container',
  'superseded',
  'withdrawn',
  'failed',
  'embargoed',
] as const;

/** The object that an article was read from, and where it is one of several, which of its items. */
export const ObjectReference = v.object({
  key: v.string(),
  versionId: v.nullable(v.string()),
  etag: v.nullable(v.string()),
  size: v.nullable(v.number()),
  item: v.nullable(v.string()),
});
export type ObjectReference = v.InferOutput<typeof ObjectReference>;

/** The article record as stored and served. A rejected or deleted one has no text of the article left. */
export const ArticleRecord = v.object({
  id: v.string(),
  status: v.picklist(ARTICLE_STATUSES),
  reason: v.nullable(Rejection),
  title: v.nullable(v.string()),
  lead: v.nullable(v.string()),
  language: v.nullable(v.string()),
  publishedAt: v.string(),
  publishedBasis: v.picklist(PUBLISHED_BASES),
  ingestedAt: v.string(),
  source: v.nullable(v.string()),
  url: v.nullable(v.string()),
  authors: v.array(v.string()),
  quotes: v.array(Quote),
  related: v.array(RelatedLink),
  counts: v.object({ events: v.number(), quotes: v.number(), characters: v.number(), items: v.number() }),
  object: ObjectReference,
  /** Which version of which story, as the publisher calls it. */
  edition: v.nullable(v.object({ id: v.string(), version: v.nullable(v.string()) })),
  embargoUntil: v.nullable(v.string()),
  coder: v.nullable(v.object({ name: v.string(), version: v.string() })),
});
export type ArticleRecord = v.InferOutput<typeof ArticleRecord>;

const keyed = { pk: v.string(), sk: v.string() };

/**
 * Decides which version of an article's rows counts. `fingerprint` identifies the content it was made from; `superseded`
 * is the version that counted before and may still have rows.
 */
export const GuardRow = v.object({
  ...keyed,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  version: v.string(),
  superseded: v.nullable(v.string()),
  status: v.picklist(ARTICLE_STATUSES),
  fingerprint: v.string(),
  objectKey: v.string(),
  /** ETag of the object that it was made from. */
  etag: v.optional(v.nullable(v.string()), null),
  /** Versions of the code that made it. */
  madeBy: v.optional(v.nullable(v.string()), null),
  /** The story that the article is a version of. */
  storyId: v.nullable(v.string()),
  /** Before this moment nobody may see it. */
  embargoUntil: v.nullable(v.string()),
});
export type GuardRow = v.InferOutput<typeof GuardRow>;

/** A state of an object by its ETag, and the versions of the code that reads it. */
export interface Made {
  readonly etag: string;
  readonly by: string;
}

export const ArticleRow = v.object({ ...keyed, record: ArticleRecord });
export const TextRow = v.object({ ...keyed, body: v.string() });

/** An event in full, and the stems of its title, lead and evidence. */
export const EventRow = v.object({ ...keyed, record: EventRecord, stems: v.array(v.string()) });

/** The article's row names the rows of its version in lists: partition keys by sort key. They are removed with it. */
export const PostedRow = v.object({
  ...keyed,
  postings: v.optional(v.array(v.object({ sk: v.string(), lists: v.array(v.string()) }))),
});

/** An article in the list of its month. */
export const ArticlePosting = v.object({
  ...keyed,
  articleId: v.string(),
  version: v.string(),
  status: v.picklist(ARTICLE_STATUSES),
  source: v.nullable(v.string()),
  language: v.nullable(v.string()),
});
export type ArticlePosting = v.InferOutput<typeof ArticlePosting>;

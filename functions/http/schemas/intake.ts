import * as v from 'valibot';
import { ARTICLE_STATUSES, Rejection } from '../../store/rows.ts';

const text = v.nullish(v.string());

/** One article as JSON: Depesche's own form. Only `text` must be there. */
export const ArticleBody = v.strictObject({
  title: text,
  text: v.pipe(v.string(), v.nonEmpty('must not be empty')),
  published: text,
  source: text,
  url: text,
  authors: v.nullish(v.array(v.string())),
  language: text,
  edition: v.nullish(v.strictObject({ id: v.string(), version: text })),
  embargoUntil: text,
});
export type ArticleBody = v.InferOutput<typeof ArticleBody>;

/** What S3 takes as a name in a key, and no path that leads elsewhere. */
const FileName = v.pipe(
  v.string(),
  // No control characters, written so that other languages read the pattern, too.
  v.regex(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
    /^[^/\\\u0000-\u001f\u007f-\u009f][^\\\u0000-\u001f\u007f-\u009f]{0,199}$/u,
    'must be a name of 1 to 200 characters',
  ),
  v.check(
    (name) => !name.split('/').some((part) => part === '' || part === '.' || part === '..'),
    'must be a plain path',
  ),
);

/** Files of one upload at most: their addresses have to fit into an answer, their states into one request to the table. */
export const MAX_FILES = 100;

export const UploadBody = v.strictObject({
  files: v.pipe(
    v.array(
      v.strictObject({
        name: FileName,
        contentType: v.optional(
          v.pipe(v.string(), v.regex(/^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w".-]+)*$/, 'must be a media type')),
        ),
        /** As the object metadata of the same names. */
        metadata: v.optional(
          v.strictObject({
            published: v.optional(v.string()),
            source: v.optional(v.string()),
            url: v.optional(v.string()),
            title: v.optional(v.string()),
            language: v.optional(v.string()),
          }),
        ),
      }),
    ),
    v.minLength(1, 'must name a file'),
    v.maxLength(MAX_FILES, `may name ${MAX_FILES} files`),
    v.check(
      (files) => new Set(files.map(({ name }) => name)).size === files.length,
      'must have a name of its own for each',
    ),
  ),
});
export type UploadBody = v.InferOutput<typeof UploadBody>;

/** The article is on its way, or, where the caller waited for it, there. */
export const Accepted = v.object({
  articleId: v.string(),
  key: v.string(),
  status: v.picklist(['accepted', ...ARTICLE_STATUSES]),
  reason: v.nullable(Rejection),
});
export type Accepted = v.InferOutput<typeof Accepted>;

/** Where to PUT each file, with exactly these headers. */
export const Upload = v.object({
  id: v.string(),
  expiresAt: v.string(),
  files: v.array(
    v.object({
      name: v.string(),
      articleId: v.string(),
      url: v.string(),
      headers: v.record(v.string(), v.string()),
    }),
  ),
});
export type Upload = v.InferOutput<typeof Upload>;

/** What became of articles in a file, of which `checked` were looked up; `problems` are the first that were rejected. */
const ItemStates = v.object({
  checked: v.number(),
  waiting: v.number(),
  done: v.number(),
  rejected: v.number(),
  problems: v.array(v.object({ articleId: v.string(), item: v.nullable(v.string()), reason: v.nullable(Rejection) })),
});

/** What became of each file; `waiting`: it has not come, or is not read yet. */
export const UploadProgress = v.object({
  id: v.string(),
  counts: v.object({
    files: v.number(),
    waiting: v.number(),
    done: v.number(),
    rejected: v.number(),
    failed: v.number(),
    events: v.number(),
  }),
  files: v.array(
    v.object({
      name: v.string(),
      articleId: v.string(),
      status: v.picklist(['waiting', ...ARTICLE_STATUSES]),
      reason: v.nullable(Rejection),
      events: v.number(),
      items: v.number(),
      /** Of a file of several articles: what became of the first of them. */
      articles: v.nullable(ItemStates),
    }),
  ),
});
export type UploadProgress = v.InferOutput<typeof UploadProgress>;

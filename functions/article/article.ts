import * as v from 'valibot';

/** Where the publication date comes from, best first. */
export const PUBLISHED_BASES = ['declared', 'document', 'url', 'dateline', 'upload'] as const;

/** A link that the publisher put under the article ("Mehr zum Thema"). Shown, never coded. */
export const RelatedLink = v.object({ title: v.string(), url: v.nullable(v.string()) });

/**
 * An article as every reader delivers it and the coder takes it.
 *
 * `title` and `body` are the stored text: Unicode NFC, paragraphs of the body separated by one empty line. All offsets
 * elsewhere are Unicode code points of one of the two. `lead` is the first paragraph of `body`. `publishedAt` is an ISO
 * 8601 date (`2025-01-28`) or date-time with offset, as precise as the source; its first ten characters are the day that
 * relative dates are resolved against.
 */
export const Article = v.object({
  title: v.string(),
  lead: v.string(),
  body: v.string(),
  language: v.picklist(['de', 'en', 'und']),
  publishedAt: v.string(),
  publishedBasis: v.picklist(PUBLISHED_BASES),
  source: v.nullable(v.string()),
  url: v.nullable(v.string()),
  authors: v.array(v.string()),
  related: v.array(RelatedLink),
});

export type Article = v.InferOutput<typeof Article>;

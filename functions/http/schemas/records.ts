import * as v from 'valibot';
import { EventRecord, Quote } from '../../coder/event.ts';
import { PlaceEntry } from '../../store/catalogue.ts';
import { FACET_FIELDS } from '../../store/event-query.ts';
import { ExportFile } from '../../store/exports/export-file.ts';
import { ArticleRecord } from '../../store/rows.ts';

/** Records that answers hold besides events and articles. */

/** Who said what, and the article that tells it. */
export const QuoteRecord = v.object({
  id: v.string(),
  articleId: v.string(),
  publishedAt: v.string(),
  language: v.nullable(v.string()),
  source: v.nullable(v.string()),
  url: v.nullable(v.string()),
  title: v.nullable(v.string()),
  ...Quote.entries,
});
export type QuoteRecord = v.InferOutput<typeof QuoteRecord>;

/** What happened in one interval; `goldstein` is the mean. */
export const BucketRecord = v.object({
  start: v.string(),
  end: v.string(),
  value: v.nullable(v.string()),
  events: v.number(),
  articles: v.number(),
  goldstein: v.nullable(v.number()),
});
export type BucketRecord = v.InferOutput<typeof BucketRecord>;

/** How many events have a value in a field. */
export const FacetRecord = v.object({ field: v.picklist(FACET_FIELDS), value: v.string(), events: v.number() });
export type FacetRecord = v.InferOutput<typeof FacetRecord>;

/** A place and how many events are there. Where nothing more than the name is known, the rest is null. */
export const PlaceCount = v.object({
  ...PlaceEntry.entries,
  precision: v.nullable(PlaceEntry.entries.precision),
  events: v.number(),
});
export type PlaceCount = v.InferOutput<typeof PlaceCount>;

/** `upsert` replaces all that was known of an article, `delete` takes it back. */
export const ChangeRecord = v.variant('change', [
  v.object({
    change: v.literal('upsert'),
    at: v.string(),
    articleId: v.string(),
    article: ArticleRecord,
    events: v.array(EventRecord),
  }),
  v.object({ change: v.literal('delete'), at: v.string(), articleId: v.string() }),
]);

/** An exported file, and where the API gives it. */
export const ExportRecord = v.object({ ...ExportFile.entries, url: v.string() });
export type ExportRecord = v.InferOutput<typeof ExportRecord>;

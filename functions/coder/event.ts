import * as v from 'valibot';
import { CONTEXTS, EVENT_TYPES, MODALITIES, MODES, SECTORS } from './plover.ts';

const codePoint = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of the article's title or body: Unicode code points, end exclusive. */
export const Span = v.object({ field: v.picklist(['title', 'body']), start: codePoint, end: codePoint });

/** Who acts or is acted upon. `country` is ISO 3166-1 alpha-3, `org` a CAMEO organisation code such as UNO, EUR, NAT. */
export const Actor = v.object({
  text: v.string(),
  name: v.nullable(v.string()),
  role: v.nullable(v.string()),
  country: v.nullable(v.string()),
  org: v.nullable(v.string()),
  sectors: v.array(v.picklist(SECTORS)),
  span: v.nullable(Span),
});

/** What was signed, given, demanded or planned; `validFrom` and `validTo` are ISO days. */
export const EventObject = v.object({
  text: v.string(),
  kind: v.nullable(v.string()),
  validFrom: v.nullable(v.string()),
  validTo: v.nullable(v.string()),
});

/** Numbers of the event. `count` counts `unit`s; `qualifier` says how exact the numbers are. */
export const Size = v.object({
  dead: v.optional(v.number()),
  injured: v.optional(v.number()),
  arrested: v.optional(v.number()),
  count: v.optional(v.number()),
  unit: v.optional(v.string()),
  qualifier: v.picklist(['exact', 'about', 'more-than', 'less-than']),
});

/** Who says that it happened; null in the record where the article itself asserts it. */
export const Attribution = v.object({
  speaker: Actor,
  kind: v.picklist(['direct', 'indirect', 'report']),
});

/** When: ISO days, both inclusive. `text` is null where the date is the publication's. */
export const EventDate = v.object({
  start: v.string(),
  end: v.string(),
  precision: v.picklist(['day', 'week', 'month', 'quarter', 'season', 'year', 'range']),
  text: v.nullable(v.string()),
  basis: v.picklist(['explicit', 'weekday', 'relative', 'previous-sentence', 'dateline', 'publication']),
});

/** Where: WGS 84 coordinates in degrees. */
export const Place = v.object({
  name: v.string(),
  text: v.string(),
  country: v.nullable(v.string()),
  admin1: v.nullable(v.string()),
  lat: v.nullable(v.number()),
  lon: v.nullable(v.number()),
  geonameId: v.nullable(v.number()),
  precision: v.picklist(['city', 'admin1', 'country']),
  basis: v.picklist(['clause', 'sentence', 'previous-sentence', 'direction', 'dateline']),
});

/** One sentence that tells the event; `text` is exactly what the span covers, the other spans lie inside it. */
export const Evidence = v.object({
  ...Span.entries,
  text: v.string(),
  act: v.nullable(Span),
  actor: v.nullable(Span),
  recipient: v.nullable(Span),
  date: v.nullable(Span),
  place: v.nullable(Span),
});

/** What the coder finds in one article: an event record without the article's own data. */
export const CodedEvent = v.object({
  type: v.picklist(EVENT_TYPES),
  mode: v.nullable(v.picklist(MODES)),
  contexts: v.array(v.picklist(CONTEXTS)),
  quadClass: v.picklist([1, 2, 3, 4]),
  cameo: v.object({ code: v.string(), root: v.string() }),
  goldstein: v.number(),
  modality: v.picklist(MODALITIES),
  main: v.boolean(),
  actors: v.array(Actor),
  recipients: v.array(Actor),
  reciprocal: v.boolean(),
  objects: v.array(EventObject),
  size: v.nullable(Size),
  attribution: v.nullable(Attribution),
  date: v.nullable(EventDate),
  place: v.nullable(Place),
  evidence: v.pipe(v.array(Evidence), v.minLength(1)),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  rule: v.string(),
});

/** Who said what: `span` is the quoted text without its quotation marks. */
export const Quote = v.object({
  speaker: v.nullable(Actor),
  verb: v.nullable(v.string()),
  text: v.string(),
  kind: v.picklist(['direct', 'indirect']),
  span: Span,
});

/** The event record as stored and served (DESIGN: section "The event record"). */
export const EventRecord = v.object({
  id: v.string(),
  articleId: v.string(),
  source: v.nullable(v.string()),
  url: v.nullable(v.string()),
  language: v.string(),
  publishedAt: v.string(),
  ingestedAt: v.string(),
  ...v.omit(CodedEvent, ['rule']).entries,
  incidentId: v.nullable(v.string()),
  coder: v.object({ name: v.string(), version: v.string(), rule: v.string() }),
});

export type Span = v.InferOutput<typeof Span>;
export type Actor = v.InferOutput<typeof Actor>;
export type EventObject = v.InferOutput<typeof EventObject>;
export type Size = v.InferOutput<typeof Size>;
export type Attribution = v.InferOutput<typeof Attribution>;
export type EventDate = v.InferOutput<typeof EventDate>;
export type Place = v.InferOutput<typeof Place>;
export type Evidence = v.InferOutput<typeof Evidence>;
export type CodedEvent = v.InferOutput<typeof CodedEvent>;
export type Quote = v.InferOutput<typeof Quote>;
export type EventRecord = v.InferOutput<typeof EventRecord>;

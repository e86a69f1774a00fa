import * as v from 'valibot';
import { EventRecord } from '../../coder/event.ts';
import { ActorEntry } from '../../store/actors.ts';
import { PlaceEntry } from '../../store/catalogue.ts';
import { FACET_FIELDS } from '../../store/event-query.ts';
import { ArticleRecord } from '../../store/rows.ts';
import { AnnotatedText, ArticleText } from './article-text.ts';
import { Accepted, Upload, UploadProgress } from './intake.ts';
import { BucketRecord, ChangeRecord, ExportRecord, FacetRecord, PlaceCount, QuoteRecord } from './records.ts';

/** How a list is paged: `next` is the cursor of the next page; `exhausted`: this was the last one. */
const PageInfo = v.object({
  returned: v.number(),
  scanned: v.number(),
  exhausted: v.boolean(),
  next: v.nullable(v.string()),
});

/** How many there are on all pages together. */
const TotalCount = v.object({ value: v.nullable(v.number()), relation: v.picklist(['eq', 'gte', 'unknown']) });

const Meta = v.object({ limit: v.number(), filters: v.record(v.string(), v.unknown()) });

const listOf = <const Item extends v.GenericSchema>(item: Item) =>
  v.object({ items: v.array(item), page: PageInfo, total: TotalCount, meta: Meta });

/** Days that a page of a count tells of; null: open. */
const Covered = v.object({ from: v.nullable(v.string()), to: v.nullable(v.string()) });

/** Values that a page leaves out, by field. */
const Cut = v.record(v.string(), v.number());

const Label = v.object({ de: v.string(), en: v.string() });
const Code = v.object({ code: v.string(), label: Label });

const Codes = v.object({
  types: v.array(v.object({ ...Code.entries, modes: v.array(v.string()) })),
  modes: v.array(Code),
  contexts: v.array(Code),
  modalities: v.array(Code),
  quadClasses: v.array(Code),
  sectors: v.array(Code),
  countries: v.array(Code),
  facets: v.array(v.picklist(FACET_FIELDS)),
});

const Preview = v.object({ article: ArticleRecord, text: v.nullable(v.string()), events: v.array(EventRecord) });

/** What is wrong with a request (RFC 9457). */
const ProblemDetails = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  instance: v.string(),
  errors: v.optional(
    v.array(v.object({ parameter: v.string(), detail: v.string(), suggestion: v.optional(v.string()) })),
  ),
});

const counted = <const Item extends v.GenericSchema>(item: Item) =>
  v.object({ ...listOf(item).entries, covered: Covered });

/** Schemas of JSON answers, by name. */
export const ANSWERS = {
  Accepted,
  ActorList: listOf(ActorEntry),
  AnnotatedText,
  Article: ArticleRecord,
  ArticleList: listOf(ArticleRecord),
  ArticleText,
  ChangeList: listOf(ChangeRecord),
  Codes,
  Event: EventRecord,
  EventList: listOf(EventRecord),
  /** `url` needs no token and holds until `expiresAt`. */
  ExportLink: v.object({ ...ExportRecord.entries, expiresAt: v.string() }),
  /** All changes before `through` are exported. */
  ExportList: v.object({ ...listOf(ExportRecord).entries, through: v.nullable(v.string()) }),
  Facets: v.object({ ...counted(FacetRecord).entries, cut: Cut }),
  Health: v.object({ status: v.literal('ok') }),
  OpenApi: v.record(v.string(), v.unknown()),
  PlaceCountList: v.object({ ...counted(PlaceCount).entries, cut: Cut }),
  PlaceList: listOf(PlaceEntry),
  Preview,
  Problem: ProblemDetails,
  QuoteList: listOf(QuoteRecord),
  Timeline: counted(BucketRecord),
  Upload,
  UploadProgress,
} as const;
export type AnswerName = keyof typeof ANSWERS;

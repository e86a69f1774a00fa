import * as v from 'valibot';
import { TEXT_POLICIES } from '../settings.ts';

/** An article's stored text, as far as the operator shows it. */
export const ArticleText = v.object({
  articleId: v.string(),
  policy: v.picklist(TEXT_POLICIES),
  title: v.nullable(v.string()),
  text: v.string(),
  /** There is more that is not shown. */
  truncated: v.boolean(),
});
export type ArticleText = v.InferOutput<typeof ArticleText>;

const point = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a stretch of a sentence says: of an event, or what is quoted. */
export const Annotation = v.object({
  kind: v.picklist(['evidence', 'act', 'actor', 'recipient', 'date', 'place', 'quote']),
  /** The id of the event or quote. */
  of: v.string(),
  start: point,
  end: point,
});
export type Annotation = v.InferOutput<typeof Annotation>;

/** Offsets are Unicode code points of title or body, ends exclusive. */
export const AnnotatedSentence = v.object({
  field: v.picklist(['title', 'body']),
  start: point,
  end: point,
  text: v.string(),
  annotations: v.array(Annotation),
});
export type AnnotatedSentence = v.InferOutput<typeof AnnotatedSentence>;

/** An article sentence by sentence with what was found in each. */
export const AnnotatedText = v.object({
  articleId: v.string(),
  policy: v.picklist(TEXT_POLICIES),
  sentences: v.array(AnnotatedSentence),
  truncated: v.boolean(),
});
export type AnnotatedText = v.InferOutput<typeof AnnotatedText>;

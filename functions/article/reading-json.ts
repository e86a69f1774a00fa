import * as v from 'valibot';
import { RelatedLink } from './article.ts';
import { type RawReading, REJECTION_CODES } from './reading.ts';

const text = v.nullable(v.string());
const Edition = v.object({ id: v.string(), version: text });

export const RejectedJson = v.object({
  kind: v.literal('rejected'),
  code: v.picklist(REJECTION_CODES),
  message: v.string(),
});

/** A reading as JSON: how the items of a document of several articles are kept until they are coded. */
const RawReadingJson = v.variant('kind', [
  v.object({
    kind: v.literal('raw'),
    title: text,
    text: v.string(),
    published: v.array(v.object({ basis: v.picklist(['document', 'url', 'dateline']), text: v.string() })),
    source: text,
    url: text,
    authors: v.array(v.string()),
    language: text,
    related: v.array(RelatedLink),
    edition: v.nullable(Edition),
    embargoUntil: text,
  }),
  RejectedJson,
  v.object({ kind: v.literal('withdrawn'), edition: Edition, message: v.string() }),
]);

export const readingToJson = (reading: RawReading): string => JSON.stringify(reading);

/** Throws ValiError on anything that `readingToJson` did not write. */
export function readingFromJson(json: string): RawReading {
  return v.parse(v.pipe(v.string(), v.parseJson(), RawReadingJson), json);
}

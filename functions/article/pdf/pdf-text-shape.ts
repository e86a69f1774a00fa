import * as v from 'valibot';
import { RejectedJson } from '../reading-json.ts';

/** What a PDF says; of its dates and names as it writes them. */
export const PdfText = v.object({
  kind: v.literal('text'),
  title: v.nullable(v.string()),
  paragraphs: v.array(v.string()),
  author: v.nullable(v.string()),
  /** A date of PDF. */
  created: v.nullable(v.string()),
});
export type PdfText = v.InferOutput<typeof PdfText>;

export const PdfAnswer = v.variant('kind', [PdfText, RejectedJson]);

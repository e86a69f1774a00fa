import * as v from 'valibot';
import { LABEL_LANGUAGES } from '../codes/labels.ts';
import { pathsOf } from '../fields/paths.ts';
import { CSV_DIALECTS } from '../formats/delimited.ts';
import type { Format } from '../formats/format.ts';
import { limit } from '../parameters/limit.ts';
import { choice, choices } from '../parameters/one-of.ts';

/** Parameters of how items of a schema are shown, in one of the formats. */
export function presentationOf<const Formats extends readonly Format[]>(
  formats: Formats,
  schema: v.GenericSchema<unknown, unknown>,
) {
  return {
    format: v.exactOptional(choice<Formats[number]>(formats)),
    csvDialect: v.exactOptional(choice(CSV_DIALECTS)),
    fields: v.exactOptional(choices(pathsOf(schema))),
  };
}

export const LABELS_PARAMETER = { labels: v.exactOptional(choice(LABEL_LANGUAGES)) };

/** Parameters of where in a list a page is, and how much it holds. */
export const PAGING = { limit, cursor: v.exactOptional(v.string()) };

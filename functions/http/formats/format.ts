/** Formats of answers, each with its media type; `format=` names them, `Accept` those that have a type of their own. */
export const FORMATS = {
  json: { mediaType: 'application/json', contentType: 'application/json; charset=utf-8' },
  ndjson: { mediaType: 'application/x-ndjson', contentType: 'application/x-ndjson; charset=utf-8' },
  csv: { mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present' },
  tsv: { mediaType: 'text/tab-separated-values', contentType: 'text/tab-separated-values; charset=utf-8' },
  geojson: { mediaType: 'application/geo+json', contentType: 'application/geo+json; charset=utf-8' },
  atom: { mediaType: 'application/atom+xml', contentType: 'application/atom+xml; charset=utf-8' },
  /** Tab-separated too, so `Accept` cannot ask for it. */
  gdelt: { mediaType: null, contentType: 'text/tab-separated-values; charset=utf-8' },
} as const;

export type Format = keyof typeof FORMATS;

export const LIST_FORMATS = ['json', 'ndjson', 'csv', 'tsv'] as const satisfies readonly Format[];
export const EVENT_FORMATS = [...LIST_FORMATS, 'geojson', 'atom', 'gdelt'] as const satisfies readonly Format[];

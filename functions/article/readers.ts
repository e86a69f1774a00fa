import type { DocumentFormat } from './format.ts';
import type { DocumentReader } from './reading.ts';

/** The reader of each format, loaded when a file first needs it: some bring libraries that cost start time. */
export const DOCUMENT_READERS: Readonly<Record<DocumentFormat, () => Promise<DocumentReader>>> = {
  plain: async () => (await import('./text/plain-text.ts')).readPlain,
  json: async () => (await import('./json/read-json.ts')).readJson,
};

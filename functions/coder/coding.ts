import type { CodedEvent, Quote } from './event.ts';

/** What the coder makes of one article. */
export interface Coding {
  events: CodedEvent[];
  quotes: Quote[];
}

/** Name and version of the coder; a new version means that the same article may be coded differently. */
export const CODER = { name: 'depesche-de', version: '0.21.0' } as const;

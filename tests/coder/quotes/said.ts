import { code } from '../../../functions/coder/code.ts';
import type { Quote } from '../../../functions/coder/event.ts';
import { articleOf } from '../article-of.ts';

export const quotesIn = (body: string, title = 'Aus aller Welt'): Quote[] => code(articleOf(body, title)).quotes;

/** "speaker (verb) kind: text" per quotation. */
export const said = (body: string, title?: string): string[] =>
  quotesIn(body, title).map(
    ({ speaker, verb, kind, text }) => `${speaker?.text ?? 'nobody'} (${verb ?? '–'}) ${kind}: ${text}`,
  );

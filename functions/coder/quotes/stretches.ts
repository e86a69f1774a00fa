import type { Told } from '../acts/candidate.ts';
import { isQuotationMark } from '../text/quotations.ts';

/** Words between quotation marks, which may run over several sentences; offsets are UTF-16 in the field's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** The sentence that it begins in and its first token there. */
  readonly first: Told;
  readonly from: number;
  /** The sentence that it ends in and the token after its last there. */
  readonly last: Told;
  readonly to: number;
}

/** The quoted stretches of the sentences of one field, in order: a quotation of three sentences is one. */
export function stretchesOf(all: readonly Told[], text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const told of all) {
    const { tokens, quoted } = told.analysis.sentence;
    for (const [from, to] of quoted) {
      const [first, final] = [tokens[from], tokens[to - 1]];
      if (!first || !final) continue;
      const open = found.at(-1);
      const gap = open ? text.slice(open.end, first.start) : '';
      const words = tokens.slice(from, to).filter((token) => /[\p{L}\d]/u.test(token.text)).length;
      if (open && /^\s*$/.test(gap) && ![...gap].some(isQuotationMark))
        found[found.length - 1] = { ...open, end: final.end, words: open.words + words, last: told, to };
      else found.push({ start: first.start, end: final.end, words, first: told, from, last: told, to });
    }
  }
  return found;
}

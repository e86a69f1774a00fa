import { GENITIVE } from './agreement.ts';
import { POSTPOSITIONS } from './function-words.data.ts';
import type { Phrase } from './phrase.ts';
import type { Word } from './words.ts';

/** The phrase with the preposition that stands behind it: "Angaben zufolge", "dem Ministerium gegenüber". */
export function withPostposition(words: readonly Word[], phrase: Phrase): Phrase {
  const next = words[phrase.last];
  if (phrase.preposition !== null || next === undefined || !POSTPOSITIONS.has(next.lower)) return phrase;
  const after = words[phrase.last + 1]?.class;
  if (next.class !== 'preposition' || after === 'noun') return phrase;
  // "hatte China wegen der Krise …": what stands before has nothing to do with it.
  const governs = after === 'determiner' || after === 'adjective';
  if (next.lower === 'wegen' && (governs || (phrase.agreement & GENITIVE) === 0)) return phrase;
  return { ...phrase, last: phrase.last + 1, end: next.token + 1, preposition: next.lower };
}

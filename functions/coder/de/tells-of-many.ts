import { PLURAL } from './conjugation.ts';
import type { Phrase } from './phrase.ts';
import { stretchEnd, stretchStart } from './stretch.ts';
import type { Word } from './words.ts';

/** "sowohl", "einerseits", "nicht nur" */
const isAround = ({ class: c, lower }: Word): boolean =>
  c === 'adverb' || /^(?:ander|ein)erseits$|^nicht$|^nur$|^sowohl$/.test(lower);

/** The verb right behind or before both, or at the end of their subordinate clause, if it tells of several. */
export function tellsOfMany(words: readonly Word[], { first }: Phrase, { last }: Phrase): boolean {
  const [from, end] = [stretchStart(words, first), stretchEnd(words, last)];
  const final = words[from]?.class === 'subordinator' ? words[end - 1] : undefined;
  const before = words.slice(0, first).findLast((word) => !isAround(word));
  const behind = words.slice(last).find((word) => !isAround(word));
  return [before, behind, final].some((word) => word?.class === 'verb' && isPlural(word));
}

function isPlural({ verbs }: Word): boolean {
  const finite = verbs.filter(({ kind }) => kind === 'finite');
  return finite.length > 0 && finite.every(({ number }) => number === PLURAL);
}

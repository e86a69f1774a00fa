import { DEGREES, PENALTIES, PENALTY_UNITS, QUANTITIES } from './function-words.data.ts';
import type { Word } from './words.ts';

/** A number, or a noun of quantity before another noun. */
export function isNumeral(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.class === 'number') return true;
  if (word?.class !== 'noun') return false;
  const next = words[index + 1];
  // "zu zehn Jahren Haft", "zu 300 Euro Geldstrafe"
  if (PENALTIES.test(next?.lower ?? '')) return PENALTY_UNITS.test(word.lower) && words[index - 1]?.class === 'number';
  if (!QUANTITIES.has(word.text)) return false;
  return next?.class === 'noun' || (next?.class === 'adjective' && words[index + 2]?.class === 'noun');
}

/** "Eine Million Menschen", "ein halbes Dutzend Männer": many, though the article is that of one. */
export function isSeveral(words: readonly Word[], determiner: number): boolean {
  if (!/^eine?[mnrs]?$/.test(words[determiner]?.lower ?? '')) return false;
  const at = words[determiner + 1]?.class === 'adjective' ? determiner + 2 : determiner + 1;
  return QUANTITIES.has(words[at]?.text ?? '') && isNumeral(words, at);
}

/** Degree words before a number: "mehr als", "rund", "bis zu". */
export function afterDegree(words: readonly Word[], index: number): number {
  let end = index;
  while (DEGREES.has(words[end]?.lower ?? '') || (end > index && /^(?:als|zu)$/.test(words[end]?.lower ?? ''))) end++;
  if (end === index || words[end]?.class !== 'number') return index;
  return words[end + 1]?.class === 'noun' || words[end + 1]?.class === 'adjective' ? end : index;
}

/** "vier der Männer", "drei ihrer Soldaten" */
export const GENITIVE_PLURAL = /^(?:d(?:ies)?|ihr|sein|unser)er$/;

/** "die Festnahme zweier Männer" */
export const COUNTED_GENITIVE = /^(?:zwei|drei)er$/;

/** "seit 2010 | Kanada", "zwischen 2011 und 2018 | Firmen": a year that counts nobody. */
export function isYearOfItsOwn(words: readonly Word[], index: number): boolean {
  if (!/^(?:1[89]|20)\d\d$/.test(words[index]?.text ?? '')) return false;
  const before = words[index - 1]?.lower ?? '';
  return /^(?:ab|seit)$/.test(before) || (before === 'und' && words[index - 3]?.lower === 'zwischen');
}

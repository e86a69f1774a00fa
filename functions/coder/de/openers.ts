import { canBeFinite, isVerbSecond } from './finiteness.ts';
import { PHRASE_COORDINATORS } from './function-words.data.ts';
import { prepositionOf } from './prepositions.ts';
import { BOUNDARY, startsStretch, stretchEnd, stretchStart } from './stretch.ts';
import { isAuxiliary } from './verb-forms.ts';
import type { Word } from './words.ts';

/** Whether a word such as "während" begins a clause with the verb at its end rather than a phrase or a main clause. */
export function opensClause(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || canBeFinite(next) || isInFrame(words, index) || comparesInside(words, index)) return false;
  // "der seit 2010 regierende Präsident"
  if (next.class === 'number' && /^(?:bis|seit)$/.test(words[index]?.lower ?? '')) return false;
  // "drohte, bis zum Ende zu gehen"
  if (words[index]?.lower === 'bis' && prepositionOf(next.lower) !== null) return false;
  const end = stretchEnd(words, index + 1);
  const stretch = words.slice(index + 1, end);
  const verbs = stretch.filter(({ class: wordClass }) => wordClass === 'verb');
  if (verbs.length === 0) return words[end]?.text === ',' && startsStretch(words, index) && verbAheadAfter(words, end);
  if (!verbs.some(canBeFinite) || isVerbSecond(stretch)) return false;
  // "Franzose als Spion verurteilt": no clause with "als" stands in the present.
  if (words[index]?.lower === 'als' && verbs.every(isRatherParticiple)) return false;
  const last = stretch.findLastIndex(({ class: wordClass }) => wordClass === 'verb');
  const coordinated = stretch.findIndex(({ lower }) => PHRASE_COORDINATORS.has(lower));
  const firstEnd = coordinated > 0 && stretch[coordinated - 1]?.class === 'verb';
  return firstEnd || !stretch.slice(last + 1).some(({ class: c }) => c === 'noun' || c === 'pronoun');
}

/** "verurteilt", but not "beschossen", which is past, too. */
const isRatherParticiple = ({ verbs }: Word): boolean =>
  verbs.some(({ kind }) => kind === 'participle') &&
  verbs.every(({ kind, tense }) => kind !== 'finite' || tense === 'present');

/** "will ihn nicht als Präsident akzeptieren", "dass er als Präsident …": an auxiliary or conjunction before "als" has its verb behind it. */
function isInFrame(words: readonly Word[], index: number): boolean {
  if (words[index]?.lower !== 'als') return false;
  const opens = (word: Word | undefined) =>
    word?.lower === 'dass' || word?.verbs.some(({ kind, lemma }) => kind === 'finite' && isAuxiliary(lemma));
  for (let at = index - 1; at >= 0 && !BOUNDARY.test(words[at]?.text ?? ''); at--)
    if (opens(words[at])) return !startsStretch(words, index);
  return false;
}

/** "Zuletzt haben Länder wie Ghana …", "hat wie Togo …": inside a clause "wie" compares. */
function comparesInside(words: readonly Word[], index: number): boolean {
  if (words[index]?.lower !== 'wie') return false;
  const from = stretchStart(words, index);
  return words.slice(from, index).some((word) => word.class === 'noun' || canBeFinite(word));
}

/** After an interruption, a verb must end the clause: ", …, ankam,", ", …, am Montag ankam". */
function verbAheadAfter(words: readonly Word[], comma: number): boolean {
  const close = words.findIndex(({ text }, position) => position > comma && text === ',');
  if (close < 0) return false;
  if (words[close + 1]?.class === 'verb') return true;
  const end = stretchEnd(words, close + 1);
  const stretch = words.slice(close + 1, end);
  return canBeFinite(stretch.at(-1)) && !isVerbSecond(stretch);
}

import { isAuxiliary } from './verb-forms.ts';
import type { Word } from './words.ts';

/** Whether the word can be a finite verb. */
export function canBeFinite(word: Word | undefined): boolean {
  return word?.class === 'verb' && word.verbs.some(({ kind }) => kind === 'finite');
}

/** Whether the form can be a participle or infinitive. */
export function isNonFinite(word: Word | undefined): boolean {
  return word?.class === 'verb' && word.verbs.some(({ kind }) => kind !== 'finite');
}

/** "Ersatz wollen die Staaten bei einem Gipfel finden": an auxiliary or modal with its infinitive or participle far behind. */
export function isVerbSecond(stretch: readonly Word[]): boolean {
  const last = stretch.findLastIndex(({ class: wordClass }) => wordClass === 'verb');
  if (!isNonFinite(stretch[last])) return false;
  const finite = stretch.findIndex((word) => canBeFinite(word) && word.verbs.some(({ lemma }) => isAuxiliary(lemma)));
  if (finite < 0 || last <= finite) return false;
  // "die geliefert werden sollen": all verbs stand at the end.
  if (finite > 0 && last === finite + 1 && isNonFinite(stretch[finite - 1])) return false;
  // "die EU habe nicht versagt": in a clause that ends with its verbs the auxiliary stands beside them.
  if (finite > 0 && stretch.slice(finite + 1, last).every(({ class: c }) => c !== 'verb')) return true;
  return stretch.slice(finite + 1, last).some(({ class: c }) => c === 'noun' || c === 'pronoun' || c === 'preposition');
}

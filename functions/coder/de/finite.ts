import { isZuInfinitive } from './segments.ts';
import { isAuxiliary } from './verb-forms.ts';
import type { Word } from './words.ts';

/**
 * Word index of the finite verb among the verbs of a segment, or null: the last one where the verb stands last, the first
 * one otherwise. Forms that are nonfinite as well yield to unambiguous ones beside them.
 */
export function finiteOf(words: readonly Word[], verbs: readonly number[], order: 'second' | 'final'): number | null {
  const able = verbs.filter((index) => canBeFinite(words, index, order));
  if (order === 'final') {
    const last = able.at(-1);
    if (last === undefined) return null;
    return able.find((index) => onlyFinite(words[index]) && isAuxiliaryForm(words[index]) && last - index <= 3) ?? last;
  }
  const [first, second] = able;
  if (first === undefined) return null;
  if (second !== undefined && !onlyFinite(words[first])) {
    const sure = able.find(
      (index) => onlyFinite(words[index]) || (isAuxiliaryForm(words[index]) && index === first + 1),
    );
    if (sure !== undefined) return sure;
  }
  return first;
}

function canBeFinite(words: readonly Word[], index: number, order: 'second' | 'final'): boolean {
  if (isZuInfinitive(words, index)) return false;
  return words[index]?.verbs.some(({ kind, fused }) => kind === 'finite' && (order === 'final' || !fused)) ?? false;
}

function onlyFinite(word: Word | undefined): boolean {
  return word?.verbs.every(({ kind }) => kind === 'finite') ?? false;
}

/** Whether the word may be a form of "haben", "sein", "werden" or a modal. */
export function isAuxiliaryForm(word: Word | undefined): boolean {
  return word?.verbs.some(({ lemma }) => isAuxiliary(lemma)) ?? false;
}

import type { Draft } from './assembly.ts';
import type { Word } from './words.ts';

/** What the auxiliary takes: participles, infinitives, or both. */
export function kindsBehind({ verbs }: Word): ReadonlySet<string> {
  const lemmas = new Set(verbs.map(({ lemma }) => lemma));
  if (lemmas.has('werden')) return new Set(['participle', 'infinitive']);
  return new Set([lemmas.has('haben') || lemmas.has('sein') ? 'participle' : 'infinitive']);
}

/** Whether a word is the participle that makes a passive of the participle before it. */
export const isPassive = (word: Word | undefined): boolean => word?.lower === 'worden';

/** "sei geschlagen und bedroht worden": "worden" makes all participles before it passive that stand with the same auxiliary. */
export function lendPassive(words: readonly Word[], draft: Draft): void {
  const passive = draft.segments.flatMap(({ verbs }) => verbs).filter((index) => isPassive(words[index]));
  let before = draft.coordinatedWith;
  while (passive.length > 0 && before?.finite === draft.finite && !hasPassive(words, before)) {
    before.borrowed.push(...passive);
    before = before.coordinatedWith;
  }
}

const hasPassive = (words: readonly Word[], { segments, borrowed }: Draft): boolean =>
  borrowed.length > 0 || segments.some(({ verbs }) => verbs.some((index) => isPassive(words[index])));

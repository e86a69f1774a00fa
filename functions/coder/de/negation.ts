import { BLAMING_WITH_NOT } from './act-words.data.ts';
import type { Draft } from './assembly.ts';
import { NEGATIONS, REFLEXIVES } from './function-words.data.ts';
import type { Phrase } from './phrase.ts';
import type { Word } from './words.ts';

/** After "nicht" they make no negation: "nicht nur …, sondern auch". */
const LIMITING = new Set(['allein', 'bloß', 'nur', 'zuletzt']);

/** "Keineswegs hinnehmbar" blames as well. */
const BLAMED = new Set(['keineswegs', 'nicht']);
const NO = new Set(['kein', 'keine', 'keinem', 'keinen', 'keiner', 'keines']);

/**
 * Whether a negation stands in the clause; one that is taken back by "sondern" or limited by "nur" does not count, nor one
 * within a phrase ("die nicht ausgezahlten Prämien").
 */
export function isNegated(words: readonly Word[], draft: Draft, phrases: readonly Phrase[]): boolean {
  const attributive = (index: number) => phrases.some(({ first, core }) => first <= index && index < core);
  const isCorrected = () =>
    draft.segments.some(
      ({ from, to, boundary }) =>
        boundary === 'sondern' || words.slice(from, to).some(({ lower }) => lower === 'sondern'),
    );
  return draft.segments.some(({ from, to }) =>
    words.slice(from, to).some(({ lower }, at) => {
      const index = from + at;
      // "In keiner Weise gerechtfertigt"
      if (lower === 'keiner' && words[index + 1]?.lower === 'weise')
        return !BLAMING_WITH_NOT.has(words[index + 2]?.lower ?? '');
      if (NO.has(lower)) return true;
      if (!NEGATIONS.has(lower) || attributive(index) || asSomething(words, index)) return false;
      const next = words[index + 1]?.lower ?? '';
      if (BLAMED.has(lower) && BLAMING_WITH_NOT.has(next)) return false;
      if (lower === 'nicht' && deniesOthers(words, index, phrases)) return false;
      return !LIMITING.has(next) && !(lower === 'nicht' && isCorrected());
    }),
  );
}

/** "Die Armee und nicht die Miliz", "die EU, nicht aber die Schweiz": of those who are no part of the clause (`corrected.ts`). */
function deniesOthers(words: readonly Word[], index: number, phrases: readonly Phrase[]): boolean {
  const at = words[index + 1]?.lower === 'aber' ? index + 2 : index + 1;
  const isJoint = /^(?:,|und)$/.test(words[index - 1]?.lower ?? '');
  return isJoint && /^(?:determiner|noun)$/.test(words[at]?.class ?? '') && !phrases.some(({ first }) => first === at);
}

/** "wies den Vorwurf als (fachlich) nicht haltbar zurück" */
function asSomething(words: readonly Word[], index: number): boolean {
  return (
    words[index - 1]?.lower === 'als' || (words[index - 2]?.lower === 'als' && words[index - 1]?.class === 'adverb')
  );
}

export function isReflexive(words: readonly Word[], draft: Draft): boolean {
  return draft.segments.some(({ from, to }) => words.slice(from, to).some(({ lower }) => REFLEXIVES.has(lower)));
}

import type { Draft } from './assembly.ts';
import { NEGATIONS, REFLEXIVES } from './function-words.data.ts';
import { range } from './segments.ts';
import type { Word } from './words.ts';

/** After "nicht" they make no negation: "nicht nur …, sondern auch". */
const LIMITING = new Set(['allein', 'bloß', 'nur', 'zuletzt']);

/** Whether a negation stands in the clause; one that is taken back by "sondern" or limited by "nur" does not count. */
export function isNegated(words: readonly Word[], draft: Draft): boolean {
  const corrected = draft.segments.some(
    ({ from, boundary }) => boundary === 'sondern' || words[from]?.lower === 'sondern',
  );
  return draft.segments.some(({ from, to }) =>
    range(from, to).some((index) => {
      const lower = words[index]?.lower ?? '';
      if (/^kein(?:e[mnrs]?)?$/.test(lower)) return true;
      return NEGATIONS.has(lower) && !LIMITING.has(words[index + 1]?.lower ?? '') && !(lower === 'nicht' && corrected);
    }),
  );
}

export function isReflexive(words: readonly Word[], draft: Draft): boolean {
  return draft.segments.some(({ from, to }) =>
    range(from, to).some((index) => REFLEXIVES.has(words[index]?.lower ?? '')),
  );
}

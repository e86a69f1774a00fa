import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../functions/coder/de/analyse.ts';
import type { Clause } from '../../../functions/coder/syntax.ts';
import { sentences } from '../../../functions/coder/text/sentences.ts';
import { told } from '../told.ts';

/** Whether some clause depends on itself, directly or by others, or on none that there is. */
function isKnotted(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    const seen = new Set<Clause>();
    for (let at: Clause | undefined = clause; at; at = at.parent === null ? undefined : clauses[at.parent]) {
      if (seen.has(at) || (at.parent !== null && clauses[at.parent] === undefined)) return true;
      seen.add(at);
    }
    return false;
  });
}

const knotted = (text: string): boolean =>
  sentences(text, 'body').some((sentence) => isKnotted(analyse(sentence).clauses));

/** What opens, joins, closes and fills clauses. */
const WORDS =
  'die Regierung ein Sprecher sagte , ; : ( ) „ “ – und oder weil dass der den Streik kritisierte hat gefordert zu um nachdem wurde verurteilt Mali töten will nicht wie er mitteilte Medien . ? Deutsch'.split(
    ' ',
  );

describe('clauses', () => {
  test('of what stands in parentheses depend on those that are left', () => {
    expect(knotted('Die Wand wurde (Mali: Medien kritisieren Peru) mit Parolen beschmiert.')).toBe(false);
    expect(told('Die Wand wurde (Mali: Medien kritisieren Peru) mit Parolen beschmiert.')).toBeDefined();
  });

  test('never depend on themselves, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 30 }), (words) => {
        expect(knotted(words.join(' '))).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});

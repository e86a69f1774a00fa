import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../functions/coder/de/analyse.ts';
import type { Analysis } from '../../../functions/coder/syntax.ts';
import { sentences } from '../../../functions/coder/text/sentences.ts';

const SCRAPS = [
  'dass',
  'dass,',
  '(dpa) -',
  ',',
  'sagte er',
  'ein Abkommen mit der Türkei',
  'wenn',
  'die',
  'weil',
  'habe',
  'und',
  ':',
];

const chainLength = ({ clauses }: Analysis, from: number): number => {
  let length = 0;
  for (let at: number | null = from; at !== null && length <= clauses.length; length++)
    at = clauses[at]?.parent ?? null;
  return length;
};

test('no clause depends on itself, however the words stand', () => {
  const text = fc.array(fc.constantFrom(...SCRAPS), { minLength: 1, maxLength: 10 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, (body) => {
      for (const analysis of sentences(body, 'body').map((sentence) => analyse(sentence)))
        for (const index of analysis.clauses.keys())
          expect(chainLength(analysis, index)).toBeLessThanOrEqual(analysis.clauses.length);
    }),
    { numRuns: 500, examples: [['dass dass (dpa) - dass , ein Abkommen mit der Türkei']] },
  );
});

test.each([
  ['Der Minister sagte, die Union habe versagt.', ['main', 'main']],
  ['Die Partei warnte, der Minister dürfe nicht bleiben.', ['main', 'main']],
  ['Die Partei, die das Gesetz habe ändern wollen, lehnte ab.', ['main', 'relative']],
  ['Der Mann, den die Polizei hatte festnehmen lassen, kam frei.', ['main', 'relative']],
])('what is said without "dass" is no relative clause: "%s"', (body, kinds) => {
  const [analysis] = sentences(body, 'body').map((sentence) => analyse(sentence));
  expect(analysis?.clauses.map(({ kind }) => kind)).toEqual(kinds);
});

import { describe, expect, test } from 'vitest';
import { analyse } from '../../../functions/coder/de/analyse.ts';
import type { NounPhrase } from '../../../functions/coder/syntax.ts';
import { sentences } from '../../../functions/coder/text/sentences.ts';

const FIRST = ['Merz', 'der Verband', 'die Ministerin', 'der Chef der CDU'];
const SECOND = ['Habeck', 'die Gewerkschaft', 'die Sprecherin des Amtes'];

/** How two who act together are named. */
const TOGETHER: readonly ((one: string, other: string) => string)[] = [
  (one, other) => `${one} und ${other}`,
  (one, other) => `${one}, Chef der Partei, und ${other}`,
  (one, other) => `${one}, der 2010 gewählt wurde, und ${other}`,
  (one, other) => `${one} (CDU) und ${other} (SPD)`,
  (one, other) => `sowohl ${one} als auch ${other}`,
  (one, other) => `${one} sowie ${other}`,
  (one, other) => `${one} einerseits und ${other} andererseits`,
  (one, other) => `nicht nur ${one}, sondern auch ${other}`,
];

/** The heads of subject, its conjuncts, and object of "kritisieren". */
function sidesOf(text: string): { subjects: string[]; objects: string[] } {
  const [sentence] = sentences(text, 'body');
  const clause = sentence && analyse(sentence).clauses.find(({ lemma }) => lemma === 'kritisieren');
  const heads = (phrase: NounPhrase | null | undefined): string[] =>
    phrase ? [phrase, ...phrase.conjuncts].map(({ head }) => sentence?.tokens[head]?.text ?? '') : [];
  return { subjects: heads(clause?.subject), objects: heads(clause?.accusative) };
}

const capital = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}`;
const headOf = (words: string): string => words.split(' ').find((word) => /^\p{Lu}/u.test(word)) ?? '';

describe.each(FIRST.flatMap((one) => SECOND.map((other) => [one, other] as const)))('%s and %s', (one, other) => {
  test.each(
    TOGETHER.flatMap((together) => [
      `${capital(together(one, other))} haben Kanada kritisiert.`,
      `Am Montag haben ${together(one, other)} Kanada kritisiert.`,
      `Es hieß, dass ${together(one, other)} Kanada kritisiert haben.`,
    ]),
  )('act both: %s', (text) => {
    const { subjects, objects } = sidesOf(text);
    expect(subjects).toEqual(expect.arrayContaining([headOf(one), headOf(other)]));
    expect(objects).toEqual(['Kanada']);
  });
});

test.each([
  ['Am Montag haben Merz, die Gewerkschaft und Peru Kanada kritisiert.', ['Merz', 'Gewerkschaft', 'Peru']],
  ['Es hieß, dass Merz, die Gewerkschaft und Peru Kanada kritisiert haben.', ['Merz', 'Gewerkschaft', 'Peru']],
  ['Merz in Köln und Habeck in Bonn haben Kanada kritisiert.', ['Merz', 'Habeck']],
  ['Der Verband in Köln und die Gewerkschaft haben Kanada kritisiert.', ['Verband', 'Gewerkschaft']],
])('neither a list nor a place hides who acts: %s', (text, subjects) => {
  expect(sidesOf(text)).toEqual({ subjects, objects: ['Kanada'] });
});

test('where each has a verb there are two clauses', () => {
  expect(sidesOf('Merz lobte Habeck, den Chef der Partei, und die Presse kritisierte Kanada.')).toEqual({
    subjects: ['Presse'],
    objects: ['Kanada'],
  });
});

test('who is told of in a quotation does not go on acting behind it', () => {
  const text = '"Nur Piraten handeln so", empörte sich General Kofi Mensah, der Stabschef, und kritisierte Kanada.';
  expect(sidesOf(text)).toEqual({ subjects: ['General'], objects: ['Kanada'] });
});

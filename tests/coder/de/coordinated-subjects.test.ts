import { describe, expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';

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
    expect(clauseOf(text, 'kritisieren')).toBe(`${headOf(one)}+${headOf(other)} > Kanada`);
  });
});

test.each([
  ['Am Montag haben Merz, die Gewerkschaft und Peru Kanada kritisiert.', 'Merz+Gewerkschaft+Peru > Kanada'],
  ['Es hieß, dass Merz, die Gewerkschaft und Peru Kanada kritisiert haben.', 'Merz+Gewerkschaft+Peru > Kanada'],
  ['Merz in Köln und Habeck in Bonn haben Kanada kritisiert.', 'Merz+Habeck > Kanada'],
  ['Der Verband in Köln und die Gewerkschaft haben Kanada kritisiert.', 'Verband+Gewerkschaft > Kanada'],
])('neither a list nor a place hides who acts: %s', (text, sides) => {
  expect(clauseOf(text, 'kritisieren')).toBe(sides);
});

test('where each has a verb there are two clauses', () => {
  const text = 'Merz lobte Habeck, den Chef der Partei, und die Presse kritisierte Kanada.';
  expect(clauseOf(text, 'kritisieren')).toBe('Presse > Kanada');
});

test('who is told of in a quotation does not go on acting behind it', () => {
  const text = '"Nur Piraten handeln so", empörte sich General Kofi Mensah, der Stabschef, und kritisierte Kanada.';
  expect(clauseOf(text, 'kritisieren')).toBe('General > Kanada');
});

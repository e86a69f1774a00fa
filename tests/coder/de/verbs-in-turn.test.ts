import { describe, expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';

const SUBJECTS = ['Merz', 'die Ministerin', 'Anna Müller, die Chefin der Partei,', 'das Gericht in Köln'];
const capital = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}`;

describe.each(SUBJECTS)('%s', (subject) => {
  const head = subject.split(' ').find((word) => /^\p{Lu}/u.test(word)) ?? '';
  test.each([
    [
      `${capital(subject)} kritisierte Kanada, lobte Peru und besuchte Chile.`,
      ['kritisieren Kanada', 'loben Peru', 'besuchen Chile'],
    ],
    [`Am Montag kritisierte ${subject} Kanada und lobte Peru.`, ['kritisieren Kanada', 'loben Peru']],
    [
      `${capital(subject)} hat Kanada kritisiert, Peru gelobt und Chile besucht.`,
      ['kritisieren Kanada', 'loben Peru', 'besuchen Chile'],
    ],
    [
      `Aus Protest gegen Peru verließ ${subject} den Saal und kritisierte Kanada.`,
      ['verlassen Saal', 'kritisieren Kanada'],
    ],
  ])('does all that the sentence tells: %s', (text, deeds) => {
    for (const deed of deeds) {
      const [lemma = '', object] = deed.split(' ');
      expect(clauseOf(text, lemma)).toBe(`${head} > ${object}`);
    }
  });
});

test('who says so behind what he says does not go on with it', () => {
  const text = 'Kanada hat versagt, kritisierte Peru und lobte Chile.';
  expect(clauseOf(text, 'kritisieren')).toBe('Peru > –');
  expect(clauseOf(text, 'loben')).toBe('Peru > Chile');
});

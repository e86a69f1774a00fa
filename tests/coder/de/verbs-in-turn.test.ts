import { describe, expect, test } from 'vitest';
import { analyse } from '../../../functions/coder/de/analyse.ts';
import type { NounPhrase } from '../../../functions/coder/syntax.ts';
import { sentences } from '../../../functions/coder/text/sentences.ts';

/** "verb subject > object" for each clause of the sentence with a verb, by heads. */
function toldIn(text: string): string[] {
  const [sentence] = sentences(text, 'body');
  if (!sentence) return [];
  const head = (phrase: NounPhrase | null): string => (phrase ? (sentence.tokens[phrase.head]?.text ?? '') : '–');
  return analyse(sentence).clauses.flatMap(({ lemma, subject, accusative }) =>
    lemma === null ? [] : [`${lemma} ${head(subject)} > ${head(accusative)}`],
  );
}

const SUBJECTS = ['Merz', 'die Ministerin', 'Anna Müller, die Chefin der Partei,', 'das Gericht in Köln'];
const capital = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}`;

describe.each(SUBJECTS)('%s', (subject) => {
  const head = subject.split(' ').find((word) => /^\p{Lu}/u.test(word)) ?? '';
  test.each([
    [`${capital(subject)} kritisierte Kanada, lobte Peru und besuchte Chile.`, ['Kanada', 'Peru', 'Chile']],
    [`Am Montag kritisierte ${subject} Kanada und lobte Peru.`, ['Kanada', 'Peru']],
    [`${capital(subject)} hat Kanada kritisiert, Peru gelobt und Chile besucht.`, ['Kanada', 'Peru', 'Chile']],
    [`Aus Protest gegen Peru verließ ${subject} den Saal und kritisierte Kanada.`, ['Saal', 'Kanada']],
  ])('does all that the sentence tells: %s', (text, objects) => {
    expect(toldIn(text).map((told) => told.split(' ').slice(1).join(' '))).toEqual(
      objects.map((object) => `${head} > ${object}`),
    );
  });
});

test('who says so behind what he says does not go on with it', () => {
  expect(toldIn('Kanada hat versagt, kritisierte Peru und lobte Chile.')).toEqual([
    'versagen Kanada > –',
    'kritisieren Peru > –',
    'loben Peru > Chile',
  ]);
});

import { describe, expect, test } from 'vitest';
import { longPlaceLength } from '../../../functions/coder/de/long-places.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { CITIES } from '../../../functions/coder/places/cities.data.ts';
import { spellingOf } from '../../../functions/coder/remember.ts';
import { articleOf } from '../article-of.ts';

/** Towns (in thousands) that are in the news. */
const LEAST_POPULATION = 500;
/** "Delmas 73" */
const NUMBERED = /\d/;

const towns = CITIES.trim()
  .split('\n')
  .map((line) => line.split('|'))
  .filter(
    ([name = '', , , population]) =>
      / \p{L}/u.test(name) && !NUMBERED.test(name) && Number(population) >= LEAST_POPULATION,
  )
  .map(([name = '']) => name);

const sidesIn = (text: string): string[] =>
  explain(articleOf(text)).coding.events.map(({ type, actors, recipients }) =>
    [type, ...[...actors, ...recipients].map((actor) => actor.text.toLowerCase())].join(' '),
  );

describe('a town of several words is where something is done, and nobody', () => {
  test('there are many', () => {
    expect(towns.length).toBeGreaterThan(80);
  });

  test.each(towns)('%s', (town) => {
    expect(sidesIn(`In ${town} nahm die Polizei am Montag Demonstranten fest.`)).toEqual([
      'COERCE die polizei demonstranten',
    ]);
    expect(sidesIn(`Die Polizei nahm am Montag in ${town} Demonstranten fest.`)).toEqual([
      'COERCE die polizei demonstranten',
    ]);
  });
});

test.each([
  ['in Buenos Aires', 2],
  ['aus Santiago de Chile Demonstranten', 3],
  ['in New York Polizisten', 2],
  ['in Rhode Island', 2],
  ['in New York Times', 1],
  ['in Berlin Polizisten', 1],
  ['nach Russland', 1],
])('"%s": %i words are the place', (text, length) => {
  const tokens = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    ...spellingOf(word),
    start: index,
    end: index + word.length,
  }));
  expect(longPlaceLength(tokens, 1)).toBe(length);
});

test.each(['Antigua und Barbuda', 'Bosnien und Herzegowina', 'St. Kitts und Nevis', 'Trinidad und Tobago'])(
  '%s is one state',
  (state) => {
    expect(sidesIn(`Am Montag hat ${state} Kanada verurteilt.`)).toEqual([`ACCUSE ${state.toLowerCase()} kanada`]);
  },
);

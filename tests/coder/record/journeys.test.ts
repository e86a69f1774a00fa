import { describe, expect, test } from 'vitest';
import { explain } from '../../../functions/coder/explain.ts';
import { goalOfJourney } from '../../../functions/coder/places/journey-goals.ts';
import { spellingOf } from '../../../functions/coder/remember.ts';
import { articleOf } from '../article-of.ts';
import { told } from '../told.ts';

test.each([
  ['Israel-Besuch', 'ISR'],
  ['Israel-Besuchs', 'ISR'],
  ['US-Reise', 'USA'],
  ['Chinareise', 'CHN'],
  ['Moskau-Visite', 'RUS'],
  ['Odessa-Reise', 'UKR'],
  ['Papst-Besuch', null],
  ['Arztbesuch', null],
  ['Besuch', null],
  ['Dienstreise', null],
])('%s leads to %s', (word, country) => {
  expect(goalOfJourney(spellingOf(word))?.country ?? null).toBe(country);
});

describe('whose journey is called after a country visits it', () => {
  test.each([
    'Die deutsche Kanzlerin hat bei ihrem Israel-Besuch am Montag das Abkommen gelobt.',
    'Die deutsche Kanzlerin begann am Montag ihren Israel-Besuch.',
    'Im Rahmen ihres ersten Israel-Besuchs hat die deutsche Kanzlerin am Montag das Abkommen gelobt.',
    'Die deutsche Kanzlerin ist am Montag zu Besuch in Israel.',
    'Die deutsche Kanzlerin war am Montag zu Besuch in Israel.',
  ])('%s', (text) => {
    expect(told(text)).toContain('CONSULT DEU -> ISR');
  });
});

test('who cancels it refuses that country', () => {
  expect(told('Die deutsche Kanzlerin hat am Montag ihre Chinareise abgesagt.')).toEqual(['REJECT DEU -> CHN']);
});

test('what is said on it is said there', () => {
  const { events } = explain(
    articleOf('Kanzlerin Angela Merkel hat bei ihrem Israel-Besuch am Montag Kuba kritisiert.'),
  ).coding;
  expect(events.map(({ type, place }) => `${type} ${place?.country}`)).toContain('ACCUSE ISR');
});

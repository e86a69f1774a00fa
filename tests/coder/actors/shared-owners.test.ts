import { expect, test } from 'vitest';
import { told } from '../told.ts';

test.each([
  ['Peru kritisierte am Montag den Präsidenten und den Außenminister Kenias.', 'ACCUSE PER -> KEN+KEN'],
  ['Peru warf dem Präsidenten und der Armee Kenias am Montag Betrug vor.', 'ACCUSE PER -> KEN+KEN'],
  ['Bolivien kritisierten am Montag der Präsident und der Außenminister von Kenia.', 'ACCUSE KEN+KEN -> BOL'],
])('of two offices that one state follows both are its: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  ['Der Präsident Perus und der Außenminister Kenias kritisierten am Montag Chile.', 'ACCUSE KEN+PER -> CHL'],
  ['Chile kritisierte am Montag die Bundeskanzlerin und den Präsidenten Frankreichs.', 'ACCUSE CHL -> DEU+FRA'],
])('but not where the first has a state of its own: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

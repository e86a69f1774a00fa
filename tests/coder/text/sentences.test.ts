import { describe, expect, test } from 'vitest';
import { sentences } from '../../../functions/coder/text/sentences.ts';

const texts = (text: string): string[] =>
  sentences(text, 'body').map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

describe('sentences', () => {
  test.each([
    ['Am 3. März tagte der Rat. Danach ging er.', ['Am 3. März tagte der Rat.', 'Danach ging er.']],
    ['Dr. Huber kam u. a. nach Wien. Er blieb.', ['Dr. Huber kam u. a. nach Wien.', 'Er blieb.']],
    ['„Wir kommen.“ Das sagte sie.', ['„Wir kommen.“', 'Das sagte sie.']],
    ['Bis 2030. Dann ist Schluss.', ['Bis 2030.', 'Dann ist Schluss.']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('end with their paragraph', () => {
    expect(texts('Rat tagt in Wien\n\nDer Rat tagte.')).toEqual(['Rat tagt in Wien', 'Der Rat tagte.']);
  });

  test('go on behind an empty line that stands within them', () => {
    expect(texts('Der Rat will nach\n\nwochenlangem Streit tagen.\n\nDas ist neu.')).toEqual([
      'Der Rat will nach wochenlangem Streit tagen.',
      'Das ist neu.',
    ]);
  });

  test('go on behind every line of a text whose lines are broken anywhere', () => {
    const broken =
      'Die Ministerin hat\n\nam\n\nMontag mit\n\nihrem Kollegen\n\nüber den Streit\n\ngesprochen. Dann ging\n\nsie.';
    expect(texts(broken)).toEqual([
      'Die Ministerin hat am Montag mit ihrem Kollegen über den Streit gesprochen.',
      'Dann ging sie.',
    ]);
  });
});

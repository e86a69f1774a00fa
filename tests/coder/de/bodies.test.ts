import { expect, test } from 'vitest';
import { ORGANISATIONS } from '../../../functions/coder/actors/organisations.data.ts';
import { isBody, opensBody } from '../../../functions/coder/de/bodies.ts';
import { nounForm } from '../../../functions/coder/de/nouns.ts';

test('no organisation of one word is a thing, whatever its last part is', () => {
  const names = ORGANISATIONS.split('\n').flatMap((line) => (line.split('|')[0] ?? '').split(','));
  const words = names.filter((name) => name !== '' && !name.includes(' '));
  expect(words.length).toBeGreaterThan(1000);
  expect(words.filter((word) => nounForm(word).agency === -1)).toEqual([]);
});

test('names of several words are known by their adjectives and noun, in any case', () => {
  expect(opensBody(['Weißen'], 'Hauses')).toBe(true);
  expect(opensBody(['Weiße'], 'Haus')).toBe(true);
  expect(opensBody(['Syrischen'], 'Beobachtungsstelle')).toBe(true);
  expect(opensBody(['alte'], 'Haus')).toBe(false);
  expect(opensBody([], 'Haus')).toBe(false);
  expect(isBody('Haus')).toBe(false);
});

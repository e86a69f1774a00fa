import { expect, test } from 'vitest';
import { remember, spellingOf } from '../../functions/coder/remember.ts';

test('a word is computed once, by its letters as by its spelling', () => {
  const computed: string[] = [];
  const lengthOf = remember((word) => computed.push(word) && word.length);
  expect([lengthOf('Sonntag'), lengthOf(spellingOf('Sonntag')), lengthOf('Sonntag')]).toEqual([7, 7, 7]);
  expect(computed).toEqual(['Sonntag']);
});

test('after more words than are kept, each is still what it is, whoever holds it from before', () => {
  const same = remember((word) => word);
  const held = spellingOf('gehalten');
  same(held);
  const words = Array.from({ length: 50_000 }, (_, count) => `w${count}`);
  expect(words.map((word) => same(word))).toEqual(words);
  expect(same(held)).toBe('gehalten');
  expect(same('gehalten')).toBe('gehalten');
  expect(same(spellingOf('w49999'))).toBe('w49999');
});

test('a word that is computed from others may make everything forgotten', () => {
  const same = remember((word) => word);
  const many = remember((word) => {
    for (let count = 0; count < 50_000; count++) spellingOf(`${word}${count}`);
    return word;
  });
  expect([many('a'), same('b'), many('a'), many('b')]).toEqual(['a', 'b', 'a', 'b']);
});

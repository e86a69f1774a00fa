import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHold, signatureOf, stemsOf } from '../../functions/store/words.ts';

describe('words', () => {
  test.each([
    ['Verhandlungen', 'Verhandlung'],
    ['Proteste', 'Protesten'],
    ['Häuser', 'HAUS'],
    ['Große', 'großer'],
    ['Präsidenten', 'Präsident'],
    ['Ministers', 'Minister'],
  ])('%s and %s are one', (a, b) => expect(stemsOf(a)).toEqual(stemsOf(b)));

  test.each([
    ['Polen', 'Politik'],
    ['Kiew', 'Kind'],
    ['Ost', 'Osten'],
  ])('%s and %s are two', (a, b) => expect(stemsOf(a)).not.toEqual(stemsOf(b)));

  test('a signature never denies a word that is there', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (stems) => {
        for (const stem of stems) expect(mayHold(signatureOf(stems), [stem])).toBe(true);
      }),
    );
  });

  test('a signature of forty words denies most others', () => {
    const signature = signatureOf(Array.from({ length: 40 }, (_, i) => `wort${i}`));
    const others = Array.from({ length: 2000 }, (_, i) => `ander${i}`).filter((word) => mayHold(signature, [word]));
    expect(others.length).toBeLessThan(60);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCursor, sealCursor } from '../../functions/http/cursor.ts';

const KEY = Buffer.alloc(32, 7);

describe('cursor', () => {
  test('gives its position back to the query that it was made for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (query, position) => {
        expect(openCursor(KEY, query, sealCursor(KEY, query, position))).toBe(position);
      }),
    );
  });

  test('is worth nothing to another query or with another key', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (query, other, position) => {
        fc.pre(query !== other);
        const cursor = sealCursor(KEY, query, position);
        expect(openCursor(KEY, other, cursor)).toBeNull();
        expect(openCursor(Buffer.alloc(32, 8), query, cursor)).toBeNull();
      }),
    );
  });

  test('is refused after any change of a character', () => {
    const alphabet = fc.constantFrom(...'AZaz09-_+/= #');
    fc.assert(
      fc.property(fc.string(), fc.nat(), alphabet, fc.boolean(), (position, at, character, insert) => {
        const cursor = sealCursor(KEY, 'query', position);
        const index = at % cursor.length;
        const changed = cursor.slice(0, index) + character + cursor.slice(insert ? index : index + 1);
        fc.pre(changed !== cursor);
        expect(openCursor(KEY, 'query', changed)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test('cannot be any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(openCursor(KEY, 'query', text)).toBeNull();
      }),
    );
  });
});

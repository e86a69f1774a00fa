import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterPrefix } from '../../../local/s3/listing/key-order.ts';
import { behindMarker, type Entry, type Read, readPage } from '../../../local/s3/listing/page.ts';

const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));
type Item = { key: string; ordinal: number };

const nameOf = (entry: Entry<Item>) => (entry.kind === 'item' ? entry.item.key : entry.prefix);

/** A bucket in memory. */
const readerOf = (keys: readonly string[]): Read<Item> => {
  const items = [...keys].sort(byBytes).map((key, index) => ({ key, ordinal: index + 1 }));
  return (position, count) =>
    items
      .filter(({ key, ordinal }) => {
        const order = byBytes(key, position.key);
        return order > 0 || (order === 0 && ordinal < position.below);
      })
      .slice(0, count);
};

/** The list as the definition has it: filtered, grouped, sorted. */
const expected = (keys: readonly string[], prefix: string, delimiter: string): string[] => {
  const names = keys
    .filter((key) => key.startsWith(prefix))
    .map((key) => {
      const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
      return end < 0 ? key : key.slice(0, end + delimiter.length);
    });
  return [...new Set(names)].sort(byBytes);
};

const Text = fc.string({
  unit: fc.constantFrom('a', 'b', '/', 'ü', '\ud7ff', '\ue000', '😀', '\u{10ffff}'),
  maxLength: 6,
});

describe('a list', () => {
  test('in pages of any size shows every key or common prefix once and in order', () => {
    const Keys = fc.uniqueArray(Text, { maxLength: 25 });
    const Delimiter = fc.constantFrom('', '/', 'a/', 'ü');
    fc.assert(
      fc.property(Keys, Text, Delimiter, fc.integer({ min: 1, max: 7 }), (keys, prefix, delimiter, limit) => {
        const names: string[] = [];
        for (let more = true; more; ) {
          const last = names.at(-1);
          const start = last === undefined ? { key: '', below: 1 } : behindMarker(last, prefix, delimiter);
          const page = readPage(readerOf(keys), { prefix, delimiter, start, limit });
          expect(page.entries.length).toBeLessThanOrEqual(limit);
          names.push(...page.entries.map(nameOf));
          more = page.truncated;
        }
        expect(names).toEqual(
          expected(
            keys.filter((key) => key !== ''),
            prefix,
            delimiter,
          ),
        );
      }),
    );
  });

  test('reads a folder of any size once', () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `folder/${index}`);
    let reads = 0;
    const read: Read<Item> = (position, count) => {
      reads += 1;
      return readerOf([...keys, 'last'])(position, count);
    };
    const page = readPage(read, { prefix: '', delimiter: '/', start: behindMarker('', '', '/'), limit: 10 });
    expect(page.entries.map(nameOf)).toEqual(['folder/', 'last']);
    expect(reads).toBe(3);
  });
});

describe('the key after a prefix', () => {
  test('lies behind all keys that begin with it and before all others behind them', () => {
    fc.assert(
      fc.property(Text, Text, Text, (prefix, rest, other) => {
        const after = afterPrefix(prefix);
        if (after === null) {
          expect([...prefix].every((char) => char === '\u{10ffff}')).toBe(true);
          return;
        }
        expect(byBytes(prefix + rest, after)).toBeLessThan(0);
        const behind = !other.startsWith(prefix) && byBytes(other, prefix) > 0;
        if (behind) expect(byBytes(other, after)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

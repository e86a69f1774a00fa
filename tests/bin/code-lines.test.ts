import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../bin/code-lines.ts';

async function* chunks(...parts: readonly (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function lines(stream: AsyncIterable<Uint8Array>, limit?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const { number, bytes } of linesOf(stream, limit))
    found.push(`${number} ${bytes && Buffer.from(bytes).toString()}`);
  return found;
}

describe('lines of a stream', () => {
  test('are numbered, empty ones counted but left out', async () => {
    expect(await lines(chunks('a\n\n \r\nb\nc'))).toEqual(['1 a', '4 b', '5 c']);
  });

  test('come out whole, wherever the chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 7 }),
        async (texts, size) => {
          const wanted = texts.map((text) => text.replaceAll('\n', ' '));
          const bytes = Buffer.from(wanted.join('\n'));
          const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          );
          const expected = wanted.flatMap((text, index) => (/[^ \t\r]/.test(text) ? `${index + 1} ${text}` : []));
          // A byte order mark would say how to read the rest.
          fc.pre(bytes[0] !== 0xfe && bytes[0] !== 0xff);
          expect(await lines(chunks(...parts))).toEqual(expected);
        },
      ),
    );
  });

  test('may be in UTF-16, as Windows shells write them', async () => {
    expect(await lines(chunks(Buffer.from('\uFEFFä\nö', 'utf16le')))).toEqual(['1 ä', '2 ö']);
  });

  test('that are too long to be articles are not kept', async () => {
    expect(await lines(chunks('abc\n', 'defg', 'hij\nk'), 4)).toEqual(['1 abc', '2 null', '3 k']);
  });
});

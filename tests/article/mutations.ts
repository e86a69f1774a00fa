import fc from 'fast-check';
import { expect } from 'vitest';
import type { DocumentFormat } from '../../functions/article/format.ts';
import { readFile } from '../../functions/article/read-file.ts';
import { DOCUMENT_READERS } from '../../functions/article/readers.ts';
import { FACTS } from './read.ts';

/** Sound files with some bytes changed, a part repeated, or cut; and bytes that were never a file. */
export function hostileBytes(sound: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const mutated = fc
    .record({
      bytes: fc.constantFrom(...sound),
      edits: fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { maxLength: 8 }),
      twice: fc.option(fc.record({ from: fc.nat(), length: fc.nat(200), times: fc.nat(50) })),
      cut: fc.option(fc.nat()),
    })
    .map(({ bytes, edits, twice, cut }) => {
      const copy = Buffer.from(cut === null ? bytes : bytes.subarray(0, 1 + (cut % bytes.length)));
      for (const { at, byte } of edits) copy[at % copy.length] = byte;
      if (twice === null) return copy;
      const from = twice.from % copy.length;
      const part = copy.subarray(from, from + twice.length);
      return Buffer.concat([copy.subarray(0, from), ...Array<Buffer>(twice.times).fill(part), copy.subarray(from)]);
    });
  return fc.oneof(mutated, fc.uint8Array({ maxLength: 2000 }));
}

/** Whatever the bytes, there is a reading: by the format that is told from them, and by each of some formats. */
export async function expectReadings(
  sound: readonly Uint8Array[],
  formats: readonly DocumentFormat[],
  numRuns: number,
): Promise<void> {
  const format = fc.option(fc.constantFrom(...formats));
  await fc.assert(
    fc.asyncProperty(hostileBytes(sound), format, async (bytes, forced) => {
      const file = { name: 'datei', mediaType: null, charset: null, bytes };
      const found = forced === null ? await readFile(file, FACTS) : await (await DOCUMENT_READERS[forced]())(file);
      expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns },
  );
}

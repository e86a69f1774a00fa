import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../../functions/article/read-file.ts';
import { DOCUMENT_READERS } from '../../../functions/article/readers.ts';
import { FACTS } from '../read.ts';
import {
  ANPA_1312,
  ATOM,
  DIGITALWIRES,
  IPTC_7901,
  JSON_FEED,
  NINJS,
  newsItem,
  newsMessage,
  newsMl,
  nitf,
  RDF,
  RSS,
} from './fixtures.ts';

const FIXTURES = [
  newsItem(),
  newsMessage(newsItem(), newsItem({ guid: 'b' })),
  nitf(),
  newsMl(),
  RSS,
  ATOM,
  RDF,
  JSON.stringify(DIGITALWIRES),
  JSON.stringify([NINJS]),
  JSON.stringify(JSON_FEED),
  IPTC_7901,
  ANPA_1312,
].map((text) => Buffer.from(text));

const mutated = fc
  .record({
    bytes: fc.constantFrom(...FIXTURES),
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

test('no reader of agency items and feeds throws, whatever the bytes', async () => {
  const format = fc.constantFrom('xml', 'json', 'wire');
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(mutated, fc.uint8Array({ maxLength: 2000 })),
      fc.option(format),
      async (bytes, forced) => {
        const file = { name: 'datei', mediaType: null, charset: null, bytes };
        if (forced === null) expect((await readFile(file, FACTS)).length).toBeGreaterThan(0);
        else expect((await (await DOCUMENT_READERS[forced]())(file)).length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
}, 60_000);

test('JSON of any shape in the fields of agency items is read or rejected', async () => {
  const keys = fc.constantFrom(...Object.keys(DIGITALWIRES), ...Object.keys(NINJS), ...Object.keys(JSON_FEED), 'text');
  const shape = fc.dictionary(keys, fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(keys, fc.jsonValue()))));
  const base = fc.constantFrom<object>(DIGITALWIRES, NINJS, JSON_FEED, {});
  await fc.assert(
    fc.asyncProperty(base, shape, async (fixture, changes) => {
      const bytes = Buffer.from(JSON.stringify({ ...fixture, ...changes }));
      expect((await readFile({ name: 'datei', mediaType: null, charset: null, bytes }, FACTS)).length).toBeGreaterThan(
        0,
      );
    }),
    { numRuns: 300 },
  );
}, 60_000);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../../functions/article/read-file.ts';
import { expectReadings } from '../mutations.ts';
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

test('no reader of agency items and feeds throws, whatever the bytes', async () => {
  await expectReadings(FIXTURES, ['xml', 'json', 'wire'], 500);
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

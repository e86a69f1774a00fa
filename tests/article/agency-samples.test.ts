import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { outcomes, readingsOf } from './reading.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/dpa-digitalwires/', import.meta.url));

/** What each of the agency's sample items is: an article, or why not. */
const EXPECTED: Readonly<Record<string, string>> = {
  audio: 'audio-only',
  'dw-1': 'article',
  eil: 'article',
  embargoed: 'article',
  empty_paragraph: 'unsupported-language',
  hoerfunk: 'preview',
  image: 'image-only',
  lesestuecke: 'preview',
  no_content: 'image-only',
  no_notepad: 'article',
  nsb_n1: 'article',
  rubix_multimedia_real: 'article',
  rubix_multimedia_testartikel: 'test-message',
  spe2: 'table',
  spe_tab: 'table',
  tvo_pol: 'preview',
  with_dateline: 'article',
  with_infobox: 'article',
};

describe.skipIf(!existsSync(SAMPLES))('real items of an agency', () => {
  const read = async (folder: string, name: string) => readFileSync(`${SAMPLES}${folder}/${name}`);

  test.each(Object.entries(EXPECTED))('%s is %s, in JSON and in NewsML-G2', async (name, expected) => {
    for (const file of [await read('json', `${name}.json`), await read('newsml-g2', `${name}.xml`)]) {
      const [reading] = await readingsOf(file);
      const [[, outcome] = [null, '']] = await outcomes(file);
      expect(reading?.kind === 'article' ? 'article' : outcome).toBe(expected);
    }
  });

  test.each(Object.keys(EXPECTED).filter((name) => EXPECTED[name] === 'article'))(
    '%s has the same title and text in both',
    async (name) => {
      const [json] = await readingsOf(await read('json', `${name}.json`));
      const [xml] = await readingsOf(await read('newsml-g2', `${name}.xml`));
      if (json?.kind !== 'article' || xml?.kind !== 'article') throw new Error('no article');
      expect(xml.article.title).toBe(json.article.title);
      expect(xml.edition).toEqual(json.edition);
      expect(xml.embargoUntil).toBe(json.embargoUntil);
      const [inXml, inJson] = [xml, json].map(({ article }) => article.body.replace(/\s+/g, ''));
      // The NewsML-G2 of this item has its box of links at the end of the text, and nothing that tells where it begins.
      expect(name === 'with_infobox' ? inXml?.slice(0, inJson?.length) : inXml).toBe(inJson);
    },
  );
});

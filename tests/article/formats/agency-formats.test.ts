import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import {
  ANPA_1312,
  BODY,
  DIGITALWIRES,
  IPTC_7901,
  LEAD,
  MORE,
  NINJS,
  newsItem,
  newsMessage,
  newsMl,
  nitf,
  TITLE,
} from './fixtures.ts';

const AUTHORS = ['Eva Beispiel', 'Max Muster'];
const RELATED = [{ title: 'Der Vertrag', url: 'https://bote.example/2' }];
const PUBLISHED = { publishedAt: '2025-03-04T10:00:00+01:00', publishedBasis: 'document' };

describe('an agency item is the same article in every format', () => {
  test.each([
    { format: 'NewsML-G2', content: newsItem(), edition: { id: 'urn:x:1', version: '2' } },
    { format: 'a NewsML-G2 message of one item', content: newsMessage(newsItem()), edition: { id: 'urn:x:1' } },
    { format: 'digitalwires', content: DIGITALWIRES, edition: { id: 'urn:x:1', version: '2' } },
    { format: 'ninjs', content: NINJS, edition: { id: 'https://xna.example/1', version: '2' } },
  ])('$format: text, dateline, byline, related links, edition', async ({ content, edition }) => {
    expect(await read(content)).toMatchObject([
      {
        name: null,
        title: TITLE,
        body: BODY,
        language: 'de',
        source: 'xna',
        authors: AUTHORS,
        related: RELATED,
        edition,
        ...PUBLISHED,
      },
    ]);
  });

  test('NITF, whose document type is not loaded', async () => {
    expect(await read(nitf())).toMatchObject([
      {
        title: TITLE,
        body: BODY,
        source: 'Bote',
        authors: ['Eva Beispiel'],
        edition: { id: 'wien', version: '3' },
        ...PUBLISHED,
      },
    ]);
  });

  test('NITF without a key for the story is told by the id of the document', async () => {
    const bare = nitf('<doc-id id-string="n1"/><doc.copyright holder="Amtsbote"/>').replace(
      /<du-key[^>]*>|<pubdata[^>]*>/g,
      '',
    );
    expect(await read(bare)).toMatchObject([{ body: BODY, source: 'Amtsbote', edition: { id: 'n1', version: null } }]);
  });

  test('NITF within NewsML-G2', async () => {
    const inner = nitf().replace(/^[\s\S]*?(?=<nitf)/, '');
    expect(await read(newsItem({ content: `<inlineXML>${inner}</inlineXML>` }))).toMatchObject([
      { title: TITLE, body: BODY, source: 'xna', authors: AUTHORS },
    ]);
  });

  test('NewsML 1.2: the main component, not the caption', async () => {
    expect(await read(newsMl())).toMatchObject([
      {
        title: TITLE,
        body: BODY,
        source: 'xna.example',
        authors: ['Eva Beispiel'],
        edition: { id: 'urn:newsml:xna.example:20250304:wien', version: '2' },
        ...PUBLISHED,
      },
    ]);
  });

  test('IPTC 7901: catchwords, notes, headline, byline, paragraphs, signature and time', async () => {
    expect(await read(IPTC_7901)).toMatchObject([
      {
        name: null,
        title: TITLE,
        body: BODY.replace('xna', 'dpa'),
        authors: ['Eva Beispiel'],
        source: 'dpa',
        publishedAt: '2025-03-04',
      },
    ]);
  });

  test('ANPA 1312: lines that are set by themselves, marks of typesetting, the day of sending', async () => {
    expect(await read(ANPA_1312)).toMatchObject([
      {
        title: 'Minister travels to Vienna for trade talks',
        body: 'BERLIN (XNA) – The minister travelled to Vienna on Tuesday and met the chancellor there. “We want to talk about trade,” she said.\n\nShe will be in Prague in the evening.',
        authors: ['EVA EXAMPLE'],
        source: 'XNA',
        publishedAt: '2025-03-04',
      },
    ]);
  });
});

describe('wire text', () => {
  test('of several messages is several articles by service and number', async () => {
    const names = (await read(`${IPTC_7901}${ANPA_1312}${IPTC_7901}`)).map(({ name }) => name);
    expect(names).toEqual(['dpa0218', 'a0548', 'dpa0218 (2)']);
  });

  test('of seven bits has its umlauts in place of braces', async () => {
    const letters: Readonly<Record<string, string>> = { ä: '{', ö: '|', ü: '}', ß: '~', '„': '"', '“': '"' };
    const seven = IPTC_7901.replace(/[äöüß„“]/g, (letter) => letters[letter] ?? letter);
    const more = seven.replace('Wien gereist', 'Wien zur}ckgefl|gen und h{ufig gereist');
    expect(await read(more)).toMatchObject([{ body: expect.stringContaining('Länder') }]);
  });

  test('in windows-1252 is read as such', async () => {
    expect(await read(Buffer.from(IPTC_7901.replace(/[„“]/g, '"'), 'latin1'))).toMatchObject([
      { body: expect.stringContaining('Die Länder wollen über') },
    ]);
  });

  test('without frame and headline mark is told by its header', async () => {
    expect(
      await read(`xna0012 4 wi 120 xna 0613\n\n${TITLE}\n\n   Berlin (xna) - ${LEAD}\n   ${MORE}\n`),
    ).toMatchObject([{ title: TITLE, body: BODY }]);
  });
});

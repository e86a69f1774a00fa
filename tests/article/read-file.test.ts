import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../functions/article/limits.ts';
import { readFile } from '../../functions/article/read-file.ts';

const FACTS = { metadata: {}, uploadedAt: '2025-03-04T12:00:00.000Z' };
const LEAD = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
const TEXT = `Minister reist nach Wien\n\n${LEAD}\n\nBeide sprachen über den Handel.\n`;

const bytes = (text: string) => new TextEncoder().encode(text);
async function reading(text: string | Uint8Array, metadata: Record<string, string> = {}) {
  const file = {
    name: 'artikel',
    mediaType: null,
    charset: null,
    bytes: typeof text === 'string' ? bytes(text) : text,
  };
  const [only, ...more] = await readFile(file, { ...FACTS, metadata });
  if (!only || more.length > 0) throw new Error(`${more.length + 1} articles`);
  return only.reading;
}
async function read(text: string | Uint8Array, metadata: Record<string, string> = {}) {
  const result = await reading(text, metadata);
  if (result.kind !== 'article') throw new Error(result.kind);
  return result.article;
}
async function rejection(text: string | Uint8Array) {
  const result = await reading(text);
  return result.kind === 'rejected' ? result.code : result.kind;
}

describe('plain text', () => {
  test('has its title in the first line and its lead in the first paragraph', async () => {
    expect(await read(TEXT)).toEqual({
      title: 'Minister reist nach Wien',
      lead: LEAD,
      body: `${LEAD}\n\nBeide sprachen über den Handel.`,
      language: 'de',
      publishedAt: FACTS.uploadedAt,
      publishedBasis: 'upload',
      source: null,
      url: null,
      authors: [],
      related: [],
    });
  });

  test('takes what the uploader declares', async () => {
    const article = await read(TEXT, {
      title: 'Besuch in Wien',
      published: '2025-03-04',
      source: 'Bote',
      url: 'https://bote.example/1',
    });
    expect(article).toMatchObject({ title: 'Besuch in Wien', publishedAt: '2025-03-04', publishedBasis: 'declared' });
    expect(article).toMatchObject({ source: 'Bote', url: 'https://bote.example/1', lead: 'Minister reist nach Wien' });
  });

  test('does not repeat a declared title in the body', async () => {
    expect((await read(TEXT, { title: 'Minister reist nach Wien' })).lead).toBe(LEAD);
  });

  test('joins wrapped lines and cleans spaces, soft hyphens and composed letters', async () => {
    const article = await read(
      'Titel\n\nDer Minis\u00adter ist nach\nWien\u00a0gereist und hat dort u\u0308ber den Handel mit der EU gesprochen.\r\nEin zweiter Satz.',
    );
    expect(article.body).toBe(
      'Der Minister ist nach Wien gereist und hat dort über den Handel mit der EU gesprochen.\n\nEin zweiter Satz.',
    );
  });

  test('takes lines for paragraphs where nearly all end a sentence, and the others for headings', async () => {
    const lines = [
      LEAD,
      'Der Besuch dauert zwei Tage.',
      'Opposition übt Kritik',
      'Sie sprach von „Theater“.',
      'Am Montag fliegt er heim.',
    ];
    expect((await read(['Minister reist nach Wien', ...lines].join('\n'))).body).toBe(lines.join('\n\n'));
  });

  test('takes byline and date out of the lines under the title', async () => {
    const lines = [
      'Minister reist nach Wien',
      'Von Eva van Beispiel und Max Muster, Berlin',
      'Stand: Dienstag, 4. März 2025, 10.15 Uhr',
      LEAD,
    ];
    for (const between of ['\n', '\n\n']) {
      expect(await read(lines.join(between))).toMatchObject({
        title: 'Minister reist nach Wien',
        body: LEAD,
        authors: ['Eva van Beispiel', 'Max Muster'],
        publishedAt: '2025-03-04T10:15:00Z',
        publishedBasis: 'dateline',
      });
    }
  });

  test.each([
    'Von Berlin nach Wien',
    'Von Eva Beispiel kam kein Wort.',
    'Am 4. März 2025 beginnt der Handel',
    'Von Wien',
  ])('keeps a line such as %j', async (line) => {
    expect(await read(`Minister reist nach Wien\n\n${line}\n\n${LEAD}`)).toMatchObject({
      lead: line,
      authors: [],
      publishedBasis: 'upload',
    });
  });

  test.each([
    ['2025-01-28', 'dateline', 'Wien, 28. Januar 2025 (xna) - '],
    ['2025-01-28', 'dateline', 'Wien, 28. Januar (xna) – '],
    ['2024-12-28', 'dateline', 'VIENNA, Dec 28 (XNA) - '],
    ['2025-03-03', 'dateline', 'Sankt Gallen, den 3.3.2025. /XNA/ '],
    [FACTS.uploadedAt, 'upload', 'Wien (xna) - '],
    [FACTS.uploadedAt, 'upload', 'Wien, 28. Januar: '],
  ])('takes %s (%s) from the dateline %j', async (publishedAt, publishedBasis, dateline) => {
    expect(await read(`Minister reist\n\n${dateline}${LEAD}`)).toMatchObject({
      publishedAt,
      publishedBasis,
      lead: `${dateline}${LEAD}`,
    });
  });

  test('takes the date from the address where nothing else says it', async () => {
    const url = 'https://bote.example/politik/2025/01/28/wien.html';
    expect(await read(TEXT, { url })).toMatchObject({ publishedAt: '2025-01-28', publishedBasis: 'url' });
    expect(await read(`Titel\n\n4. März 2025\n\n${LEAD}`, { url })).toMatchObject({
      publishedBasis: 'url',
      body: LEAD,
    });
  });

  test('turns teasers into related links', async () => {
    const article = await read(
      `${TEXT}\n\nMehr zum Thema - Handel mit Wien wächst\n\nLesen Sie auch:\nWas der Kanzler will https://bote.example/2`,
    );
    expect(article.body).not.toMatch(/Thema|Lesen|wächst/);
    expect(article.related).toEqual([
      { title: 'Handel mit Wien wächst', url: null },
      { title: 'Was der Kanzler will', url: 'https://bote.example/2' },
    ]);
  });

  test('is read in UTF-8, UTF-16 with a byte order mark, and windows-1252', async () => {
    const text = `Größe\n\n${LEAD}`;
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer),
    ]);
    const latin = Uint8Array.from(text, (c) => c.charCodeAt(0));
    for (const variant of [bytes(`\ufeff${text}`), utf16, latin]) expect((await read(variant)).title).toBe('Größe');
  });
});

describe('JSON', () => {
  test('is an article of its fields', async () => {
    const json = JSON.stringify({
      title: 'Besuch',
      text: LEAD,
      published: '2025-03-04T08:00:00+01:00',
      source: 'Bote',
      url: null,
      authors: ['A. Bee', ' '],
      language: 'de',
    });
    expect(await read(json)).toMatchObject({
      title: 'Besuch',
      body: LEAD,
      publishedAt: '2025-03-04T08:00:00+01:00',
      publishedBasis: 'document',
      authors: ['A. Bee'],
    });
  });
});

test.each([
  ['empty', ''],
  ['empty', ' \n\t '],
  ['empty', '{"text": ""}'],
  ['too-large', new Uint8Array(MAX_FILE_BYTES + 1)],
  ['too-large', 'Wort '.repeat(60_000)],
  ['not-text', new Uint8Array([1, 2, 3, 0, 0, 4])],
  ['unsupported-format', Buffer.from('\u0089PNG\r\n', 'latin1')],
  ['no-text', '<!DOCTYPE html><p></p>'],
  ['invalid-json', '{"text": "offen'],
  ['invalid-article', '{"title": "nur ein Titel"}'],
  ['invalid-article', '[{"title": "ohne Text"}]'],
  [
    'unsupported-language',
    'Le ministre est arrivé à Vienne mardi. Il y a rencontré le chancelier pour parler du commerce.',
  ],
])('rejects as %s', async (code, file) => {
  expect(await rejection(file)).toBe(code);
});

test.each(['seite.pdf', 'artikel.json', 'bild.png', 'notiz'])('a page is a page, called %s', async (name) => {
  const page = `<!doctype html><title>x</title><h1>Minister reist nach Wien</h1><p>${LEAD}</p><p>${LEAD.replace('Kanzler', 'Präsidenten')}</p>`;
  const [item] = await readFile({ name, mediaType: 'application/pdf', charset: null, bytes: bytes(page) }, FACTS);
  expect(item?.reading).toMatchObject({ article: { title: 'Minister reist nach Wien', lead: LEAD } });
});

test('any bytes are an article or a rejection, never an exception', async () => {
  const start = fc.constantFrom('', '{"text":', '%PDF', 'Titel\n\n', '<p>');
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (prefix, rest) => {
      const { kind } = await reading(Uint8Array.from([...bytes(prefix), ...rest]));
      expect(['article', 'rejected']).toContain(kind);
    }),
  );
});

import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../functions/article/limits.ts';
import { unpacksTooFar } from '../../functions/article/pdf/stream-sizes.ts';
import { readFile } from '../../functions/article/read-file.ts';
import { items, tar, zip } from './container/archives.ts';
import { pdf } from './documents/pdf.ts';
import { read } from './read.ts';

/** Milliseconds of processor time: a guard against hanging, twice what `npm run bench -- fuzz` allows, for computers that are slow or busy. */
const LIMIT = 4000;
const LEAD = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
const FACTS = { metadata: {}, uploadedAt: '2025-03-05T00:00:00Z' };

async function timeOf(bytes: Uint8Array): Promise<number> {
  const began = process.cpuUsage();
  await readFile({ name: 'datei', mediaType: null, charset: null, bytes }, FACTS);
  return process.cpuUsage(began).user / 1000;
}
const many = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const page = (body: string) => Buffer.from(`<!doctype html><html><head><title>Besuch</title></head><body>${body}`);
const MEGABYTE = 1_000_000;

const chapter = (html: string) =>
  zip([
    { name: 'mimetype', content: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', content: '<container><rootfile full-path="a.opf"/></container>' },
    {
      name: 'a.opf',
      content:
        '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    },
    { name: 'a.xhtml', content: `<html><body>${html}</body></html>`, stored: true },
  ]);

describe('no file takes long', () => {
  test.each([
    ['angle brackets in a text in an old set', latin1(`Grüße\n\n${LEAD}${many('<', MAX_FILE_BYTES - 200)}`)],
    ['comments before the root', Buffer.from(`<?xml version="1.0"?>${many('<!---->', 60_000)}<x>`)],
    ['spaces before a comment that is none', Buffer.from(`---\ntitle: a${many(' ', 60_000)}b\n---\n${LEAD}`)],
    ['quotation marks in a list', Buffer.from(`---\nauthor: [${many('"\\",', 60_000)}]\n---\n${LEAD}`)],
    ['hyphens in a teaser', Buffer.from(`${LEAD}\n\nMehr zum Thema: ${many('- ', 200_000)}x`)],
    ['headings of a book without end', chapter(many('<h1>', 15 * MEGABYTE))],
    ['tags of a book without end', chapter(many('<h1 ', 15 * MEGABYTE))],
    [
      'a book in a deep folder',
      zip([
        { name: 'mimetype', content: 'application/epub+zip', stored: true },
        { name: 'META-INF/container.xml', content: `<rootfile full-path="${many('a', 60_000)}"/>` },
        { name: many('a', 60_000), content: '<package/>' },
      ]),
    ],
    ['a PDF of many lines', pdf([Array.from({ length: 60_000 }, (_, i) => `10|wort ${i} und noch`)])],
    ['a PDF of much text', pdf([Array.from({ length: 100_000 }, () => `10|${LEAD}`)])],
    [
      'words without letters in XML',
      Buffer.from(`<nitf><body><body.content><p>${many('* ', 14 * MEGABYTE)}</p></body.content></body></nitf>`),
    ],
    [
      'tabulators in XML',
      Buffer.from(`<nitf><body><body.content><p>${many('a\t', 14 * MEGABYTE)}</p></body.content></body></nitf>`),
    ],
    ['a PDF with much white space', pdf([[`10|-${many(' ', 400_000)}x`]])],
  ])('%s', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(MAX_FILE_BYTES);
    expect(await timeOf(bytes)).toBeLessThan(LIMIT);
  });

  test('digits in a header of TAR', async () => {
    const archive = tar(Array.from({ length: 20 }, () => ({ name: 'pax', type: 'x', content: many('1', 64_000) })));
    const began = process.cpuUsage();
    await items(archive, null, 1 << 16);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(LIMIT);
  });
});

describe('a PDF of which streams unpack too far', () => {
  const packed = (content: Buffer, dictionary = '') => {
    const text = pdf([['10|x']]).toString('latin1');
    const stream = `<< ${dictionary} /Length ${content.length} /Filter /FlateDecode >>\nstream\n${content.toString('latin1')}\nendstream`;
    return Buffer.from(
      text.replace(/(?<=5 0 obj\n)<<[\s\S]*?endstream/, () => stream),
      'latin1',
    );
  };
  const operators = (bytes: number) => Buffer.alloc(bytes, 'q Q BT ET ');
  const code = async (bytes: Uint8Array) => (await read(bytes)).map((item) => ('code' in item ? item.code : item));

  test('is a bomb, however it is compressed', async () => {
    const bomb = deflateSync(operators(200 * MEGABYTE));
    expect(await code(packed(bomb))).toEqual(['bomb']);
    expect(await code(packed(deflateSync(bomb)))).toEqual(['bomb']);
    expect(await code(packed(bomb.subarray(0, -9)))).toEqual(['bomb']);
  });

  test('is none where they are of a usual size, or pictures', async () => {
    const shown = deflateSync(Buffer.from(`BT /F1 10 Tf 1 0 0 1 50 700 Tm (${LEAD}) Tj ET`));
    expect(await read(packed(shown))).toMatchObject([{ body: LEAD }]);
    expect(unpacksTooFar(packed(deflateSync(operators(20 * MEGABYTE)), '/Subtype /Image'))).toBe(false);
  });
});

describe('no page takes long', () => {
  const deep = many('<div>', 500 * 5);

  test.each([
    ['spaces before a bracket', `<p>(${many(' ', 1.9 * MEGABYTE)}x`],
    ['line breaks', `<p>${many(`${LEAD}<br>`, 2 * MEGABYTE)}`],
    ['headings in headings', `${many('<h1><div>', 450 * 9)}${many(`${LEAD} `, 2 * MEGABYTE)}`],
    ['second headings in headings', `<h1>Besuch</h1>${many('<h2><div>', 450 * 9)}${many(`${LEAD} `, 2 * MEGABYTE)}`],
    ['headings below many levels', `${deep}${many('<h1>a</h1>', 12 * MEGABYTE)}`],
    ['teasers below many levels', `${deep}<p>${LEAD}${many('<p><a href=x>Ein Titel für alle Tage</a>', 2 * MEGABYTE)}`],
    [
      'a long address',
      `<base href="https://bote.example/${many('/a?', 10 * MEGABYTE)}"><link rel=canonical href="x"><p>${LEAD}`,
    ],
    [
      'long addresses of many articles',
      `<link rel=canonical href="https://bote.example/${many('a/', 8 * MEGABYTE)}"><script type="application/ld+json">[${many('{"@type":"Article","url":"https://bote.example/1"},', 100_000)}{}]</script><p>${LEAD}`,
    ],
    [
      'slashes',
      `<script type="application/ld+json">{"@type":"Article","url":"https://bote.example/${many('/', MEGABYTE)}x"}</script><p>${LEAD}`,
    ],
    [
      'questions',
      `<script type="application/ld+json">{"@type":"Article","url":"https://bote.example/${many('?', MEGABYTE)}\\n"}</script><p>${LEAD}`,
    ],
    [
      'broken headlines',
      `<script type="application/ld+json">${many('"headline":"', 10 * MEGABYTE)}</script><p>${LEAD}`,
    ],
    [
      'broken escapes',
      `<script type="application/ld+json">{"headline":"${many('\\', 10 * MEGABYTE)}</script><p>${LEAD}`,
    ],
    ['commas', `<script type="application/ld+json">{"a":"x${many(', ', 10 * MEGABYTE)}</script><p>${LEAD}`],
    [
      'a long description',
      `<script type="application/ld+json">{"@type":"Article","headline":"a","description":"${many('<b>x', MEGABYTE)}"}</script><p>${LEAD}`,
    ],
    ['hidden styles', `<p style="${many('display ', 10 * MEGABYTE)}">${LEAD}`],
  ])('%s', async (_, body) => {
    expect(body.length).toBeLessThan(MAX_FILE_BYTES - 1000);
    expect(await timeOf(page(body))).toBeLessThan(LIMIT);
  });
});

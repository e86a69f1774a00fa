import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../functions/article/html/read-html.ts';

const SENTENCE = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
/** Milliseconds of processor time that no page of a megabyte or less may take; those of ten have five times as long. It is a guard against hanging. */
const LIMIT = 6000;
const MEGABYTE = 1_000_000;

const many = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length));
function timed(html: string) {
  const begin = process.cpuUsage();
  const read = readHtml(html, { url: 'https://bote.example/2025/01/28/x' });
  return { read, time: process.cpuUsage(begin).user / 1000 };
}

describe('a hostile page is read in bounded time', () => {
  test.each([
    ['100,000 levels', `${'<div>'.repeat(100_000)}<p>${SENTENCE}</p>`],
    [
      '100,000 levels of formatting, closed in the wrong order',
      `${'<b><i>'.repeat(50_000)}<p>${SENTENCE}</p>${'</b></i>'.repeat(50_000)}`,
    ],
    ['end tags without start', `<p>${SENTENCE}</p>${many('</b></div></p>', MEGABYTE / 2)}`],
    ['megabytes on one line', `<p>${many(`${SENTENCE} `, 3 * MEGABYTE)}</p>`],
    ['nothing closed', many(`<div><p><a href=x><b>${SENTENCE}`, MEGABYTE / 2)],
    ['NUL bytes', many(`<p>\0${SENTENCE}\0</p>`, MEGABYTE / 2)],
    ['entities', `<p>${SENTENCE}${many('&amp;&#0;&#x110000;&nbsp;&bogus;&', MEGABYTE / 2)}</p>`],
    ['a huge table', `<table>${many('<tr><td>1<td>2<td>3', MEGABYTE / 2)}</table>`],
    ['no body', `<title>x</title>${SENTENCE}`],
    ['open comments', many('<!--', MEGABYTE / 2)],
    ['angle brackets', many('<', MEGABYTE / 2)],
    ['attributes', `<div ${many('a=b ', MEGABYTE / 2)}>${SENTENCE}</div>`],
    ['class names', `<div class="${many('ad share ', MEGABYTE / 2)}"><p>${SENTENCE}</p></div>`],
    ['headings', many('<h1>Ein Titel für alle</h1>', MEGABYTE / 2)],
    ['times', many('<time>1.1.2020</time>', MEGABYTE / 2)],
    ['metadata', many('<meta property="og:title" content="Titel">', MEGABYTE / 2)],
    ['a long title', `<title>${many('a - b | ', MEGABYTE / 2)}</title><p>${SENTENCE}</p>`],
    ['quotations', many(`<blockquote>${SENTENCE}</blockquote>`, MEGABYTE / 2)],
    ['lines behind bold letters', `<p>${SENTENCE}</p><div>a <b>b</b> ${many('c<br>', MEGABYTE / 2)}</div>`],
    ['deep JSON-LD', `<script type="application/ld+json">${many('[', MEGABYTE / 2)}</script>`],
    ['broken JSON-LD', `<script type="application/ld+json">{"headline":"${many('\\', MEGABYTE / 2)}</script>`],
    [
      'data of articles in each other',
      `<title>Besuch in Wien heute</title><script type="application/json">${many('{"title":"Besuch in Wien heute","body":[{"text":"<p>Er reiste nach Wien."},', MEGABYTE / 2)}0${many(']}', MEGABYTE / 80)}</script>`,
    ],
    [
      'data of many articles',
      `<title>Besuch in Wien heute</title><script>window.__DATA__={"a":[${many('{"title":"Besuch in Wien heute","body":"<p>Er reiste nach Wien."},', MEGABYTE / 2)}0]}</script>`,
    ],
    ['data that do not end', `<script>window.__DATA__={${many('"{', MEGABYTE / 2)}</script>`],
    ['drawings that do not end', many('<svg><g><path d="m0 0">', MEGABYTE / 2)],
  ])('%s', (_, html) => {
    const { read, time } = timed(html);
    expect(['article', 'no-article']).toContain(read.kind);
    expect(time).toBeLessThan(LIMIT);
  });

  test.each(['<p>x', '<tr><td>1'])('10 MB of %s', (part) =>
    expect(timed(many(part, 10 * MEGABYTE)).time).toBeLessThan(5 * LIMIT),
  );

  test('text below 100,000 levels is found', () => {
    const { read } = timed(`${'<div>'.repeat(100_000)}<p>${SENTENCE}</p><p>${SENTENCE.replace('Wien', 'Rom')}</p>`);
    expect(read).toMatchObject({ kind: 'article', paragraphs: [SENTENCE, SENTENCE.replace('Wien', 'Rom')] });
  });
});

describe('any page', () => {
  const fixtures = globSync(join(import.meta.dirname, 'fixtures/*.html')).map((file) => readFileSync(file, 'utf8'));
  const bits = [
    '<',
    '>',
    '"',
    '</div>',
    '</p>',
    '<div>',
    '<svg>',
    '<!--',
    '<script>',
    '</script>',
    '&',
    '\0',
    '<table>',
    '<b>',
    '{',
    '\ud800',
  ];
  /** A fixture with pieces cut out, doubled and put in. */
  const mutated = fc
    .tuple(
      fc.constantFrom(...fixtures),
      fc.array(fc.tuple(fc.nat(), fc.nat(400), fc.constantFrom(...bits, 'double')), { maxLength: 12 }),
    )
    .map(([html, changes]) =>
      changes.reduce((page, [at, length, bit]) => {
        const from = at % (page.length + 1);
        const piece = bit === 'double' ? page.slice(from, from + length).repeat(2) : bit;
        return page.slice(0, from) + piece + page.slice(from + length);
      }, html),
    );

  test('however broken, is read without an error, in time, and into clean lines', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 500 })), (html) => {
        const { read, time } = timed(html);
        expect(time).toBeLessThan(LIMIT);
        if (read.kind !== 'article') return;
        for (const line of [read.title, ...read.paragraphs, ...read.related]) {
          expect(line).toBe(line.normalize('NFC').trim());
          expect(line).not.toMatch(/[\n\u00a0\u00ad\u200b]/);
        }
        expect(read.paragraphs.every(Boolean)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

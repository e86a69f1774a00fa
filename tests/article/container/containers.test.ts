import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTAINER_FORMATS } from '../../../functions/article/format.ts';
import { hostileBytes } from '../mutations.ts';
import { items, readItems, tar, told, zip } from './archives.ts';

/** Milliseconds of processor time that are a guard against hanging, far above what a busy machine takes. */
const HANGING = 10_000;

const FILES = [
  { name: 'a/eins.txt', content: 'Erster Text.' },
  { name: '__MACOSX/a/._eins.txt', content: 'x' },
  { name: 'a/.DS_Store', content: 'x' },
  { name: '../../etc/zwei.html', content: '<p>Zweiter Text.</p>' },
  { name: 'drei.txt', content: 'Dritter Text: Grüße.' },
];
const READ = [
  ['a/eins.txt', 'Erster Text.'],
  ['../../etc/zwei.html', '<p>Zweiter Text.</p>'],
  ['drei.txt', 'Dritter Text: Grüße.'],
];
const CSV = 'Titel;Datum;Text\r\nEins;2025-03-04;"Zeile ""eins"";\r\nZeile zwei"\r\n\r\nZwei;;Text\r\n';
const record = (type: string, uri: string, body: string, id: string) =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2025-03-04T05:06:07Z\r\nWARC-Record-ID: <${id}>\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
const PAGE = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Grüße';
const WARC = Buffer.from(
  record('warcinfo', '', 'software: x', 'a') +
    record('response', 'https://bote.example/1', PAGE, 'b') +
    record('response', 'https://bote.example/bild', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n', 'c') +
    record('response', 'https://bote.example/2', PAGE, 'd'),
);
const FROM = 'From eva@bote.example Tue Mar  4 10:00:00 2025';
const mail = (subject: string, body: string) =>
  `From: Eva <eva@bote.example>\r\nSubject: ${subject}\r\n\r\n${body}\r\n\r\n`;
const MBOX = Buffer.from(
  `${FROM}\r\n${mail('Eins', 'Erster Text.\r\n\r\n>From Wien kam nichts.\r\n>>From quoted\r\n> Antwort')}` +
    `From - Tue, 04 Mar 2025 10:00:00 +0100\n${mail('Zwei', `${FROM}: so beginnt kein Brief.\r\n\r\nFrom Wien aus, um 10:00, ging es weiter.`)}${FROM}\n${mail('Drei', '')}`,
);
const NDJSON = Buffer.from('{"text":"a"}\n{"text":"b"}\n{"text":"c"}\n');
const SOUND = {
  zip: zip(FILES),
  tar: tar(FILES),
  csv: Buffer.from(CSV),
  warc: WARC,
  ndjson: NDJSON,
  mbox: MBOX,
  'tar.gz': gzipSync(tar(FILES)),
  'csv.gz': gzipSync(CSV),
  'warc.gz': Buffer.concat([gzipSync(WARC.subarray(0, 300)), gzipSync(WARC.subarray(300))]),
  'mbox.gz': gzipSync(MBOX),
  'ndjson.gz': gzipSync(NDJSON),
};

describe('archives', () => {
  test.each(['zip', 'tar', 'tar.gz'] as const)('%s gives its files by their paths, without clutter', async (format) => {
    expect(told(await items(SOUND[format]))).toEqual(READ);
  });

  test.each(Object.entries(SOUND))('%s goes on after each item, however its bytes come', async (_, bytes) => {
    const all = told(await items(bytes));
    expect(all.length).toBeGreaterThan(1);
    for (const [index, { position }] of (await items(bytes)).entries()) {
      expect(told(await items(bytes, position, 7))).toEqual(all.slice(index + 1));
    }
  });

  test('long names of GNU and pax are whole', async () => {
    const long = `${'ordner/'.repeat(30)}datei.txt`;
    const pax = ` path=${long}\n`;
    const archive = tar([
      { name: '././@LongLink', type: 'L', content: `${long}\0` },
      { name: long, content: 'eins' },
      { name: 'pax', type: 'x', content: `${pax.length + 3}${pax}` },
      { name: 'kurz', content: 'zwei' },
    ]);
    expect(told(await items(archive))).toEqual([
      [long, 'eins'],
      [long, 'zwei'],
    ]);
  });

  test('blank lines of NDJSON count and cost nothing', async () => {
    const began = process.cpuUsage();
    const lines = Buffer.from(
      `\ufeff{"text":"a"}\n \r\n{"text":"b"}\n${'\n'.repeat(8_000_000)}${' \n'.repeat(4_000_000)}{"text":"c"}`,
    );
    const found = await items(lines, null, 1 << 16);
    expect(found.map(({ name }) => name)).toEqual(['1', '3', '12000004']);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(HANGING);
  });

  test('blank rows of a table cost nothing', async () => {
    const began = process.cpuUsage();
    const rows = Buffer.from(`Titel;Text\nA;a\n${'\n'.repeat(4_000_000)}${' \r\n'.repeat(2_000_000)}B;"b\n\nb"\n\r\n`);
    const found = await items(rows, null, 1 << 16);
    expect(found.map(({ name }) => name)).toEqual(['1', '2']);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(HANGING);
  });

  test('a mailbox gives its messages, as they were before they were quoted', async () => {
    expect(told(await items(MBOX)).map(([name, text]) => [name, text?.replace(/\r/g, '').trimEnd()])).toEqual([
      [
        '1',
        'From: Eva <eva@bote.example>\nSubject: Eins\n\nErster Text.\n\nFrom Wien kam nichts.\n>From quoted\n> Antwort',
      ],
      [
        '2',
        `From: Eva <eva@bote.example>\nSubject: Zwei\n\n${FROM}: so beginnt kein Brief.\n\nFrom Wien aus, um 10:00, ging es weiter.`,
      ],
      ['3', 'From: Eva <eva@bote.example>\nSubject: Drei'],
    ]);
  });

  test('a message of a mailbox that is too large costs only itself', async () => {
    const large = mail('Viel', `${'x'.repeat(999)}\n`.repeat(17_000));
    const box = Buffer.from(`${FROM}\n${mail('Eins', '')}${FROM}\n${large}${FROM}\n${mail('Drei', '')}`);
    expect(told(await items(box, null, 1 << 20)).map(([name, text]) => [name, text?.slice(0, 19)])).toEqual([
      ['1', 'From: Eva <eva@bote'],
      ['2', 'rejected: too-large'],
      ['3', 'From: Eva <eva@bote'],
    ]);
  });

  test('a text in gzip is its only item', async () => {
    const [only, ...more] = await items(gzipSync('Ein Text.'));
    expect(told(only ? [only] : [])).toEqual([['datei', 'Ein Text.']]);
    expect(more).toEqual([]);
  });
});

describe('what is wrong costs only what it concerns', () => {
  test('an entry that is encrypted, damaged, bomb or too large', async () => {
    const archive = zip([
      { name: 'geheim', content: 'x', encrypted: true },
      { name: 'kaputt', content: 'Ein Text, der nicht mehr zu lesen ist.', damaged: true },
      { name: 'bombe', content: Buffer.alloc(8 << 20) },
      { name: 'lüge', content: Buffer.alloc(17 << 20), size: 10 },
      { name: 'gross', content: 'x', stored: true, size: 20 << 20 },
      { name: 'gut', content: 'Text' },
    ]);
    expect(told(await items(archive))).toEqual([
      ['geheim', 'rejected: encrypted'],
      ['kaputt', 'rejected: broken'],
      ['bombe', 'rejected: bomb'],
      ['lüge', 'rejected: bomb'],
      ['gross', 'rejected: bomb'],
      ['gut', 'Text'],
    ]);
  });

  test('entries that overlap are a bomb', async () => {
    const content = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251));
    const many = Array.from({ length: 40 }, (_, i) => ({ name: String(i), content: i === 0 ? content : '' }));
    const archive = zip(
      many.map((entry) => ({ ...entry, content })),
      true,
    );
    const cut = Buffer.concat([archive.subarray(0, 5100), archive.subarray(archive.indexOf('PK\u0001\u0002'))]);
    const end = cut.length - 22;
    cut.writeUInt32LE(5100, end + 16);
    expect(told(await items(cut)).at(-1)).toEqual(['(directory)', 'rejected: bomb']);
  });

  test.each([
    { what: 'a ZIP that was cut', bytes: SOUND.zip.subarray(0, 100), code: 'broken' },
    { what: 'a TAR that was cut', bytes: SOUND.tar.subarray(0, 515), code: 'broken' },
    { what: 'a gzip that was cut', bytes: SOUND['tar.gz'].subarray(0, 150), code: 'broken' },
    { what: 'a WARC that was cut', bytes: WARC.subarray(0, -20), code: 'broken' },
    { what: 'a gzip bomb', bytes: gzipSync(Buffer.alloc(64 << 20, `{"text":"${'a'.repeat(5000)}"}\n`)), code: 'bomb' },
    { what: 'a ZIP in gzip', bytes: gzipSync(SOUND.zip), code: 'nested-archive' },
    { what: 'gzip in gzip', bytes: gzipSync(gzipSync('a')), code: 'nested-archive' },
  ])('$what is rejected: $code', async ({ bytes, code }) => {
    expect(told(await items(bytes, null, 1 << 16)).at(-1)?.[1]).toBe(`rejected: ${code}`);
  });
});

describe('tables', () => {
  test('rows are articles, whatever the columns are called', async () => {
    expect(
      (await items(Buffer.from(CSV))).map(({ name, content }) => [name, JSON.parse(String(content))]),
    ).toMatchObject([
      ['1', { title: 'Eins', published: '2025-03-04', text: 'Zeile "eins";\r\nZeile zwei', source: null }],
      ['2', { title: 'Zwei', published: null, text: 'Text' }],
    ]);
    const tsv = 'headline\tbody\turl\tauthor\nA\tB\thttps://bote.example/1\tEva; Jan\n';
    expect(JSON.parse(String((await items(Buffer.from(tsv)))[0]?.content))).toMatchObject({
      title: 'A',
      text: 'B',
      url: 'https://bote.example/1',
      authors: ['Eva', 'Jan'],
    });
  });

  test.each(['utf16le', 'latin1'] as const)('in %s', async (encoding) => {
    const mark = encoding === 'utf16le' ? '\ufeff' : '';
    const table = `${mark}Überschrift;Text\nGrüße;Die Größe der Straße ist für die Bürger und die Länder über alles wichtig.\n`;
    const [row] = await items(Buffer.from(table, encoding));
    expect(JSON.parse(String(row?.content))).toMatchObject({
      title: 'Grüße',
      text: expect.stringMatching(/^Die Größe/),
    });
  });

  test('a quotation mark that is never closed costs its row', async () => {
    const table = `titel,text\n1,"offen\n${'2,zwei\n'.repeat(3)}`;
    expect(told(await items(Buffer.from(table))).map(([, text]) => text?.slice(0, 16))).toEqual([
      'rejected: broken',
      '{"title":"2","te',
      '{"title":"2","te',
      '{"title":"2","te',
    ]);
  });
});

describe('whatever the bytes', () => {
  test('no reader throws, and each ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileBytes(Object.values(SOUND)),
        fc.constantFrom(...CONTAINER_FORMATS),
        async (bytes, format) => {
          const found = await readItems(format, bytes);
          expect(found.length).toBeLessThan(bytes.length + 2);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

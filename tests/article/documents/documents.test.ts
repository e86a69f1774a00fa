import { describe, expect, test } from 'vitest';
import { pdfDate } from '../../../functions/article/pdf/read-pdf.ts';
import { readFile } from '../../../functions/article/read-file.ts';
import { zip } from '../container/archives.ts';
import { expectReadings } from '../mutations.ts';
import { pdf } from './pdf.ts';

const FACTS = { metadata: {}, uploadedAt: '2025-06-01T12:00:00.000Z' };
const LEAD = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
const MORE = 'Die Länder wollen über den Handel und die Grenze sprechen, sagte er „ohne Eile“.';

async function read(bytes: Uint8Array) {
  const items = await readFile({ name: 'datei', mediaType: null, charset: null, bytes }, FACTS);
  return items.map(({ name, reading }) => {
    if (reading.kind !== 'article') return { name, code: reading.kind === 'rejected' ? reading.code : reading.kind };
    const { title, body, publishedAt, authors, source } = reading.article;
    return { name, title, body, publishedAt, authors, source };
  });
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const CORE =
  '<cp:coreProperties><dc:title>Datei 1</dc:title><dc:creator>Eva Beispiel</dc:creator><dcterms:created>2025-03-04T10:00:00Z</dcterms:created></cp:coreProperties>';
const docx = (body: string) =>
  zip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: `<w:document ${WORD}><w:body>${body}</w:body></w:document>` },
    { name: 'docProps/core.xml', content: CORE },
  ]);
const DOCX = docx(
  paragraph('Minister in Wien', 'Title') +
    `<w:p><w:r><w:t>${LEAD.slice(0, 30)}</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:r><w:t>${LEAD.slice(30)}</w:t></w:r></w:p>` +
    paragraph(MORE),
);
const ODT = zip([
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
  {
    name: 'content.xml',
    content: `<office:document-content><office:body><office:text><text:h text:outline-level="1">Minister in Wien</text:h><text:p>${LEAD}<text:note>Fußnote</text:note></text:p><text:p><text:span>${MORE}</text:span></text:p></office:text></office:body></office:document-content>`,
  },
  {
    name: 'meta.xml',
    content:
      '<office:meta><meta:creation-date>2025-03-04T10:00:00</meta:creation-date><meta:initial-creator>Eva Beispiel</meta:initial-creator></office:meta>',
  },
]);
const chapter = (title: string) =>
  `<html><head/><body><h1>${title}</h1><p>${LEAD}</p><p>${MORE} ${MORE}</p></body></html>`;
const EPUB = zip([
  { name: 'mimetype', content: 'application/epub+zip', stored: true },
  {
    name: 'META-INF/container.xml',
    content: '<container><rootfiles><rootfile full-path="OEBPS/a.opf"/></rootfiles></container>',
  },
  {
    name: 'OEBPS/a.opf',
    content:
      '<package><metadata><dc:title>Der Bote</dc:title><dc:date>2025-03-04</dc:date></metadata><manifest><item id="t" href="titel.xhtml"/><item id="a" href="a%20b.xhtml"/><item id="b" href="b.xhtml"/></manifest><spine><itemref idref="t"/><itemref idref="b"/><itemref idref="a"/></spine></package>',
  },
  { name: 'OEBPS/titel.xhtml', content: '<html><body><p>Der Bote</p></body></html>' },
  { name: 'OEBPS/a b.xhtml', content: chapter('Kapitel A') },
  { name: 'OEBPS/b.xhtml', content: chapter('Kapitel B') },
]);
const MAIL = Buffer.from(
  `Return-Path: <eva@bote.example>\r\nFrom: =?utf-8?Q?Eva_M=C3=BCller?= <eva@bote.example>\r\nSubject: =?iso-8859-1?Q?Minister_in_M=FCnchen?=\r\nDate: Tue, 04 Mar 2025 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nNur Text: Gr=FC=DFe\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<p>${LEAD}</p><p>${MORE}</p>`).toString('base64')}\r\n--x--\r\n`,
);
const PDF = pdf([
  [
    '24|Minister in Wien',
    '10|Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanz-',
    '10|ler getroffen.',
    '10|1',
  ],
  ['10|Die Laender wollen ueber den Handel und die Grenze sprechen, sagte er.', '10|2'],
]);
const KEY = '0'.repeat(64);
const LOCKED = Buffer.from(
  PDF.toString('latin1').replace(
    '/Root 1 0 R',
    `/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${KEY}> /U <${KEY}> >>`,
  ),
  'latin1',
);
const BODY = `${LEAD}\n\n${MORE}`;

describe('documents', () => {
  test('DOCX: title by its style, text without what was deleted, author and date', async () => {
    expect(await read(DOCX)).toEqual([
      {
        name: null,
        title: 'Minister in Wien',
        body: BODY,
        publishedAt: '2025-03-04T10:00:00Z',
        authors: ['Eva Beispiel'],
        source: null,
      },
    ]);
  });

  test('ODT: title by its level, text without notes', async () => {
    expect(await read(ODT)).toMatchObject([{ title: 'Minister in Wien', body: BODY, authors: ['Eva Beispiel'] }]);
  });

  test('EPUB: each chapter with running text, in the order of reading', async () => {
    expect(await read(EPUB)).toMatchObject([
      { name: 'OEBPS/b.xhtml', title: 'Kapitel B', source: 'Der Bote', publishedAt: '2025-03-04' },
      { name: 'OEBPS/a b.xhtml', title: 'Kapitel A' },
    ]);
  });

  test('e-mail: subject, sender, date and the HTML part, whatever their sets', async () => {
    expect(await read(MAIL)).toMatchObject([
      { title: 'Minister in München', body: BODY, authors: ['Eva Müller'], source: 'bote.example' },
    ]);
  });

  test('PDF: title by its size, lines put together, page numbers dropped', async () => {
    expect(await read(PDF)).toMatchObject([
      {
        title: 'Minister in Wien',
        body: `${LEAD}\n\nDie Laender wollen ueber den Handel und die Grenze sprechen, sagte er.`,
      },
    ]);
  });

  test('PDF: told where something stands before it, and no text about PDFs is one', async () => {
    expect(await read(Buffer.concat([Buffer.from('\n\n'), PDF]))).toMatchObject([{ title: 'Minister in Wien' }]);
    expect(await read(Buffer.from(`Formate\n\nEine Datei beginnt mit %PDF-1.4. ${LEAD}`))).toMatchObject([
      { title: 'Formate' },
    ]);
  });

  test.each([
    ["D:20250304101112+01'00'", '2025-03-04T10:11:12+01:00'],
    ['D:20250304101112Z', '2025-03-04T10:11:12Z'],
    ['D:20250304', '2025-03-04'],
    ['gestern', null],
  ])('date of PDF %s', (text, date) => expect(pdfDate(text)).toBe(date));
});

describe('what cannot be read says why', () => {
  const entity = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>`;
  test.each([
    { what: 'a DOCX that was cut', bytes: DOCX.subarray(0, 300), code: 'broken' },
    { what: 'a DOCX without text', bytes: docx(''), code: 'no-text' },
    { what: 'a DOCX that is a bomb', bytes: docx(' '.repeat(8 << 20)), code: 'bomb' },
    { what: 'a DOCX that is deep', bytes: docx('<w:x>'.repeat(100_000)), code: 'too-deep' },
    { what: 'a DOCX with entities', bytes: docx(entity), code: 'entity-expansion' },
    { what: 'a PDF that was cut', bytes: PDF.subarray(0, 40), code: 'broken' },
    { what: 'a PDF with a password', bytes: LOCKED, code: 'encrypted' },
    { what: 'a PDF without text', bytes: pdf([[]]), code: 'no-text' },
    { what: 'an e-mail without text', bytes: Buffer.from('From: a@bote.example\nSubject: Leer\n\n'), code: 'no-text' },
    { what: 'an e-mail that was cut in a part', bytes: MAIL.subarray(0, -40), code: 'broken' },
    { what: 'an e-mail that was cut before its last line', bytes: MAIL.subarray(0, -6), code: 'broken' },
    {
      what: 'a book without parts',
      bytes: zip([{ name: 'mimetype', content: 'application/epub+zip', stored: true }]),
      code: 'broken',
    },
  ])('$what: $code', async ({ bytes, code }) => expect(await read(bytes)).toMatchObject([{ name: null, code }]));
});

test('no document reader throws, whatever the bytes', async () => {
  const formats = ['eml', 'pdf', 'docx', 'odt', 'epub', 'warc-record', 'markdown'] as const;
  await expectReadings([DOCX, ODT, EPUB, MAIL, PDF], formats, 200);
}, 60_000);

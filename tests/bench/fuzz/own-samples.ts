import { gzipSync } from 'node:zlib';
import { type Entry, tar, zip } from '../../article/container/archives.ts';
import { pdf } from '../../article/documents/pdf.ts';
import type { Sample } from './samples.ts';

const P1 = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
const P2 = 'Die Länder wollen über den Handel und die Grenze sprechen, sagte er „ohne Eile“.';
const HTML = `<p>${P1}</p><p>${P2}</p>`;
const LD = JSON.stringify({ '@type': 'NewsArticle', headline: 'Besuch', datePublished: '2025-03-04', articleBody: P1 });
const PAGE = `<!doctype html><html lang="de"><head><title>Besuch - Bote</title><meta property="og:title" content="Besuch"><script type="application/ld+json">${LD}</script></head><body><nav><a href="/">Start</a></nav><article><h1>Besuch</h1><time datetime="2025-03-04">4. März</time>${HTML}<table><tr><td>1</td></tr></table></article></body></html>`;
const ARTICLE = JSON.stringify({
  title: 'Besuch',
  text: `${P1}\n\n${P2}`,
  published: '2025-03-04',
  authors: ['A. Bee'],
});
const WIRE = JSON.stringify({
  format: 'digitalwires@0.9.1',
  urn: 'urn:newsml:probe:1',
  version: 3,
  version_created: '2025-03-03T10:00:00+01:00',
  headline: 'Besuch',
  article_html: HTML,
});
const NINJS = JSON.stringify({ uri: 'urn:1', type: 'text', version: '1', headline: 'Besuch', body_html: HTML });
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [
    { id: '1', title: 'Besuch', content_html: HTML },
    { id: '2', content_text: P2 },
  ],
});
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const RSS = `${XML}<rss version="2.0"><channel><title>Bote</title><item><title>A &amp; B</title><guid>1</guid><description><![CDATA[${HTML}]]></description></item><item><guid>2</guid><description>${P2}</description></item></channel></rss>`;
const ATOM = `${XML}<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><id>1</id><content type="html">&lt;p&gt;${P1}&lt;/p&gt;</content></entry></feed>`;
const NEWSML = `${XML}<newsItem guid="urn:1" version="2"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Besuch</headline></contentMeta><contentSet><inlineXML><html><body><section class="main">${HTML}</section></body></html></inlineXML></contentSet></newsItem>`;
const NITF = `${XML}<nitf><head><docdata><doc-id id-string="n1"/></docdata></head><body><body.head><hedline><hl1>Besuch</hl1></hedline></body.head><body.content>${HTML}</body.content></body></nitf>`;
const MAIL = `From: =?utf-8?Q?Eva_M=C3=BCller?= <eva@bote.example>\r\nSubject: =?iso-8859-1?Q?M=FCnchen?=\r\nDate: Tue, 04 Mar 2025 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nNur Text: Gr=FC=DFe\r\n-- \r\nEva\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(HTML).toString('base64')}\r\n--x--\r\n`;
const FORWARDED = `From: a@b.example\r\nTo: b@c.example\r\nSubject: Fwd: Besuch\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\nContent-Type: message/rfc822\r\n\r\n${MAIL}\r\n--y\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment; filename="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--y--\r\n`;
const MARKDOWN = `---\ntitle: Besuch\ndate: 2025-03-04\nauthor: [A. Bee, "C. Dee"]\n---\n# Besuch\n\n${P1} [Mehr](https://bote.example/1)\n\n| a | b |\n|---|---|\n\n* **Punkt** \`eins\`\n\n> ${P2}\n`;
const CSV = `Titel;Datum;Text\r\nEins;2025-03-04;"Zeile ""eins"";\r\n${P1}"\r\n\r\nZwei;;${P2}\r\n`;
const record = (type: string, body: string) =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://bote.example/1\r\nWARC-Date: 2025-03-04T05:06:07Z\r\nWARC-Record-ID: <${type}>\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
const chunked = `${Buffer.byteLength(PAGE).toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`;
const WARC = `${record('warcinfo', 'software: x')}${record('response', `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`)}${record('response', `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`)}`;
const NDJSON = `${ARTICLE}\n${WIRE}\n{kaputt\n${NINJS}\n`;
const PDF = pdf([
  [
    '24|Besuch in Wien',
    '10|Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanz-',
    '10|ler getroffen.',
  ],
  ['10|Die Laender wollen ueber den Handel sprechen.', '10|2'],
]);

const DOCX: Entry[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  {
    name: 'word/document.xml',
    content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Besuch</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">${P1}</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p></w:body></w:document>`,
  },
  {
    name: 'docProps/core.xml',
    content: '<cp:coreProperties><dc:title>D</dc:title><dc:creator>E</dc:creator></cp:coreProperties>',
  },
];
const ODT: Entry[] = [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
  {
    name: 'content.xml',
    content: `<office:document-content><office:body><office:text><text:h text:outline-level="1">Besuch</text:h><text:p>${P1}<text:note>Note</text:note></text:p><text:p><text:span>${P2}</text:span></text:p></office:text></office:body></office:document-content>`,
  },
  {
    name: 'meta.xml',
    content: '<office:meta><meta:creation-date>2025-03-04T10:00:00</meta:creation-date></office:meta>',
  },
];
const EPUB: Entry[] = [
  { name: 'mimetype', content: 'application/epub+zip', stored: true },
  {
    name: 'META-INF/container.xml',
    content: '<container><rootfiles><rootfile full-path="O/a.opf"/></rootfiles></container>',
  },
  {
    name: 'O/a.opf',
    content:
      '<package><metadata><dc:title>Bote</dc:title></metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
  },
  { name: 'O/a.xhtml', content: `<html><body><h1>Kapitel</h1>${HTML}${HTML}</body></html>` },
];
const FILES: Entry[] = [
  { name: 'a/eins.html', content: PAGE },
  { name: 'zwei.json', content: ARTICLE },
  { name: 'drei.txt', content: `Besuch\n\n${P1}` },
  { name: 'vier.pdf', content: PDF },
  { name: 'fünf.ndjson', content: NDJSON },
  { name: 'sechs.eml', content: MAIL },
];

const text = (format: string, content: string): Sample => ({
  format,
  name: `a.${format}`,
  bytes: Buffer.from(content),
});
const archive = (format: string, entries: readonly Entry[]): Sample => ({
  format,
  name: `a.${format}`,
  bytes: zip(entries),
  entries,
});

/** A small file of every format that is read. */
export const OWN_SAMPLES: readonly Sample[] = [
  text('txt', `Besuch\n\n${P1}\n\nMehr zum Thema - Anderes\n\n${P2}`),
  text('md', MARKDOWN),
  text('html', PAGE),
  text('json', ARTICLE),
  text('digitalwires', WIRE),
  text('ninjs', NINJS),
  text('json-feed', JSON_FEED),
  text('rss', RSS),
  text('atom', ATOM),
  text('newsml-g2', NEWSML),
  text('nitf', NITF),
  text('eml', MAIL),
  text('eml', FORWARDED),
  text('csv', CSV),
  text('ndjson', NDJSON),
  text('warc', WARC),
  { format: 'latin1', name: 'a.txt', bytes: Buffer.from(`Grüße\n\n${P1} Die Größe überrascht.`, 'latin1') },
  { format: 'utf16', name: 'a.txt', bytes: Buffer.from(`\ufeffBesuch\n\n${P1}\n\n${P2}`, 'utf16le') },
  { format: 'pdf', name: 'a.pdf', bytes: PDF },
  archive('docx', DOCX),
  archive('odt', ODT),
  archive('epub', EPUB),
  archive('zip', FILES),
  { format: 'tar', name: 'a.tar', bytes: tar(FILES) },
  { format: 'gzip', name: 'a.tar.gz', bytes: gzipSync(tar(FILES)) },
  {
    format: 'gzip',
    name: 'a.warc.gz',
    bytes: Buffer.concat([gzipSync(WARC.slice(0, 400)), gzipSync(WARC.slice(400))]),
  },
];

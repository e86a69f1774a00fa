import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../../functions/article/limits.ts';
import { toArticle } from '../../../functions/article/to-article.ts';
import { holdingOf, holdingOfItem } from '../../../functions/ingest/holding.ts';
import { type Entry, source, tar, zip } from './archives.ts';

const LEAD = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
const article = (title: string) => JSON.stringify({ title, text: LEAD });
const files = (bad: Partial<Entry>): Entry[] => [
  { name: 'a.json', content: article('Erstens') },
  { name: 'b.json', content: article('Zweitens'), ...bad },
  { name: 'c.json', content: article('Drittens') },
];
const page = (title: string) =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><title>${title}</title><h1>${title}</h1><p>${LEAD}</p>`;
const record = (id: string, body: string) =>
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bote.example/${id}\r\nWARC-Record-ID: <${id}>\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
const brokenPage = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nkaputt';
const warc = [record('a', page('Erstens')), record('b', brokenPage), record('c', page('Drittens'))].join('');
const ndjson = `${article('Erstens')}\n{"title": "Zweitens", kaputt\n${article('Drittens')}\n`;
const csv = `titel,text\nErstens,${LEAD}\nZweitens,"${LEAD}\nDrittens,${LEAD}\n`;
const mail = (title: string, lead: string) =>
  `From eva@bote.example Tue Mar  4 10:00:00 2025\nFrom: Eva <eva@bote.example>\nSubject: ${title}\nDate: Tue, 4 Mar 2025 10:00:00 +0100\n\n${lead}\n\n`;
const mailbox = (bad: string) => [mail('Erstens', LEAD), bad, mail('Drittens', LEAD)].join('');
const rss = `<?xml version="1.0"?><rss version="2.0"><channel>${['Erstens', '', 'Drittens'].map((title, i) => `<item><title>${title}</title><guid>${i}</guid><description>${title && LEAD}</description></item>`).join('')}</channel></rss>`;
const list = `[${article('Erstens')},{"title":"Zweitens"},${article('Drittens')}]`;

/** The titles of the articles of a file, or the codes of those that are none. */
async function outcomes(bytes: Uint8Array): Promise<string[]> {
  const object = {
    bucket: 'b',
    key: 'datei',
    versionId: null,
    etag: 'e',
    size: bytes.length,
    uploadedAt: '2025-03-05T00:00:00Z',
    contentType: null,
    metadata: {},
    bytes,
    source: source(bytes),
  };
  const holding = await holdingOf(object, (name) => name);
  if (holding.kind === 'one') throw new Error('one article');
  const found: string[] = [];
  for await (const { bytes: item } of holding.items(null)) {
    const { holding: held } = await holdingOfItem(item, (name) => name);
    const reading = held.kind === 'one' ? toArticle(held.reading, held.facts) : null;
    found.push(reading?.kind === 'article' ? reading.article.title : reading?.kind === 'rejected' ? reading.code : '?');
  }
  return found;
}

test.each([
  ['ZIP, damaged', zip(files({ damaged: true })), 'broken'],
  ['ZIP, encrypted', zip(files({ encrypted: true })), 'encrypted'],
  ['ZIP, of a bomb', zip(files({ content: Buffer.alloc(8 << 20) })), 'bomb'],
  ['ZIP, of an archive', zip(files({ content: zip(files({})) })), 'nested-archive'],
  ['ZIP, of what is binary', zip(files({ content: Buffer.from([0, 1, 2, 0, 5]) })), 'not-text'],
  ['TAR, too large', tar(files({ content: Buffer.alloc(MAX_FILE_BYTES + 1, 'x') })), 'too-large'],
  ['TAR, empty', tar(files({ content: '' })), 'empty'],
  ['TAR in gzip, of an archive', gzipSync(tar(files({ content: gzipSync('x') }))), 'nested-archive'],
  ['NDJSON, broken', Buffer.from(ndjson), 'invalid-json'],
  ['NDJSON in gzip, broken', gzipSync(ndjson), 'invalid-json'],
  ['CSV, with an open quotation mark', Buffer.from(csv), 'broken'],
  ['WARC, of a page that cannot be unpacked', Buffer.from(warc, 'latin1'), 'broken'],
  ['WARC in gzip', gzipSync(Buffer.from(warc, 'latin1')), 'broken'],
  ['mailbox, with a message without text', Buffer.from(mailbox(mail('Zweitens', ''))), 'no-text'],
  [
    'mailbox, with a message too large',
    Buffer.from(mailbox(mail('Zu viel', `${'x'.repeat(999)}\n`.repeat(MAX_FILE_BYTES / 1000 + 1)))),
    'too-large',
  ],
  ['RSS, without text', Buffer.from(rss), 'empty'],
  ['list in JSON, without text', Buffer.from(list), 'invalid-article'],
])('one bad item of a %s costs only itself', async (_, bytes, code) => {
  expect(await outcomes(bytes)).toEqual(['Erstens', code, 'Drittens']);
});

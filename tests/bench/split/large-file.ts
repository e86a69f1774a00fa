import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createGzip, deflateRawSync, gzipSync } from 'node:zlib';
import { tar } from '../../article/container/archives.ts';
import { SyntheticArticles } from './articles.ts';

export const LARGE_FORMATS = ['ndjson', 'csv', 'zip', 'tar', 'tar.gz', 'ndjson.gz', 'warc.gz'] as const;
export type LargeFormat = (typeof LARGE_FORMATS)[number];

/** How much smaller the synthetic texts get by compression. */
const RATIO = 2.9;
const PACKED: ReadonlySet<LargeFormat> = new Set(['zip', 'tar.gz', 'ndjson.gz', 'warc.gz']);

/** Writes a file of so many articles and about so many bytes. */
export async function writeLargeFile(
  path: string,
  format: LargeFormat,
  articles: number,
  bytes: number,
): Promise<void> {
  const each = (bytes / articles) * (PACKED.has(format) ? RATIO : 1);
  const texts = new SyntheticArticles(each);
  const numbers = function* () {
    for (let number = 1; number <= articles; number++) yield number;
  };
  const pieces = Readable.from(PIECES[format](numbers, texts));
  const file = createWriteStream(path);
  if (format === 'tar.gz' || format === 'ndjson.gz') await pipeline(pieces, createGzip({ level: 1 }), file);
  else await pipeline(pieces, file);
}

type Pieces = (numbers: () => Iterable<number>, texts: SyntheticArticles) => Iterable<Buffer>;

function* lines(numbers: () => Iterable<number>, texts: SyntheticArticles): Generator<Buffer> {
  for (const number of numbers()) yield Buffer.concat([texts.article(number), Buffer.from('\n')]);
}

function* rows(numbers: () => Iterable<number>, texts: SyntheticArticles): Generator<Buffer> {
  yield Buffer.from('titel;text\n');
  for (const number of numbers()) {
    const { text }: { text: string } = JSON.parse(texts.article(number).toString());
    yield Buffer.from(`Nr. ${number};"${text}"\n`);
  }
}

function* tarFile(numbers: () => Iterable<number>, texts: SyntheticArticles): Generator<Buffer> {
  for (const number of numbers()) {
    const file = tar([{ name: `archiv/${number}.json`, content: texts.article(number) }]);
    yield file.subarray(0, -1024);
  }
  yield Buffer.alloc(1024);
}

/** Each record in a gzip member of its own, as crawlers write it. */
function* webArchive(numbers: () => Iterable<number>, texts: SyntheticArticles): Generator<Buffer> {
  for (const number of numbers()) {
    const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><script>${texts.article(number)}</script>`;
    const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bote.example/${number}\r\nWARC-Record-ID: <urn:${number}>\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
    yield gzipSync(record, { level: 1 });
  }
}

/** A ZIP64 archive: more than 65,535 entries do not fit into the older form. */
function* zipFile(numbers: () => Iterable<number>, texts: SyntheticArticles): Generator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const number of numbers()) {
    const content = texts.article(number);
    const packed = deflateRawSync(content, { level: 1 });
    const name = Buffer.from(`archiv/${number}.json`);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), head, rest, name);
    const entry = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, name, packed]);
    offset += entry.length;
    yield entry;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield* directory;
  const end = Buffer.alloc(56 + 20 + 22, 0);
  end.write('PK\u0006\u0006', 0, 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(directory.length / 4), 24);
  end.writeBigUInt64LE(BigInt(directory.length / 4), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.write('PK\u0006\u0007', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  end.write('PK\u0005\u0006', 76, 'latin1');
  end.fill(0xff, 84, 96);
  yield end;
}

const PIECES: Readonly<Record<LargeFormat, Pieces>> = {
  ndjson: lines,
  'ndjson.gz': lines,
  csv: rows,
  tar: tarFile,
  'tar.gz': tarFile,
  'warc.gz': webArchive,
  zip: zipFile,
};

import { gzipSync } from 'node:zlib';
import { tar, zip } from '../../article/container/archives.ts';
import type { Random } from './random.ts';
import type { Sample } from './samples.ts';

/** The largest file that is made: the bound of a document. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Bits that mean something in one format or another. */
// biome-ignore format: a list
const BITS = [
  '<', '>', '</', '/>', '"', "'", '&', '&#x110000;', '&#0;', '&amp;', '<!--', '-->', '<![CDATA[', ']]>', '<!ENTITY a "b">', '<!DOCTYPE x [', '<script>', '</script>',
  '<div>', '</div>', '<p>', '</p>', '<b>', '<i>', '<a href=x>', '<table>', '<tr><td>', '<svg>', '<h1>', '<br>', '<li>', '<blockquote>', '<time>1.1.2020</time>',
  '<script type="application/ld+json">', '<w:p>', '<w:t>', '<text:p>', '<text:span>', '<item>', '<entry>', '<newsItem>', '{', '}', '[', ']', ',', ':', '{"a":', '["', '\\', '\\u0000', '\\"',
  '\n', '\r\n', '\r\n\r\n', ' ', '\t', '\0', '\ud83d\ude00', 'ä', '\u00ad', '\u200b', '\ufeff', ';', '|', '""', '";"', '#', '# ', '- ', '* ', '**', '_', '`', '```\n', '![', '](', '> ', '---\n',
  '%PDF-', 'obj', 'endobj', 'stream\n', 'endstream', '<<', '>>', '/Length 99999999', '/Kids [2 0 R]', '/Filter /FlateDecode', '(', ')', 'BT', 'ET', ' Tj ', ' Tf ', 'xref', 'trailer', 'startxref', '0 0 R ',
  'From: ', 'Subject: ', 'Content-Type: multipart/mixed; boundary=x\r\n', '--x\r\n', '--x--', '=?utf-8?Q?=C3?=', '=?utf-8?B?', '=', '=\r\n', '=E4', 'Content-Type: message/rfc822\r\n\r\n', 'Content-Type: text/html\r\n',
  'WARC/1.0\r\n', 'Content-Length: 999999999\r\n', 'HTTP/1.1 200 OK\r\n', 'PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', '4294967295', '-1', '1e999', '2025-03-04', '\u001b$B', '\u001b$)C', '\u000e', '\u000f',
  'Mehr zum Thema - ', 'Von ', 'http://', 'a@b.c', 'A. ', 'Wien (dpa) - ', '1.', '„', '“',
] as const;

/** A file made from a sample: some changes, sometimes grown up to the bound, sometimes packed. */
export function mutated(sample: Sample, others: readonly [Sample, ...Sample[]], random: Random): Buffer {
  const { entries } = sample;
  if (entries !== undefined && random.chance(0.7)) {
    const hit = random.below(entries.length);
    const changed = entries.map((entry, index) =>
      index === hit
        ? { ...entry, stored: random.chance(0.5), content: changedBytes(Buffer.from(entry.content), others, random) }
        : entry,
    );
    return bounded(packed(zip(changed), random));
  }
  return bounded(packed(changedBytes(sample.bytes, others, random), random));
}

/** Random bytes, behind the first bytes of a sample or not. */
export function randomBytes(sample: Sample, random: Random): Buffer {
  const start = random.chance(0.5) ? sample.bytes.subarray(0, random.size(600)) : Buffer.alloc(0);
  return Buffer.concat([start, random.bytes(random.size(50_000))]);
}

const bounded = (bytes: Buffer): Buffer => bytes.subarray(0, MAX_BYTES);

function changedBytes(start: Buffer, others: readonly [Sample, ...Sample[]], random: Random): Buffer {
  let bytes = start;
  for (let count = random.size(12); count > 0; count--) bytes = change(bytes, others, random);
  while (random.chance(0.2)) bytes = grown(bytes, random);
  return bytes;
}

function change(bytes: Buffer, others: readonly [Sample, ...Sample[]], random: Random): Buffer {
  const from = random.below(bytes.length + 1);
  const to = Math.min(bytes.length, from + random.size(Math.max(1, bytes.length / 2)));
  const before = bytes.subarray(0, from);
  const piece = bytes.subarray(from, to);
  const after = bytes.subarray(to);
  const bit = Buffer.from(random.pick(BITS));
  // Control characters make a text binary, which is the end of it.
  const isText = !bytes.subarray(0, 1000).includes(0) && random.chance(0.95);
  switch (random.below(isText ? 6 : 9)) {
    case 0:
      return Buffer.concat([before, bit, bytes.subarray(from)]);
    case 1:
      return Buffer.concat([before, bit, after]);
    case 2:
      return random.chance(0.1) ? before : Buffer.concat([before, after]);
    case 3:
      return Buffer.concat([before, piece, piece, after]);
    case 4: {
      const other = random.pick(others).bytes;
      const at = random.below(other.length);
      return Buffer.concat([before, other.subarray(at, at + random.size(other.length)), after]);
    }
    case 5:
      return Buffer.concat([before, repeated(bit, random.size(5000)), after]);
    case 6:
      return Buffer.concat([before, random.bytes(random.size(64)), after]);
    case 7:
      return Buffer.concat([before, Buffer.alloc(piece.length, random.pick([0, 0xff, 0x20, 0x0a, 0x80])), after]);
    default: {
      const copy = Buffer.from(bytes);
      for (let count = random.size(20); count > 0; count--) copy[random.below(copy.length)] = random.below(256);
      return copy;
    }
  }
}

const repeated = (piece: Buffer, count: number): Buffer =>
  Buffer.alloc(Math.min(MAX_BYTES, piece.length * count), piece.length > 0 ? piece : ' ');

/** A piece, or some bits, put in so often that the file has some megabytes. */
function grown(bytes: Buffer, random: Random): Buffer {
  const from = random.below(bytes.length);
  const piece = random.chance(0.5)
    ? bytes.subarray(from, from + random.size(2000))
    : Buffer.concat(Array.from({ length: random.size(4) }, () => Buffer.from(random.pick(BITS))));
  const length = random.chance(0.5) ? random.below(MAX_BYTES) : random.size(MAX_BYTES);
  const times = Math.ceil(length / Math.max(1, piece.length));
  return Buffer.concat([bytes.subarray(0, from), repeated(piece, times), bytes.subarray(from)]);
}

function packed(bytes: Buffer, random: Random): Buffer {
  switch (random.below(40)) {
    case 0:
      return gzipSync(bytes, { level: 1 });
    case 1:
      return zip([{ name: 'a', content: bounded(bytes) }]);
    case 2:
      return tar([{ name: 'a', content: bytes }]);
    case 3:
      return Buffer.from(`\ufeff${bytes.subarray(0, MAX_BYTES / 2).toString('utf8')}`, 'utf16le');
    case 4:
      return Buffer.from(bytes.toString('utf8'), 'latin1');
    default:
      return bytes;
  }
}

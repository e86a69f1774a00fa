import { inflateSync } from 'node:zlib';

/** Unpacked bytes of what is no picture and no font: drawing a page takes up to 1 MB; the library needs a second for about 5. */
const MAX_CONTENT_BYTES = 8 * 1024 * 1024;
/** Unpacked bytes of all but pictures, fonts of Chinese and Japanese included. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Bytes before a stream in which its dictionary stands. */
const DICTIONARY_BYTES = 2000;
/** Compressed once more: nothing that is read is. */
const MAX_LAYERS = 3;

/** Whether the compressed streams of a PDF (ISO 32000-1, 7.4.4) unpack to more than an article can need. */
export function unpacksTooFar(pdf: Buffer): boolean {
  let content = 0;
  let all = 0;
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const start = at + (/^stream\r?\n?/.exec(pdf.toString('latin1', at, at + 8))?.[0].length ?? 6);
    if (!isZlib(pdf, start)) continue;
    const before = pdf.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const isFont = /\/Length[123]\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/.test(dictionary);
    const end = pdf.indexOf('endstream', start);
    const size = unpackedSize(pdf.subarray(start, end < 0 ? undefined : end), isFont ? MAX_BYTES : MAX_CONTENT_BYTES);
    all += size;
    if (!isFont) content += size;
    if (content > MAX_CONTENT_BYTES || all > MAX_BYTES) return true;
  }
  return false;
}

/** The header of zlib (RFC 1950, 2.2). */
function isZlib(bytes: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = [bytes[at], bytes[at + 1]];
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/** How many bytes a stream unpacks to, through all its layers; more than `limit` count as infinitely many. */
function unpackedSize(packed: Uint8Array, limit: number): number {
  let bytes = packed;
  let most = 0;
  for (let layer = 0; layer < MAX_LAYERS && isZlib(bytes, 0); layer++) {
    try {
      bytes = inflateSync(bytes, { maxOutputLength: limit });
    } catch (error) {
      return error instanceof RangeError ? Number.POSITIVE_INFINITY : most;
    }
    most = Math.max(most, bytes.length);
  }
  return most;
}

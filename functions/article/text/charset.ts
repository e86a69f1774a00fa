import { isUtf8 } from 'node:buffer';
import { CODE_PAGES } from './code-pages.data.ts';
import { decodeJohab } from './johab.ts';
import { decodeIso2022Kr, decodeSingleByte, decodeUtf32 } from './rare-charsets.ts';

/** Byte order marks and the encodings that they announce; UTF-32 before UTF-16, whose mark it begins with. */
const BYTE_ORDER_MARKS = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * The text of a file: by its byte order mark, else by the pattern of its zero bytes (UTF-16 and UTF-32), else as UTF-8 where
 * it is valid, else by the declared label, else as windows-1252 (which contains ISO 8859-1). What documents hand to their
 * readers has been through `toUtf8`, which detects other sets too.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const known = certainCharset(bytes) ?? (declared && decodesAs(bytes, declared) ? declared : 'windows-1252');
  return decodeAs(bytes, known);
}

/** The set that a file's bytes leave no doubt of: by byte order mark, zero bytes or valid UTF-8; else null. */
export function certainCharset(bytes: Uint8Array): string | null {
  const wide = markedCharset(bytes) ?? charsetByZeros(bytes);
  if (wide !== null) return wide;
  // Escapes of ISO 2022 are valid ASCII, which hides them.
  if (bytes.subarray(0, ESCAPE_WITHIN).includes(0x1b)) return iso2022(bytes);
  return isUtf8(bytes) ? 'utf-8' : null;
}

/** Text that is valid in a set of which `TextDecoder` or one of the tables here knows the label. */
export function decodesAs(bytes: Uint8Array, label: string): boolean {
  const text = tryDecode(bytes, label);
  return text !== null && looksLikeText(text);
}

/** The text of bytes in a set; unknown labels are read as windows-1252. Wrong bytes become U+FFFD. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  const rare = decodeRare(bytes, label);
  if (rare !== null) return rare;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return decoderOf1252.decode(bytes);
  }
}

/** Enough of the start of a text to tell what it is; a last character that was cut in two does not matter. */
export function sniffText(head: Uint8Array): string {
  const text = decodeAs(head, markedCharset(head) ?? charsetByZeros(head) ?? 'utf-8');
  const isBroken = text.slice(0, -1).includes('\ufffd');
  return isBroken ? decodeAs(head, 'windows-1252') : text;
}

/** Whether there are none of the control characters that no text has. */
export function looksLikeText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}

const decoderOf1252 = new TextDecoder('windows-1252');
/** Texts in ISO 2022 leave ASCII early. */
const ESCAPE_WITHIN = 64 * 1024;
/** So many bytes show the pattern of UTF-16 and UTF-32. */
const ZEROS_WITHIN = 4096;

function markedCharset(bytes: Uint8Array): string | null {
  return BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding ?? null;
}

/**
 * UTF-16 and UTF-32 without a mark: in Latin script nearly every other byte is zero, always on the same side. Binary
 * files have zeros on both.
 */
function charsetByZeros(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, ZEROS_WITHIN & ~3);
  const zeros = [0, 0, 0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i & 3] = (zeros[i & 3] ?? 0) + 1;
  const quarter = Math.floor(head.length / 4);
  if (quarter < 2) return null;
  const [a, b, c, d] = zeros.map((count) => count / quarter);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  if (a === 1 && b > 0.9 && d < 0.1) return 'utf-32be';
  if (d === 1 && c > 0.9 && a < 0.1) return 'utf-32le';
  if (a + c > 1 && b + d < 0.05) return 'utf-16be';
  if (b + d > 1 && a + c < 0.05) return 'utf-16le';
  return null;
}

const ISO_2022 = [
  { escape: '\u001b$)C', encoding: 'iso-2022-kr' },
  { escape: '\u001b$B', encoding: 'iso-2022-jp' },
  { escape: '\u001b$@', encoding: 'iso-2022-jp' },
  { escape: '\u001b(J', encoding: 'iso-2022-jp' },
] as const;

function iso2022(bytes: Uint8Array): string | null {
  const head = decoderOf1252.decode(bytes.subarray(0, ESCAPE_WITHIN));
  const found = ISO_2022.find((candidate) => head.includes(candidate.escape))?.encoding;
  return found ?? (isUtf8(bytes) ? 'utf-8' : null);
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return decodeRare(bytes, label) ?? new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Sets that `TextDecoder` does not know. */
function decodeRare(bytes: Uint8Array, label: string): string | null {
  const name = label.toLowerCase();
  const page = CODE_PAGES[name];
  if (page !== undefined) return decodeSingleByte(bytes, page);
  switch (name) {
    case 'utf-32':
    case 'utf-32le':
      return decodeUtf32(bytes, true);
    case 'utf-32be':
      return decodeUtf32(bytes, false);
    case 'iso-2022-kr':
      return decodeIso2022Kr(bytes);
    case 'johab':
      return decodeJohab(bytes);
    default:
      return null;
  }
}

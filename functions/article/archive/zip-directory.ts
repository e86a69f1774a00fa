import type { ByteSource } from '../container/container.ts';
import { decodeAs } from '../text/charset.ts';

/** An entry of a ZIP archive as its central directory tells of it (PKWARE APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly start: number;
  /** Offset in the file of the next entry of the directory. */
  readonly next: number;
}

export interface ZipDirectory {
  readonly start: number;
  readonly end: number;
  /** Bytes before the archive (a self-extracting program), by which all its offsets are off. */
  readonly shift: number;
}

const END = { signature: 0x06054b50, length: 22, maxComment: 0xffff } as const;
const END_64 = { signature: 0x06064b50, length: 56 } as const;
const LOCATOR_64 = { signature: 0x07064b50, length: 20 } as const;
const ENTRY = { signature: 0x02014b50, length: 46 } as const;
const WINDOW_BYTES = 256 * 1024;
const ALL_32 = 0xffffffff;

/** Where the directory of an archive is, or null where it has none (it was cut). */
export async function zipDirectory(source: ByteSource): Promise<ZipDirectory | null> {
  const from = Math.max(0, source.size - END.length - END.maxComment - LOCATOR_64.length);
  const tail = Buffer.from(await source.read(from, source.size));
  for (let at = tail.length - END.length; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END.signature) continue;
    const far = await directory64(source, tail, at);
    if (far !== null) return far;
    const size = tail.readUInt32LE(at + 12);
    const start = tail.readUInt32LE(at + 16);
    const shift = from + at - size - start;
    if (shift >= 0) return { start: start + shift, end: start + shift + size, shift };
  }
  return null;
}

async function directory64(source: ByteSource, tail: Buffer, end: number): Promise<ZipDirectory | null> {
  const locator = end - LOCATOR_64.length;
  if (locator < 0 || tail.readUInt32LE(locator) !== LOCATOR_64.signature) return null;
  const at = Number(tail.readBigUInt64LE(locator + 8));
  if (!Number.isSafeInteger(at) || at + END_64.length > source.size) return null;
  const record = Buffer.from(await source.read(at, at + END_64.length));
  if (record.readUInt32LE(0) !== END_64.signature) return null;
  const [size, start] = [Number(record.readBigUInt64LE(40)), Number(record.readBigUInt64LE(48))];
  return start + size <= at ? { start, end: start + size, shift: 0 } : null;
}

/** The entries of a directory from an offset on; ends where it is damaged. Holds a piece of the directory. */
export async function* zipEntries(
  source: ByteSource,
  { end, shift }: ZipDirectory,
  start: number,
): AsyncGenerator<ZipEntry> {
  let window: Buffer = Buffer.alloc(0);
  let windowStart = start;
  for (let at = start; at + ENTRY.length <= end; ) {
    if (at + MAX_ENTRY_BYTES > windowStart + window.length && windowStart + window.length < end) {
      window = Buffer.from(await source.read(at, Math.min(end, at + WINDOW_BYTES)));
      windowStart = at;
    }
    const record = window.subarray(at - windowStart);
    if (record.length < ENTRY.length || record.readUInt32LE(0) !== ENTRY.signature) return;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => record.readUInt16LE(offset));
    if (nameLength === undefined || extraLength === undefined || commentLength === undefined) return;
    const extraStart = ENTRY.length + nameLength;
    const length = extraStart + extraLength + commentLength;
    if (record.length < length) return;
    const flags = record.readUInt16LE(8);
    const nameBytes = record.subarray(ENTRY.length, extraStart);
    const sizes = sizesOf(record, record.subarray(extraStart, extraStart + extraLength));
    at += length;
    yield {
      name: nameOf(nameBytes, (flags & 0x800) !== 0),
      encrypted: (flags & 1) !== 0,
      method: record.readUInt16LE(10),
      crc: record.readUInt32LE(16),
      ...sizes,
      start: sizes.start + shift,
      next: at,
    };
  }
}

/** Fixed part, name, extra fields and comment. */
const MAX_ENTRY_BYTES = ENTRY.length + 3 * 0xffff;

/** Sizes and offset; those that do not fit into 32 bits stand in the extra field 1 (ZIP64). */
function sizesOf(record: Buffer, extra: Buffer): Pick<ZipEntry, 'size' | 'compressedSize' | 'start'> {
  let field: Buffer = Buffer.alloc(0);
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  }
  let used = 0;
  const value = (offset: number): number => {
    const short = record.readUInt32LE(offset);
    if (short !== ALL_32 || used + 8 > field.length) return short;
    used += 8;
    return Number(field.readBigUInt64LE(used - 8));
  };
  return { size: value(24), compressedSize: value(20), start: value(42) };
}

function nameOf(bytes: Uint8Array, utf8: boolean): string {
  if (utf8) return decodeAs(bytes, 'utf-8');
  const text = decodeAs(bytes, 'utf-8');
  return text.includes('\ufffd') ? decodeAs(bytes, 'cp437') : text;
}

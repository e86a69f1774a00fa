import { crc32, inflateRawSync } from 'node:zlib';
import type { ByteSource } from '../container/container.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { type Rejected, rejected } from '../reading.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const STORED = 0;
const DEFLATED = 8;
/** Deflate reaches 1032 to 1; texts stay below 30, tables with much repetition below 100. */
const MAX_RATIO = 200;
/** What is smaller does no harm at any ratio. */
const HARMLESS_BYTES = 1024 * 1024;

/** The bytes of an entry, or why they cannot be had. Bounded by `MAX_FILE_BYTES`, whatever the archive says of sizes. */
export async function zipContent(source: ByteSource, entry: ZipEntry): Promise<Uint8Array | Rejected> {
  const { compressedSize, size, start, method } = entry;
  if (entry.encrypted) return rejected('encrypted', 'The entry is encrypted.');
  if (method !== STORED && method !== DEFLATED) {
    return rejected('unsupported-format', `The entry is compressed by method ${method}, which is not read.`);
  }
  if (size > HARMLESS_BYTES && size > MAX_RATIO * compressedSize) return BOMB;
  if (size > MAX_FILE_BYTES || compressedSize > MAX_FILE_BYTES) return TOO_LARGE;
  const local = Buffer.from(await source.read(start, start + LOCAL.length));
  if (local.length < LOCAL.length || local.readUInt32LE(0) !== LOCAL.signature) return BROKEN;
  const data = start + LOCAL.length + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = await source.read(data, data + compressedSize);
  if (packed.length < compressedSize) return BROKEN;
  const content = method === STORED ? packed : inflated(packed);
  if (!(content instanceof Uint8Array)) return content;
  return content.length === size && crc32(content) === entry.crc ? content : BROKEN;
}

function inflated(packed: Uint8Array): Uint8Array | Rejected {
  try {
    return inflateRawSync(packed, { maxOutputLength: MAX_FILE_BYTES });
  } catch (error) {
    return error instanceof RangeError ? BOMB : BROKEN;
  }
}

const BOMB = rejected('bomb', `The entry unpacks to more than ${MAX_RATIO} times its size, or to more than it says.`);
const TOO_LARGE = rejected(
  'too-large',
  `The entry has more than ${MAX_FILE_BYTES} bytes; larger files have to be uploaded by themselves.`,
);
const BROKEN = rejected('broken', 'The entry is damaged.');

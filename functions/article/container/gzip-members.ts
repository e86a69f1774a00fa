import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import type { ByteSource } from './container.ts';
import { PieceReader } from './pieces.ts';

/** A place in a gzip file where a member begins: its offset, and that of its first byte in the unpacked stream. */
export interface Checkpoint {
  readonly packed: number;
  readonly unpacked: number;
}
/** Unpacked bytes, or that a member begins. */
export type GzipPiece = Uint8Array | Checkpoint;

/** The file is no gzip here, damaged or cut. */
export class BrokenGzipError extends Error {}

/** Bytes that are unpacked at once; they become 1,032 times as many at most. */
const INPUT_BYTES = 32 * 1024;
const OUTPUT_BYTES = 256 * 1024;

/** The members of a gzip file (RFC 1952, 2.2) from one on, unpacked piece by piece. Throws `BrokenGzipError`, and what the source throws. */
export async function* gzipMembers(file: ByteSource, from: Checkpoint): AsyncGenerator<GzipPiece> {
  const reader = new PieceReader(file.stream(from.packed));
  let unpacked = from.unpacked;
  try {
    for (let first = true; await atMember(reader, first); first = false) {
      yield { packed: from.packed + reader.offset, unpacked };
      await passHeader(reader);
      let sum = 0;
      let length = 0;
      for await (const piece of inflated(reader)) {
        sum = crc32(piece, sum);
        length += piece.length;
        yield piece;
      }
      unpacked += length;
      const trailer = Buffer.from(await reader.take(8));
      if (trailer.length < 8 || trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== length % 2 ** 32)
        throw new BrokenGzipError('checksum');
    }
  } finally {
    await reader.close();
  }
}

/** Whether a member begins here; after the first one, anything else is padding. */
async function atMember(reader: PieceReader, first: boolean): Promise<boolean> {
  const start = await reader.take(2);
  reader.giveBack(start);
  if (start[0] === 0x1f && start[1] === 0x8b) return true;
  if (first) throw new BrokenGzipError('no member');
  return false;
}

const FLAG = { checksum: 2, extra: 4, name: 8, comment: 16 } as const;

async function passHeader(reader: PieceReader): Promise<void> {
  const header = Buffer.from(await reader.take(10));
  const flags = header[3] ?? 0;
  if (header.length < 10 || header[2] !== 8) throw new BrokenGzipError('header');
  if (flags & FLAG.extra) {
    const length = Buffer.from(await reader.take(2));
    if (length.length === 2) await reader.pass(length.readUInt16LE(0));
  }
  if (flags & FLAG.name) await passText(reader);
  if (flags & FLAG.comment) await passText(reader);
  if (flags & FLAG.checksum) await reader.pass(2);
}

async function passText(reader: PieceReader): Promise<void> {
  for (;;) {
    const piece = await reader.some(INPUT_BYTES);
    if (piece.length === 0) throw new BrokenGzipError('header');
    const end = piece.indexOf(0);
    if (end < 0) continue;
    reader.giveBack(piece.subarray(end + 1));
    return;
  }
}

/** One deflated stream; what follows it stays in the reader. */
async function* inflated(reader: PieceReader): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: OUTPUT_BYTES });
  let pieces: Uint8Array[] = [];
  inflate.on('data', (piece: Uint8Array) => pieces.push(piece));
  try {
    for (let fed = 0; ; ) {
      const input = await reader.some(INPUT_BYTES);
      if (input.length === 0) throw new BrokenGzipError('cut');
      fed += input.length;
      const ended = await write(inflate, input);
      const output = pieces;
      pieces = [];
      yield* output;
      if (!ended) continue;
      reader.giveBack(input.subarray(input.length - (fed - inflate.bytesWritten)));
      return;
    }
  } finally {
    inflate.destroy();
  }
}

/** Unpacks a piece; true where the stream ended in it. */
function write(inflate: InflateRaw, input: Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onEnd = () => settle(() => resolve(true));
    const onError = () => settle(() => reject(new BrokenGzipError('deflate')));
    const settle = (then: () => void) => {
      inflate.off('end', onEnd);
      inflate.off('error', onError);
      then();
    };
    inflate.once('end', onEnd);
    inflate.once('error', onError);
    inflate.write(input, (error) => {
      if (!error) setImmediate(() => settle(() => resolve(false)));
    });
  });
}

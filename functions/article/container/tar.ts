import { MAX_FILE_BYTES } from '../limits.ts';
import { rejected } from '../reading.ts';
import { decode } from '../text/charset.ts';
import type { ByteSource, ContainerItem } from './container.ts';
import { isClutter } from './entry-name.ts';
import { PieceReader } from './pieces.ts';

const BLOCK = 512;
/** Names in headers of their own (GNU `L`, pax `x`); paths have at most 4 KB on Linux. */
const MAX_NAME_BYTES = 64 * 1024;

/** A TAR archive (ustar, pax, GNU): each file that is no clutter, by its path. */
export async function* readTar(source: ByteSource, position: string | null): AsyncGenerator<ContainerItem> {
  const start = Number(position ?? 0);
  const reader = new PieceReader(source.stream(start));
  const at = () => String(start + reader.offset);
  const ended = (message: string): ContainerItem => ({
    name: `(${start + reader.offset})`,
    mediaType: null,
    content: rejected('broken', message),
    position: String(source.size),
  });
  try {
    let longName: string | null = null;
    for (;;) {
      const block = await reader.take(BLOCK);
      if (block.length === 0 || block.every((byte) => byte === 0)) return;
      const header = headerOf(block);
      if (header === null) return yield ended('The archive is damaged here; what follows is not read.');
      const padded = Math.ceil(header.size / BLOCK) * BLOCK;
      if (header.type === 'L' || header.type === 'x') {
        const text = decode(await reader.take(Math.min(padded, MAX_NAME_BYTES)));
        await reader.pass(padded - Math.min(padded, MAX_NAME_BYTES));
        longName =
          header.type === 'L'
            ? text.replace(/\0[\s\S]*/, '')
            : (/(?<!\d)\d+ path=([^\n]*)\n/.exec(text)?.[1] ?? longName);
        continue;
      }
      const name: string = longName ?? header.name;
      longName = null;
      if (!REGULAR.has(header.type) || isClutter(name)) {
        await reader.pass(padded);
        continue;
      }
      if (header.size > MAX_FILE_BYTES) {
        await reader.pass(padded);
        const content = rejected('too-large', `The file has more than ${MAX_FILE_BYTES} bytes.`);
        yield { name, mediaType: null, content, position: at() };
        continue;
      }
      const content = await reader.take(header.size);
      if (content.length < header.size) return yield { ...ended('The archive ends in the middle of this file.'), name };
      await reader.pass(padded - header.size);
      yield { name, mediaType: null, content, position: at() };
    }
  } finally {
    await reader.close();
  }
}

/** Types of headers that bring a file: `0`, and NUL in old archives. */
const REGULAR: ReadonlySet<string> = new Set(['0', '\0', '7']);

interface TarHeader {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** Whether the bytes begin with the header of a TAR archive. */
export const looksLikeTar = (head: Uint8Array): boolean => head.length >= BLOCK && headerOf(head) !== null;

/** The header in a block (POSIX.1-2017, ustar), or null where its checksum is wrong. */
function headerOf(block: Uint8Array): TarHeader | null {
  if (block.length < BLOCK) return null;
  const text = (from: number, length: number) => decode(block.subarray(from, from + length)).replace(/\0[\s\S]*/, '');
  const octal = (from: number, length: number) => Number.parseInt(text(from, length).trim() || '0', 8);
  // The checksum counts its own eight bytes as spaces.
  let sum = 8 * 32;
  for (let i = 0; i < BLOCK; i++) if (i < 148 || i >= 156) sum += block[i] ?? 0;
  const size = sizeOf(block) ?? octal(124, 12);
  if (sum !== octal(148, 8) || !Number.isSafeInteger(size) || size < 0) return null;
  const prefix = text(257, 5) === 'ustar' ? text(345, 155) : '';
  const name = prefix ? `${prefix}/${text(0, 100)}` : text(0, 100);
  return { name, size, type: String.fromCharCode(block[156] ?? 0) };
}

/** Sizes from 8 GB on are binary, with the highest bit set (GNU). */
function sizeOf(block: Uint8Array): number | null {
  if (((block[124] ?? 0) & 0x80) === 0) return null;
  return Number(Buffer.from(block.subarray(128, 136)).readBigUInt64BE());
}

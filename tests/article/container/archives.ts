import { crc32, deflateRawSync } from 'node:zlib';
import type { ByteSource, ContainerItem } from '../../../functions/article/container/container.ts';
import { CONTAINER_READERS } from '../../../functions/article/container/readers.ts';
import { type ContainerFormat, formatOf, HEAD_BYTES } from '../../../functions/article/format.ts';

export interface Entry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** What the archive says of its size, if not the truth. */
  readonly size?: number;
  readonly damaged?: boolean;
}

/** A ZIP archive; with `overlap` all entries of the directory point to the first one. */
export function zip(entries: readonly Entry[], overlap = false): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored = false, encrypted = false, size, damaged = false } of entries) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
    head.writeUInt16LE(stored ? 0 : 8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size ?? bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    if (damaged) packed.fill(0x55);
    locals.push(Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(overlap ? 0 : offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), head, rest, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

/** A TAR archive. */
export function tar(entries: readonly (Entry & { readonly type?: string })[]): Buffer {
  const blocks = entries.flatMap(({ name, content, type = '0' }) => {
    const bytes = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name.slice(0, 100), 0);
    header.write(`${bytes.length.toString(8).padStart(11, '0')} `, 124);
    header.write('        ', 148);
    header.write(type, 156);
    header.write('ustar\u000000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148);
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** Bytes in memory as a source that streams pieces of a size. */
export function source(bytes: Uint8Array, name = 'datei', piece = 1000): ByteSource {
  return {
    name,
    size: bytes.length,
    read: async (start, end) => bytes.subarray(start, end),
    async *stream(start) {
      for (let at = start; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

/** The items of a container from a position on. */
export async function items(
  bytes: Uint8Array,
  position: string | null = null,
  piece?: number,
): Promise<ContainerItem[]> {
  const format = formatOf(bytes.subarray(0, HEAD_BYTES), { name: 'datei', mediaType: null });
  if (format.kind !== 'container') throw new Error(`${JSON.stringify(format)} is no container`);
  return readItems(format.format, bytes, position, piece);
}

export async function readItems(
  format: ContainerFormat,
  bytes: Uint8Array,
  position: string | null = null,
  piece?: number,
): Promise<ContainerItem[]> {
  const reader = await CONTAINER_READERS[format]();
  const found: ContainerItem[] = [];
  for await (const item of reader(source(bytes, 'datei', piece), position)) found.push(item);
  return found;
}

/** Name and text, or the code of the rejection. */
export const told = (found: readonly ContainerItem[]): string[][] =>
  found.map(({ name, content }) => [
    name,
    content instanceof Uint8Array ? Buffer.from(content).toString() : `rejected: ${content.code}`,
  ]);

import { certainCharset } from '../text/charset.ts';
import type { ByteSource } from './container.ts';
import { skip, startOf } from './pieces.ts';

const WIDE = new Set(['utf-16le', 'utf-16be']);

/** A source whose bytes can be split at line feeds and quotation marks: UTF-16 is turned into UTF-8, all else stays. */
export async function utf8Source(source: ByteSource): Promise<ByteSource> {
  const charset = certainCharset(await source.read(0, 4096));
  if (charset === null || !WIDE.has(charset)) return source;
  const stream = (start: number) => skip(inUtf8(source.stream(0), charset), start);
  return {
    name: source.name,
    // More than there can be: UTF-8 has at most three bytes for two of UTF-16.
    size: source.size * 2,
    read: async (start, end) => startOf(stream(start), end - start),
    stream,
  };
}

async function* inUtf8(pieces: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset);
  for await (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}

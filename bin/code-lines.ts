import { TextDecoder } from 'node:util';

/** A longer line is no article: the largest that is read has 2 MB. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

/** A line of a stream, counted from 1. `bytes` is null where it has more than `MAX_LINE_BYTES`. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream that are not empty, without holding more than one. They keep the bytes of their character set, except
 * that UTF-16 with a byte order mark, as Windows shells write it, becomes UTF-8.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit = MAX_LINE_BYTES): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const line = (): Line => ({ number, bytes: length > limit ? null : Buffer.concat(parts) });
  for await (const chunk of inUtf8(stream)) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      if (!isBlank(parts)) yield line();
      [number, parts, length, from] = [number + 1, [], 0, end + 1];
    }
    add(chunk.subarray(from));
  }
  if (!isBlank(parts)) yield line();

  function add(part: Uint8Array): void {
    length += part.length;
    if (length <= limit) parts.push(part);
  }
}

/** Nothing but spaces, tabs and carriage returns; a line that grew too long is not. */
const isBlank = (parts: readonly Uint8Array[]): boolean =>
  parts.every((part) => part.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d));

async function* inUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of stream) {
    if (decoder === undefined) decoder = utf16Decoder(chunk);
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}

function utf16Decoder([first, second]: Uint8Array): TextDecoder | null {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be') : null;
}

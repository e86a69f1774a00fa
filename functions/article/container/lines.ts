const LINE_FEED = 10;
/** Space, tabulator, carriage return, and the bytes of a byte order mark. */
const BLANK: ReadonlySet<number | undefined> = new Set([32, 9, 13, 0xef, 0xbb, 0xbf]);

export interface Line {
  /** Without its line feed; null where it is longer than `maxBytes`. */
  readonly bytes: Uint8Array | null;
  /** How many lines there are up to this one. */
  readonly number: number;
  /** Offset of the byte after its line feed, from the start of the stream. */
  readonly end: number;
}

/** The lines of a stream of bytes that are not blank. Holds one line at a time, and of one that is too long nothing. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let offset = 0;
  let number = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  /** The line that ends now, or nothing where it is blank. */
  const line = (end: number): Line[] => {
    const bytes = length > maxBytes ? null : parts.length === 1 ? (parts[0] ?? null) : Buffer.concat(parts);
    parts = [];
    length = 0;
    number += 1;
    return bytes !== null && blanks(bytes, 0) === bytes.length ? [] : [{ bytes, number, end }];
  };
  for await (const chunk of stream) {
    for (let start = 0; start < chunk.length; ) {
      const text = length === 0 ? blanks(chunk, start) : start;
      if (chunk[text] === LINE_FEED && length === 0) {
        number += 1;
        start = text + 1;
        continue;
      }
      const feed = chunk.indexOf(LINE_FEED, text);
      const end = feed < 0 ? chunk.length : feed;
      add(chunk.subarray(start, end));
      if (feed >= 0) yield* line(offset + feed + 1);
      start = end + 1;
    }
    offset += chunk.length;
  }
  if (length > 0) yield* line(offset);
}

/** Where, from `start` on, what is not blank begins; a line feed is not blank. */
export function blanks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && BLANK.has(bytes[at])) at++;
  return at;
}

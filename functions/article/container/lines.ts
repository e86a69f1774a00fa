const LINE_FEED = 10;

export interface Line {
  /** Without its line feed; null where it is longer than `maxBytes`. */
  readonly bytes: Uint8Array | null;
  /** Offset of the byte after its line feed, from the start of the stream. */
  readonly end: number;
}

/** The lines of a stream of bytes. Holds one line at a time, and of one that is too long nothing. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let offset = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): Uint8Array | null =>
    length > maxBytes ? null : parts.length === 1 ? (parts[0] ?? null) : Buffer.concat(parts);
  for await (const chunk of stream) {
    for (let start = 0; start < chunk.length; ) {
      const feed = chunk.indexOf(LINE_FEED, start);
      const end = feed < 0 ? chunk.length : feed;
      add(chunk.subarray(start, end));
      if (feed >= 0) {
        yield { bytes: line(), end: offset + feed + 1 };
        parts = [];
        length = 0;
      }
      start = end + 1;
    }
    offset += chunk.length;
  }
  if (length > 0) yield { bytes: line(), end: offset };
}

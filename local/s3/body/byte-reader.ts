/** Reads a stream of buffers by line and by count. */
export type ByteReader = {
  /** The next line without its CRLF; null at the end of the stream or where the line is longer than any real one. */
  line(): Promise<string | null>;
  /** Up to `count` bytes, at least one; null at the end of the stream. */
  some(count: number): Promise<Uint8Array | null>;
};

/** Longest line that is kept in memory; chunk headers and trailers have some 100 bytes. */
const LONGEST_LINE = 16_384;

/** A reader that holds one buffer of the source at a time. */
export function byteReader(source: AsyncIterator<Buffer>): ByteReader {
  let held: Buffer = Buffer.alloc(0);
  const refill = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done) return false;
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    return true;
  };
  const cut = (count: number): Buffer => {
    const bytes = held.subarray(0, count);
    held = held.subarray(count);
    return bytes;
  };
  return {
    async line() {
      for (;;) {
        const end = held.indexOf('\r\n');
        if (end >= 0) return cut(end + 2).toString('latin1', 0, end);
        if (held.length > LONGEST_LINE || !(await refill())) return null;
      }
    },
    async some(count) {
      while (held.length === 0) if (!(await refill())) return null;
      return cut(count);
    },
  };
}

import type { ByteSource } from './container.ts';

/** Bytes that are read ahead: one request for the files of an archive that lie side by side. */
const WINDOW_BYTES = 4 * 1024 * 1024;

/** A source that reads ahead, for many small reads in about the order of the file. Holds one window. */
export function windowed(source: ByteSource): ByteSource {
  let start = 0;
  let window: Uint8Array = new Uint8Array();
  return {
    ...source,
    async read(from, to) {
      const end = Math.min(to, source.size);
      if (from < start || end > start + window.length) {
        start = from;
        window = await source.read(from, Math.min(source.size, Math.max(end, from + WINDOW_BYTES)));
      }
      return window.subarray(from - start, Math.max(from, end) - start);
    },
  };
}

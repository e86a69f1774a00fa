import type { ByteSource } from './container.ts';

/** Bytes in memory as a source. */
export function memorySource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    read: async (start, end) => bytes.subarray(start, end),
    async *stream(start) {
      yield bytes.subarray(start);
    },
  };
}

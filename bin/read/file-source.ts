import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { ByteSource } from '../../functions/article/container/container.ts';

/** A file of this computer as a source; close it with the handle. */
export async function fileSource(path: string): Promise<{ source: ByteSource; handle: FileHandle }> {
  const handle = await open(path);
  const { size } = await handle.stat();
  const source: ByteSource = {
    name: path,
    size,
    async read(start, end) {
      const length = Math.max(0, Math.min(end, size) - start);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
      return buffer.subarray(0, bytesRead);
    },
    async *stream(start) {
      for await (const piece of createReadStream(path, { start })) yield Buffer.from(piece);
    },
  };
  return { source, handle };
}

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ChecksumAlgorithm } from '../checksum/algorithm.ts';
import type { FileStretch } from '../reply.ts';
import type { Bodies } from '../store/bodies.ts';
import { type Digest, startDigests } from './digests.ts';

/** Opens whole bodies as stretches; empty ones are left out, since a stretch has a first byte. */
export function openStretches(bodies: Bodies, stored: readonly { file: string; size: number }[]): FileStretch[] {
  const filled = stored.filter(({ size }) => size > 0);
  return filled.map(({ file, size }) => ({ descriptor: bodies.open(file), first: 0, last: size - 1 }));
}

/** Writes stretches of open files, one after the other, into a new body. Closes them. */
export async function writeStretches(
  bodies: Bodies,
  stretches: readonly FileStretch[],
  algorithms: readonly ChecksumAlgorithm[],
): Promise<Digest & { file: string }> {
  const name = bodies.newName();
  const digests = startDigests(algorithms);
  const file = await open(bodies.path(name), 'wx');
  try {
    for (const stretch of stretches) {
      for await (const bytes of readStretch(stretch)) {
        digests.update(bytes);
        await file.writeFile(bytes);
      }
    }
  } finally {
    await file.close();
  }
  return { ...digests.finish(), file: name };
}

/** The bytes of a stretch, piece by piece; the file is closed at the end or at an error. */
export function readStretch({ descriptor, first, last }: FileStretch): AsyncIterable<Buffer> & NodeJS.ReadableStream {
  return createReadStream('', { fd: descriptor, start: first, end: last });
}

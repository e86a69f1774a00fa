import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ByteRange } from '../range.ts';
import type { Bodies } from '../store/bodies.ts';

/** A stored body. */
export type StoredBody = { file: string; size: number };

/** The bytes of a body or of a range of it. It is opened at once, so that it may be replaced while it is read. */
export function readBody(bodies: Bodies, { file, size }: StoredBody, range: ByteRange | null = null): Readable {
  const { first, last } = range ?? { first: 0, last: size - 1 };
  return size === 0 ? Readable.from([]) : createReadStream('', { fd: bodies.open(file), start: first, end: last });
}

/** The bytes of several bodies, one after the other; one file is open at a time. */
export async function* readBodies(bodies: Bodies, stored: readonly StoredBody[]): AsyncGenerator<Uint8Array> {
  for (const body of stored) yield* readBody(bodies, body);
}

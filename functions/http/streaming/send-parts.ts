import { Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';

/** Counts the bytes that passed. */
export interface Meter {
  bytes: number;
}

/**
 * Sends texts as bytes, compressed where that was said, each part at once and no faster than `out` takes them: a text is made
 * when the one before it is on its way. Rejects, and destroys `out`, where a part cannot be made.
 */
export async function sendParts(
  parts: AsyncIterable<string>,
  coding: 'gzip' | 'identity',
  meter: Meter,
  out: Writable,
): Promise<void> {
  const bytes = Readable.from(parts, { objectMode: false, highWaterMark: 1 });
  const metered = new Transform({
    transform(chunk: Buffer, _, done) {
      meter.bytes += chunk.length;
      done(null, chunk);
    },
  });
  if (coding === 'identity') await pipeline(bytes, metered, out);
  // Every part is flushed: what was read of it can be decoded.
  else await pipeline(bytes, createGzip({ flush: constants.Z_SYNC_FLUSH }), metered, out);
}

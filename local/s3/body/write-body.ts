import type { ChecksumAlgorithm } from '../checksum/algorithm.ts';
import type { Bodies } from '../store/bodies.ts';
import { openBodyWriter } from './body-writer.ts';
import { type Digest, startDigests } from './digests.ts';

/** Writes what other bodies hold into a new one. */
export async function writeBody(
  bodies: Bodies,
  source: AsyncIterable<Uint8Array>,
  algorithms: readonly ChecksumAlgorithm[],
): Promise<Digest & { file: string }> {
  const writer = await openBodyWriter(bodies);
  const digests = startDigests(algorithms);
  try {
    for await (const bytes of source) {
      digests.update(bytes);
      await writer.write(bytes);
    }
  } catch (error) {
    await writer.discard();
    throw error;
  }
  return { ...digests.finish(), file: await writer.end() };
}

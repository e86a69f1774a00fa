import { createHash } from 'node:crypto';
import { type ChecksumAlgorithm, type Checksums, startChecksum } from '../checksum/algorithm.ts';

/** Size in bytes, MD5 in hex and the asked checksums of some content. */
export type Digest = { size: number; md5: string; checksums: Checksums };

/** Digests in the making, over content that comes in pieces. */
export type RunningDigests = { update(bytes: Uint8Array): void; finish(): Digest };

/** Starts the digests that an object or a part is known by. */
export function startDigests(algorithms: Iterable<ChecksumAlgorithm>): RunningDigests {
  const md5 = createHash('md5');
  const checksums = [...new Set(algorithms)].map((algorithm) => ({ algorithm, running: startChecksum(algorithm) }));
  let size = 0;
  return {
    update(bytes) {
      size += bytes.length;
      md5.update(bytes);
      for (const { running } of checksums) running.update(bytes);
    },
    finish() {
      const entries = checksums.map(({ algorithm, running }) => [algorithm, running.digest().toString('base64')]);
      return { size, md5: md5.digest('hex'), checksums: Object.fromEntries(entries) };
    },
  };
}

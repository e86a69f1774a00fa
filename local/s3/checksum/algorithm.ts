import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { crc32c } from './crc32c.ts';
import { crc64nvme } from './crc64nvme.ts';

/** The checksums of S3, by the ending of their header `x-amz-checksum-…`. */
export const CHECKSUM_ALGORITHMS = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const;
export type ChecksumAlgorithm = (typeof CHECKSUM_ALGORITHMS)[number];

/** Checksums of one object or part, base64, by algorithm. */
export type Checksums = Partial<Record<ChecksumAlgorithm, string>>;

/** A checksum in the making. `digest` returns its bytes, most significant first. */
export type RunningChecksum = { update(bytes: Uint8Array): void; digest(): Buffer };

/** The algorithm that a header value such as `CRC32C` names; undefined where it names none. */
export function parseAlgorithm(name: string): ChecksumAlgorithm | undefined {
  return CHECKSUM_ALGORITHMS.find((algorithm) => algorithm === name.toLowerCase());
}

/** The header that carries the checksum. */
export const checksumHeader = (algorithm: ChecksumAlgorithm): string => `x-amz-checksum-${algorithm}`;

/** The element that carries the checksum in XML, such as `ChecksumCRC32C`. */
export const checksumElement = (algorithm: ChecksumAlgorithm): string => `Checksum${algorithm.toUpperCase()}`;

/** Starts a checksum over bytes that come in pieces. */
export function startChecksum(algorithm: ChecksumAlgorithm): RunningChecksum {
  switch (algorithm) {
    case 'crc32':
      return cyclic32(crc32);
    case 'crc32c':
      return cyclic32(crc32c);
    case 'crc64nvme':
      return cyclic64();
    default:
      return createHash(algorithm);
  }
}

function cyclic32(continueFrom: (bytes: Uint8Array, before: number) => number): RunningChecksum {
  let value = 0;
  return {
    update: (bytes) => {
      value = continueFrom(bytes, value);
    },
    digest: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes;
    },
  };
}

function cyclic64(): RunningChecksum {
  let value = 0n;
  return {
    update: (bytes) => {
      value = crc64nvme(bytes, value);
    },
    digest: () => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64BE(value);
      return bytes;
    },
  };
}

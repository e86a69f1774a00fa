import { crc32c } from '../s3/checksum/crc32c.ts';

/** https://github.com/google/leveldb/blob/main/doc/log_format.md */
const BLOCK_BYTES = 32_768;
const HEADER_BYTES = 7;
/** FULL, FIRST, MIDDLE, LAST. */
const KINDS = [1, 2, 3, 4];

/**
 * Where a log of LevelDB has a record that is not what was written, or null. A record that the file ends within is none if
 * it begins at `written` or later: a process that was killed leaves such.
 */
export function damageOf(log: Buffer, written: number): number | null {
  let at = 0;
  while (at + HEADER_BYTES <= log.length) {
    const leftOfBlock = BLOCK_BYTES - (at % BLOCK_BYTES);
    if (leftOfBlock < HEADER_BYTES) {
      at += leftOfBlock;
      continue;
    }
    const length = log.readUInt16LE(at + 4);
    if (HEADER_BYTES + length > leftOfBlock || !KINDS.includes(log.readUInt8(at + 6))) return at;
    const end = at + HEADER_BYTES + length;
    if (end > log.length) return at < written ? at : null;
    if (crc32c(log.subarray(at + 6, end)) !== unmasked(log.readUInt32LE(at))) return at;
    at = end;
  }
  return null;
}

/** Checksums of data that hold checksums are kept turned and moved: `leveldb/util/crc32c.h`. */
function unmasked(masked: number): number {
  const turned = masked - 0xa282ead8;
  return ((turned >>> 17) | (turned << 15)) >>> 0;
}

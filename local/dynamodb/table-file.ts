import { readFileSync, statSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** LevelDB's sorted tables, which never change once they are written. */
export const TABLE_FILE = /^\d+\.(?:ldb|sst)$/;
/** They end in a footer of 48 bytes, and that in this. https://github.com/google/leveldb/blob/main/doc/table_format.md */
const FOOTER_BYTES = 48;
const MAGIC = Buffer.from('57fb808b247547db', 'hex');

/** The checksum (CRC-32) of a table that is complete; null where it does not end as it should, or is gone. */
export function tableChecksum(file: string): number | null {
  if (!statSync(file, { throwIfNoEntry: false })) return null;
  const bytes = readFileSync(file);
  return bytes.length >= FOOTER_BYTES && bytes.subarray(-MAGIC.length).equals(MAGIC) ? crc32(bytes) : null;
}

import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DamagedDataError } from './data-fault.ts';

/**
 * Looks for what would make a start lose data: the object store removes bodies that its index does not name, and LevelDB
 * what its `CURRENT` does not lead to; where index or `CURRENT` is missing, that would be everything. Throws
 * DamagedDataError.
 */
export function checkData(dataFolder: string): void {
  const s3 = join(dataFolder, 's3');
  if (isEmpty(join(s3, 's3.sqlite')) && filesIn(join(s3, 'bodies')).length > 0)
    throw new DamagedDataError(s3, 'there are objects, but s3.sqlite, which says what they are, is missing or empty');
  const dynamodb = join(dataFolder, 'dynamodb');
  const hasTables = filesIn(dynamodb).some((name) => TABLE_FILE.test(name) || name.startsWith('MANIFEST-'));
  if (hasTables && !existsSync(join(dynamodb, 'CURRENT')))
    throw new DamagedDataError(dynamodb, 'there are files of a database, but CURRENT is missing');
}

/** LevelDB's sorted tables. */
const TABLE_FILE = /\.(?:ldb|sst)$/;
/** They end in a footer of 48 bytes, and that in this. https://github.com/google/leveldb/blob/main/doc/table_format.md */
const FOOTER_BYTES = 48;
const MAGIC = Buffer.from('57fb808b247547db', 'hex');

/**
 * Throws DamagedDataError where one of the tables that LevelDB kept when it opened the folder does not end as it should.
 * Those written since `openedAt` (milliseconds since 1970) may not be complete yet.
 */
export function checkTables(folder: string, openedAt: number): void {
  for (const name of filesIn(folder).filter((it) => TABLE_FILE.test(it))) {
    if (!isWhole(join(folder, name), openedAt))
      throw new DamagedDataError(join(folder, name), 'it does not end as it should');
  }
}

function isWhole(file: string, openedAt: number): boolean {
  const handle = openSync(file, 'r');
  try {
    const { size, mtimeMs } = fstatSync(handle);
    if (mtimeMs >= openedAt) return true;
    const end = Buffer.alloc(MAGIC.length);
    return size >= FOOTER_BYTES && readSync(handle, end, 0, end.length, size - end.length) > 0 && end.equals(MAGIC);
  } finally {
    closeSync(handle);
  }
}

const isEmpty = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0;
const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DamagedDataError } from './data-fault.ts';

/**
 * Looks for what would make a start lose data: the object store removes bodies that its index does not name; where the index
 * is missing, that would be all of them. Throws DamagedDataError.
 */
export function checkObjects(dataFolder: string): void {
  const s3 = join(dataFolder, 's3');
  if (isEmpty(join(s3, 's3.sqlite')) && filesIn(join(s3, 'bodies')).length > 0)
    throw new DamagedDataError(s3, 'there are objects, but s3.sqlite, which says what they are, is missing or empty');
}

const isEmpty = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0;
const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

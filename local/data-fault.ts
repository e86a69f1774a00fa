import * as v from 'valibot';

/** What is wrong with the data folder or something in it, in words that help: who can read them needs no stack. */
export class DataFolderError extends Error {}

/** A file that is not what it should be. Only a folder without it goes on. */
export class DamagedDataError extends DataFolderError {
  constructor(file: string, what: string, cause?: unknown) {
    super(`${file} is damaged: ${what}.`, { cause });
  }
}

/** A file of the tables. They can be made again from the objects, if that is wanted. */
export class DamagedTablesError extends DamagedDataError {}

/** A log of the tables that has lost what was written last. The tables can go on without it, if that is wanted. */
export class LostWritesError extends DamagedTablesError {
  constructor(file: string, what: string) {
    super(file, `${what}. Tables have lost what was written to them last`);
  }
}

/** By the code of an error of the operating system. https://nodejs.org/api/errors.html#common-system-errors */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'this user may not read or write it',
  EDQUOT: 'there is no space left for it',
  EEXIST: 'it is a file, and should be a folder',
  EISDIR: 'it is a folder, and should be a file',
  ENOSPC: 'there is no space left for it',
  ENOTDIR: 'it is a file, and should be a folder',
  EPERM: 'this user may not read or write it',
  EROFS: 'it cannot be written to',
};

/** By the primary code of an error of SQLite. https://www.sqlite.org/rescode.html */
const SQLITE: Readonly<Record<number, string>> = {
  8: 'this user may not write it',
  10: 'the disk fails',
  13: 'there is no space left for it',
  14: 'this user may not open it',
};
const SQLITE_DAMAGED: readonly number[] = [11, 26];
const SQLITE_BUSY = 5;

const SystemFault = v.object({ code: v.string(), path: v.optional(v.string()) });
const SqliteFault = v.object({
  errcode: v.pipe(
    v.number(),
    v.transform((code) => code & 0xff),
  ),
});

/** Whether somebody else has the database. */
export const isBusy = (error: unknown): boolean => primaryCode(error) === SQLITE_BUSY;
export const isDamaged = (error: unknown): boolean => SQLITE_DAMAGED.includes(primaryCode(error) ?? 0);

function primaryCode(error: unknown): number | null {
  const parsed = v.safeParse(SqliteFault, error);
  return parsed.success ? parsed.output.errcode : null;
}

/** The error in words that help where it is one of files; any other as it is. `file` is what was being opened. */
export function explained(error: unknown, file: string): unknown {
  if (error instanceof DataFolderError) return error;
  const code = primaryCode(error);
  if (code !== null && isDamaged(error))
    return new DamagedDataError(file, 'it is no database, or part of it is missing', error);
  const sqlite = code === null ? undefined : SQLITE[code];
  if (sqlite !== undefined) return new DataFolderError(`${file}: ${sqlite}.`, { cause: error });
  const system = v.safeParse(SystemFault, error);
  const known = system.success ? SYSTEM[system.output.code] : undefined;
  if (!system.success || known === undefined) return error;
  return new DataFolderError(`${system.output.path ?? file}: ${known}.`, { cause: error });
}

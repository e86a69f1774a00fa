import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLTagStore } from 'node:sqlite';
import { DamagedDataError, explained } from './data-fault.ts';

/** An open database: statements by template literal, values always bound. */
export type Database = {
  sql: SQLTagStore;
  /** Runs the work as one transaction; an error undoes it and is thrown on. */
  transaction<T>(work: () => T): T;
  close(): void;
};

/**
 * Opens a database file, creating it by the schema (`CREATE … IF NOT EXISTS`) where it is new.
 *
 * In WAL mode with `synchronous=NORMAL` a commit survives the end of the process, SIGKILL included; a power cut may undo
 * the last commits but leaves the file whole. Source: https://www.sqlite.org/pragma.html#pragma_synchronous
 * Throws DataFolderError where the file is damaged, or may not be opened.
 */
export function openDatabase(file: string, schema: string): Database {
  const database = openChecked(file, schema);
  return {
    sql: database.createTagStore(),
    transaction(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

/** How every file begins that SQLite has written to; what is shorter than a page it would take for a new one. https://www.sqlite.org/fileformat.html */
const MAGIC = 'SQLite format 3\0';

function openChecked(file: string, schema: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (!isNewOrDatabase(file)) throw new DamagedDataError(file, 'it is no database');
    database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
    const found = database.prepare('PRAGMA quick_check(1)').get();
    if (found?.quick_check !== 'ok') throw new DamagedDataError(file, String(found?.quick_check));
    database.exec(schema);
    return database;
  } catch (error) {
    database?.close();
    throw explained(error, file);
  }
}

function isNewOrDatabase(file: string): boolean {
  if (!existsSync(file)) return true;
  const handle = openSync(file, 'r');
  try {
    const begin = Buffer.alloc(MAGIC.length);
    const length = readSync(handle, begin, 0, begin.length, 0);
    return length === 0 || begin.toString('latin1') === MAGIC;
  } finally {
    closeSync(handle);
  }
}

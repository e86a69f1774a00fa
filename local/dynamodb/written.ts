import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { DamagedTablesError, LostWritesError } from '../data-fault.ts';
import { writePrivate } from '../data-folder.ts';
import { damageOf } from './log-file.ts';
import { TABLE_FILE, tableChecksum } from './table-file.ts';

const LOG_FILE = /^\d+\.log$/;

const Written = v.object({
  /** Bytes of each log of LevelDB by its name, `000123.log`. */
  logs: v.record(v.pipe(v.string(), v.regex(LOG_FILE)), v.number()),
  /** The checksum of each of its tables, `000124.ldb`. */
  tables: v.record(v.pipe(v.string(), v.regex(TABLE_FILE)), v.number()),
});
type Written = v.InferOutput<typeof Written>;

const NOTHING: Written = { logs: {}, tables: {} };

/** How far it may be behind: what was written in the last second before a kill is not known here. */
const EVERY_MS = 1000;

/**
 * What was written to the files of LevelDB, kept beside the folder. LevelDB itself takes a log that was cut for one that
 * nothing more was written to, and does not look whether a table is what it wrote.
 */
export const writtenFile = (folder: string): string => `${folder}-written.json`;

/**
 * What is wrong with the files of the folder, or null: a table is not what was written, or else a log is shorter than it was,
 * is gone without a newer one, or has a record that is not what was written (LostWritesError). To be asked before LevelDB opens
 * the folder: it removes what `CURRENT` does not lead to, moves what it can read, and removes the logs.
 */
export function damageIn(folder: string): DamagedTablesError | null {
  const before = known(folder);
  return missingCurrent(folder) ?? changedTable(folder, before.tables) ?? lostWrites(folder, before.logs);
}

function missingCurrent(folder: string): DamagedTablesError | null {
  const isDatabase = filesIn(folder, TABLE_FILE).length > 0 || filesIn(folder, /^MANIFEST-/).length > 0;
  return isDatabase && !existsSync(join(folder, 'CURRENT'))
    ? new DamagedTablesError(folder, 'there are files of a database, but CURRENT is missing')
    : null;
}

/** One that is gone was of no use any more, or LevelDB misses it. */
function changedTable(folder: string, checksums: Written['tables']): DamagedTablesError | null {
  for (const name of filesIn(folder, TABLE_FILE)) {
    const file = join(folder, name);
    const checksum = checksums[name];
    if (checksum !== undefined && tableChecksum(file) !== checksum)
      return new DamagedTablesError(file, 'it is not what was written');
  }
  return null;
}

function lostWrites(folder: string, bytesOf: Written['logs']): LostWritesError | null {
  const logs = logsIn(folder);
  for (const [name, bytes] of Object.entries(bytesOf)) {
    const size = logs[name];
    const file = join(folder, name);
    // Once all of a log is in tables, it is removed; then there is a newer one.
    if (size === undefined && bytes > 0 && !Object.keys(logs).some((it) => number(it) > number(name)))
      return new LostWritesError(file, 'it is missing');
    if (size !== undefined && size < bytes)
      return new LostWritesError(file, `${bytes - size} of its ${bytes} bytes are missing`);
  }
  for (const name of Object.keys(logs)) {
    const at = damageOf(readFileSync(join(folder, name)), bytesOf[name] ?? 0);
    if (at !== null)
      return new LostWritesError(join(folder, name), `what stands at byte ${at} is not what was written`);
  }
  return null;
}

/**
 * Throws DamagedTablesError where one of the tables that LevelDB kept when it opened the folder does not end as it should.
 * Those written since `openedAt` (milliseconds since 1970) may not be complete yet.
 */
export function checkTables(folder: string, openedAt: number): void {
  for (const file of filesIn(folder, TABLE_FILE).map((name) => join(folder, name))) {
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? openedAt;
    if (written < openedAt && tableChecksum(file) === null)
      throw new DamagedTablesError(file, 'it does not end as it should');
  }
}

/** Keeps `writtenFile` up to date until it is called, and then once more. */
export function keepWritten(folder: string): () => void {
  let last = '';
  let { tables } = known(folder);
  const keep = (): void => {
    tables = tablesIn(folder, tables);
    const text = JSON.stringify({ logs: logsIn(folder), tables } satisfies Written);
    if (text !== last) writePrivate(writtenFile(folder), text);
    last = text;
  };
  keep();
  const timer = setInterval(() => {
    try {
      keep();
    } catch {
      // No space, for one: writes to the tables fail then, and say so.
    }
  }, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    keep();
  };
}

function logsIn(folder: string): Written['logs'] {
  // One that is being removed has no size any more.
  return Object.fromEntries(
    filesIn(folder, LOG_FILE).flatMap((name) => {
      const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size;
      return size === undefined ? [] : [[name, size]];
    }),
  );
}

/** The checksums of all tables that are complete, of which those of `before` are known. */
function tablesIn(folder: string, before: Written['tables']): Written['tables'] {
  return Object.fromEntries(
    filesIn(folder, TABLE_FILE).flatMap((name) => {
      const checksum = before[name] ?? tableChecksum(join(folder, name));
      return checksum === null ? [] : [[name, checksum]];
    }),
  );
}

/** Nothing where the file is missing or cut: it is written without waiting for the disk. */
function known(folder: string): Written {
  const file = writtenFile(folder);
  if (!existsSync(file)) return NOTHING;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Written), readFileSync(file, 'utf8'));
  return parsed.success ? parsed.output : NOTHING;
}

const filesIn = (folder: string, pattern: RegExp): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)) : [];
const number = (name: string): number => Number.parseInt(name, 10);

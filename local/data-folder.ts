import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Thrown where another runner uses the folder. */
export class FolderInUseError extends Error {}

const LOCK = 'runner.lock';

/**
 * Takes the folder for this process and returns what gives it back. The operating system gives it back at the end of the
 * process, however that came about: the lock is SQLite's on a file. Throws FolderInUseError while another process has it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, LOCK));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new FolderInUseError(`${folder} is used by another "npm start"; DEPESCHE_DATA=<folder> chooses another`, {
      cause,
    });
  }
  return () => lock.close();
}

/** Removes everything from a folder that this process has locked. */
export function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => !entry.startsWith(LOCK))) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Writes a file that only its owner may read, all at once. */
export function writePrivate(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

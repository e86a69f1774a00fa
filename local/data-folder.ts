import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { explained, isBusy, isDamaged } from './data-fault.ts';

/** Thrown where another runner uses the folder. */
export class FolderInUseError extends Error {}

const LOCK = 'runner.lock';
/** Where data are moved that are not to be used any more. */
export const SET_ASIDE = 'set-aside';

/**
 * Takes the folder for this process and returns what gives it back. The operating system gives it back at the end of the
 * process, however that came about: the lock is SQLite's on a file. Throws FolderInUseError while another process has it.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, LOCK);
  try {
    mkdirSync(folder, { recursive: true });
    return lockFile(file);
  } catch (cause) {
    if (isBusy(cause))
      throw new FolderInUseError(`${folder} is used by another "npm start"; DEPESCHE_DATA=<folder> chooses another`, {
        cause,
      });
    if (!isDamaged(cause)) throw explained(cause, folder);
    // There is nothing in it that could be lost.
    rmSync(file);
    return lockFile(file);
  }
}

function lockFile(file: string): () => void {
  const lock = new DatabaseSync(file);
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw error;
  }
  return () => lock.close();
}

/**
 * Moves what is in a folder that this process has locked, or that of it of which `isMoved`, into a new folder in it; returns
 * which, or null where there was nothing.
 */
export function setAside(folder: string, now: Date, isMoved: (name: string) => boolean = () => true): string | null {
  const names = readdirSync(folder).filter((name) => !name.startsWith(LOCK) && name !== SET_ASIDE && isMoved(name));
  if (names.length === 0) return null;
  const aside = join(folder, SET_ASIDE, now.toISOString().replaceAll(':', '-'));
  mkdirSync(aside, { recursive: true });
  for (const name of names) renameSync(join(folder, name), join(aside, name));
  return aside;
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

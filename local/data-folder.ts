import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown where another runner uses the folder. */
export class FolderInUseError extends Error {}

const LOCK = 'runner.pid';

/** Empties the folder of everything that a runner puts there. */
export function resetFolder(folder: string): void {
  refuseIfInUse(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** Takes the folder for this process until it ends. Throws FolderInUseError while another process has it. */
export function lockFolder(folder: string): void {
  refuseIfInUse(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, LOCK), `${process.pid}\n`);
}

export function unlockFolder(folder: string): void {
  rmSync(join(folder, LOCK), { force: true });
}

/** Writes a file that only its owner may read, all at once. */
export function writePrivate(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function refuseIfInUse(folder: string): void {
  const owner = ownerOf(folder);
  if (owner !== null && owner !== process.pid && isAlive(owner)) {
    throw new FolderInUseError(
      `${folder} is used by another "npm start" (process ${owner}); DEPESCHE_DATA=<folder> chooses another`,
    );
  }
}

function ownerOf(folder: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(folder, LOCK), 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

/** A killed runner leaves its lock behind; signal 0 only asks whether the process is there. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

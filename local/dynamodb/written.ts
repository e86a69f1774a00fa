import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LostWritesError } from '../data-fault.ts';
import { writePrivate } from '../data-folder.ts';
import { damageOf } from './log-file.ts';

/** Bytes of each log of LevelDB by its name, `000123.log`. */
const Written = v.record(v.pipe(v.string(), v.regex(/^\d+\.log$/)), v.number());
type Written = v.InferOutput<typeof Written>;

/** How far it may be behind: what was written in the last second before a kill is not known here. */
const EVERY_MS = 1000;

/**
 * How much stands in the logs of LevelDB, kept beside the folder. LevelDB itself takes a log that was cut for one that
 * nothing more was written to.
 */
export const writtenFile = (folder: string): string => `${folder}-written.json`;

/**
 * What is wrong where a log of the folder is shorter than it was, is gone without a newer one, or has a record that is not
 * what was written; else null. To be asked before LevelDB opens the folder: it moves what it can read, and removes the logs.
 */
export function lostWrites(folder: string): LostWritesError | null {
  const logs = logsIn(folder);
  const before = known(folder);
  for (const [name, bytes] of Object.entries(before)) {
    const size = logs[name];
    const file = join(folder, name);
    // Once all of a log is in tables, it is removed; then there is a newer one.
    if (size === undefined && bytes > 0 && !Object.keys(logs).some((it) => number(it) > number(name)))
      return new LostWritesError(file, 'it is missing');
    if (size !== undefined && size < bytes)
      return new LostWritesError(file, `${bytes - size} of its ${bytes} bytes are missing`);
  }
  for (const name of Object.keys(logs)) {
    const at = damageOf(readFileSync(join(folder, name)), before[name] ?? 0);
    if (at !== null)
      return new LostWritesError(join(folder, name), `what stands at byte ${at} is not what was written`);
  }
  return null;
}

/** Keeps `writtenFile` up to date until it is called, and then once more. */
export function keepWritten(folder: string): () => void {
  let last = '';
  const keep = (): void => {
    const text = JSON.stringify(logsIn(folder));
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

function logsIn(folder: string): Written {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.log$/.test(name)) : [];
  // One that is being removed has no size any more.
  return Object.fromEntries(
    names.flatMap((name) => {
      const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size;
      return size === undefined ? [] : [[name, size]];
    }),
  );
}

/** Nothing where the file is missing or cut: it is written without waiting for the disk. */
function known(folder: string): Written {
  const file = writtenFile(folder);
  if (!existsSync(file)) return {};
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Written), readFileSync(file, 'utf8'));
  return parsed.success ? parsed.output : {};
}

const number = (name: string): number => Number.parseInt(name, 10);

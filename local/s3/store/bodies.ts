import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of body files. A file gets its final, random name before its first byte; it counts from the moment a row
 * names it, so that no rename is needed and a file that no row names is a leftover.
 */
export type Bodies = {
  /** A name that no file has yet. */
  newName(): string;
  path(name: string): string;
  /** Opens a body for reading; it stays readable although the object be replaced meanwhile. */
  open(name: string): number;
  remove(names: readonly string[]): void;
  /** Removes every file that is not among the names: what a killed process left behind. */
  keepOnly(names: ReadonlySet<string>): void;
};

/** Opens the folder, creating it where needed. */
export function openBodies(folder: string): Bodies {
  mkdirSync(folder, { recursive: true });
  const path = (name: string) => join(folder, name);
  const remove = (names: readonly string[]) => {
    for (const name of names) rmSync(path(name), { force: true });
  };
  return {
    newName: () => randomBytes(16).toString('hex'),
    path,
    open: (name) => openSync(path(name), 'r'),
    remove,
    keepOnly: (names) => remove(readdirSync(folder).filter((name) => !names.has(name))),
  };
}

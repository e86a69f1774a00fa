import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';

const ROOT = resolve(import.meta.dirname, '../..');
const Names = v.optional(v.record(v.string(), v.string()), {});

const Package = v.object({
  version: v.optional(v.string(), ''),
  license: v.optional(v.string(), 'none named'),
  hasInstallScript: v.optional(v.boolean(), false),
  dependencies: Names,
  optionalDependencies: Names,
});
export type Package = v.InferOutput<typeof Package>;

/** What package-lock.json says of every package, by where it lies: `node_modules/a/node_modules/b`; the project itself is ''. */
export type Lockfile = Readonly<Record<string, Package>>;

export function readLockfile(): Lockfile {
  const text = readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8');
  return v.parse(v.object({ packages: v.record(v.string(), Package) }), JSON.parse(text)).packages;
}

export const nameOf = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Where the packages lie that the project's own code can reach: its dependencies and theirs, without those for development. */
export function reachable(lockfile: Lockfile): string[] {
  const found = new Set<string>();
  const visit = (place: string): void => {
    const { dependencies = {}, optionalDependencies = {} } = lockfile[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = placeOf(lockfile, name, place);
      if (next === null || found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit('');
  return [...found].sort();
}

/** Node's way: beside the package, then beside each that it lies in. */
function placeOf(lockfile: Lockfile, name: string, from: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lockfile[place] !== undefined) return place;
    if (folder === '') return null;
  }
}

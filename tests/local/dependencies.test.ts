import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = <T>(file: string, schema: v.GenericSchema<unknown, T>): T =>
  v.parse(v.pipe(v.string(), v.parseJson(), schema), readFileSync(join(ROOT, file), 'utf8'));

const Versions = v.optional(v.record(v.string(), v.string()), {});
const Manifest = v.object({ version: v.string(), dependencies: Versions, devDependencies: Versions });
const Project = v.object({ ...Manifest.entries, allowScripts: v.record(v.string(), v.boolean()) });
const Lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      integrity: v.optional(v.string()),
      hasInstallScript: v.optional(v.boolean(), false),
      dependencies: Versions,
      inBundle: v.optional(v.boolean(), false),
    }),
  ),
});
const project = read('package.json', Project);
const { packages } = read('package-lock.json', Lock);
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? '';

/**
 * What the local runner embeds: dynalite's engine, of which it calls inner parts, and the database under it. A version is
 * raised on purpose, with the tests of the local DynamoDB and of damaged data.
 */
const EMBEDDED: Readonly<Record<string, string>> = {
  'abstract-level': '3.1.1',
  async: '3.2.6',
  'big.js': '6.2.2',
  'buffer-crc32': '0.2.13',
  'classic-level': '3.0.0',
  dynalite: '4.0.0',
  'functional-red-black-tree': '1.0.1',
  lazy: '1.0.11',
  level: '10.0.0',
  'level-supports': '6.2.0',
  'level-transcoder': '1.0.1',
  lock: '1.1.0',
  'maybe-combine-errors': '1.0.0',
  'memory-level': '3.1.0',
  minimist: '1.2.8',
  'module-error': '1.0.2',
  'node-gyp-build': '4.8.4',
  once: '1.4.0',
};

test('every dependency of the project has an exact version', () => {
  const ranges = Object.entries({ ...project.dependencies, ...project.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
});

test('every package of the lock file is pinned by its content, or by that of the package that bundles it', () => {
  const loose = Object.entries(packages).filter(
    ([path, { integrity, inBundle }]) => path !== '' && !inBundle && !integrity?.startsWith('sha512-'),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('only those packages run a script when they are installed that the project allows', () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = new Set(scripted.map(([path]) => nameOf(path)));
  expect([...names].filter((name) => project.allowScripts[name] !== true)).toEqual([]);
});

test.each(Object.entries(EMBEDDED))(
  '%s, which the local runner embeds, is installed as version %s',
  (name, version) => {
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
    expect(read(`node_modules/${name}/package.json`, v.object({ version: v.string() })).version).toBe(version);
  },
);

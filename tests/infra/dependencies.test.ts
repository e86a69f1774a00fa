import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAudit } from '../../bin/supply/audit-report.ts';
import { licencesPage } from '../../bin/supply/licences.ts';
import { nameOf, reachable, readLockfile } from '../../bin/supply/lockfile.ts';
import project from '../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const lockfile = readLockfile();

/** Licences that ask for no more than to be named. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0'];

/** Packages that run a script when they are installed, and what it does (docs/security.md). */
const INSTALL_SCRIPTS = {
  'classic-level': 'chooses the prebuilt LevelDB for this computer; dynalite keeps its tables in it',
  esbuild: 'puts the binary for this computer in place; bundles the functions',
  node: 'puts the binary for this computer in place; runs everything',
};

describe('dependencies', () => {
  it('are exactly what package-lock.json says, with a digest for each', () => {
    const versions = Object.values({ ...project.dependencies, ...project.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const text = readFileSync(resolve(root, 'package-lock.json'), 'utf8');
    const packages: Record<string, { integrity?: string; inBundle?: boolean }> = JSON.parse(text).packages;
    const bare = Object.entries(packages).filter(([place, it]) => place !== '' && !it.inBundle && !it.integrity);
    expect(bare.map(([place]) => place)).toEqual([]);
  });

  it('run no script on installation but the three that were read', () => {
    const running = Object.entries(lockfile).filter(([place, it]) => place !== '' && it.hasInstallScript);
    expect(running.map(([place]) => nameOf(place)).sort()).toEqual(Object.keys(INSTALL_SCRIPTS));
    expect(Object.keys(project.allowScripts).sort()).toEqual(Object.keys(INSTALL_SCRIPTS));
    const own = Object.keys(project.scripts).filter((name) => /^(pre|post)?(install|prepare)/.test(name));
    expect(own).toEqual([]);
  });

  it('have permissive licences, which docs/licences.md lists ("npm run licences")', () => {
    expect(readFileSync(resolve(root, 'docs/licences.md'), 'utf8')).toBe(licencesPage(lockfile));
    const others = reachable(lockfile).filter((place) => !PERMISSIVE.includes(lockfile[place]?.license ?? ''));
    expect(others.map((place) => `${place}: ${lockfile[place]?.license}`)).toEqual([]);
  });

  it('of the functions are no dependencies for development', () => {
    const imports =
      /^(?:import|export)\b(?! type)[^;'=(]*\bfrom '(?<name>[^.'][^']*)';|\bimport\('(?<lazy>[^.'][^']*)'\)/gm;
    const imported = globSync('functions/**/*.ts', { cwd: root }).flatMap((file) =>
      [...readFileSync(resolve(root, file), 'utf8').matchAll(imports)].map(
        ({ groups }) => /^(@[^/]+\/)?[^/]+/.exec(groups?.name ?? groups?.lazy ?? '')?.[0] ?? '',
      ),
    );
    expect(imported).toEqual(expect.arrayContaining(['valibot', 'unpdf', '@aws-sdk/client-s3']));
    const known = Object.keys(project.dependencies);
    expect(imported.filter((name) => !known.includes(name) && !name.startsWith('node:'))).toEqual([]);
  });

  it('are found by way of others, and those for development are not', () => {
    const names = reachable(lockfile).map(nameOf);
    expect(names).toEqual(expect.arrayContaining(['@smithy/core', 'domhandler', 'valibot']));
    expect(names.filter((name) => ['vitest', 'aws-cdk-lib', 'dynalite', 'typescript'].includes(name))).toEqual([]);
  });
});

describe('the audit', () => {
  const advisory = { url: 'https://github.com/advisories/GHSA-1', title: 'Bad', severity: 'high', name: 'a' };
  const report = JSON.stringify({ vulnerabilities: { a: { via: [advisory] }, b: { via: ['a'] } } });

  it('says what was found and not acknowledged', () => {
    expect(readAudit(report)).toEqual({ kind: 'found', advisories: [`a: high, Bad (${advisory.url})`] });
    expect(readAudit(report, { [advisory.url]: 'We never call it.' })).toEqual({ kind: 'clean' });
    expect(readAudit('{"vulnerabilities": {}}')).toEqual({ kind: 'clean' });
  });

  it.each(['', '{"error": {}}', '{"message": "405 Method Not Allowed"}'])('takes %j for no answer', (output) => {
    expect(readAudit(output).kind).toBe('not-checked');
  });
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..');

/** Everything that the template and the bundles are made of. */
const SOURCES = ['bin/app.ts', 'lib/**/*.ts', 'functions/**/*.ts', 'cdk.json', 'package-lock.json', 'tsconfig.json'];

/**
 * The folder with the synthesised app below `folder`: as it is where no source has changed, else made anew. Without
 * CloudFormation's own validation, which every `cdk synth` runs; cdk-nag runs here too. Throws an Error with what the
 * synthesis wrote.
 */
export function synthesise(folder: string, report: (message: string) => void): string {
  const output = join(folder, 'cdk.out');
  const stamp = join(output, 'sources.sha256');
  const hash = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return output;
  report('bundling the functions and synthesising the template …');
  const fresh = `${output}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const run = spawnSync(process.execPath, ['bin/app.ts'], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, CDK_OUTDIR: fresh, CDK_VALIDATION: 'false' },
  });
  if (run.status !== 0) throw new Error(`the synthesis failed:\n${run.stderr}${run.error ?? ''}`);
  writeFileSync(join(fresh, 'sources.sha256'), hash);
  rmSync(output, { recursive: true, force: true });
  renameSync(fresh, output);
  return output;
}

function sourcesHash(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap((pattern) => globSync(pattern, { cwd: PROJECT })).sort()) {
    hash.update(`${file}\n`).update(readFileSync(join(PROJECT, file)));
  }
  return hash.digest('hex');
}

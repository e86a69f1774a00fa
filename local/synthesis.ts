import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

const PROJECT = resolve(import.meta.dirname, '..');

/** Everything that the template and the bundles are made of. */
const SOURCES = ['bin/app.ts', 'lib/**/*.ts', 'functions/**/*.ts', 'cdk.json', 'package-lock.json', 'tsconfig.json'];

/** Settings of the stack by name, as `-c name=value` and `cdk.json` give them. */
export type StackContext = Readonly<Record<string, unknown>>;

const CdkJson = v.object({ context: v.optional(v.record(v.string(), v.unknown()), {}) });

/**
 * The folder with the app below `folder`, synthesised with the context of `cdk.json` and, over it, `context`: as it is
 * where neither that nor a source has changed, else made anew. Without CloudFormation's own
 * validation, which every `cdk synth` runs; cdk-nag runs here too. Throws an Error with what the synthesis wrote.
 */
export function synthesise(folder: string, report: (message: string) => void, context: StackContext = {}): string {
  const output = join(folder, 'cdk.out');
  const stamp = join(output, 'sources.sha256');
  const hash = sourcesHash(context);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return output;
  report('bundling the functions and synthesising the template …');
  const fresh = `${output}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const run = spawnSync(process.execPath, ['bin/app.ts'], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, CDK_OUTDIR: fresh, CDK_VALIDATION: 'false', CDK_CONTEXT_JSON: contextJson(context) },
  });
  if (run.status !== 0) throw new Error(`the synthesis failed:\n${run.stderr}${run.error ?? ''}`);
  writeFileSync(join(fresh, 'sources.sha256'), hash);
  rmSync(output, { recursive: true, force: true });
  renameSync(fresh, output);
  return output;
}

/** The CDK app gets its context from the CLI, which reads `cdk.json`; here nobody else does. */
function contextJson(context: StackContext): string {
  const file = v.parse(CdkJson, JSON.parse(readFileSync(join(PROJECT, 'cdk.json'), 'utf8')));
  return JSON.stringify({ ...file.context, ...context });
}

function sourcesHash(context: StackContext): string {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(context));
  for (const file of SOURCES.flatMap((pattern) => globSync(pattern, { cwd: PROJECT })).sort()) {
    hash.update(`${file}\n`).update(readFileSync(join(PROJECT, file)));
  }
  return hash.digest('hex');
}

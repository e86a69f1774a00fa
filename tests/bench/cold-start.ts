import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { synthesise } from '../../local/synthesis.ts';
import { readAssembly } from '../../local/template/assembly.ts';
import { loadStack } from '../../local/template/stack.ts';
import { quantile } from './quantiles.ts';

const RUNS = 9;
/** What the runtime has for handlers that stream. */
const STREAMING = 'globalThis.awslambda = { streamifyResponse: (handler) => handler };';
/** What Lambda sets, beside what the template does. */
const RUNTIME = { AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };

/** Starts Node with each bundled handler, in turn with an empty one, and reports the ratios and the sizes. */
export async function benchColdStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
  try {
    const stack = loadStack(readAssembly(synthesise(folder, console.log)), (name) => `http://127.0.0.1/${name}`);
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, 'export const handler = async () => {};\n');
    for (const { name, properties } of stack.all('AWS::Lambda::Function')) {
      const bundle = join(stack.assetFolder(properties.Code.S3Key), 'index.mjs');
      const times = Array.from({ length: RUNS }, () => ({
        empty: start(empty),
        handler: start(bundle, properties.Environment?.Variables),
      }));
      const ratio = quantile(
        times.map((it) => it.handler / it.empty),
        0.5,
      );
      const [own, none] = [
        quantile(
          times.map((it) => it.handler),
          0.5,
        ),
        quantile(
          times.map((it) => it.empty),
          0.5,
        ),
      ];
      console.log(
        `${name}: ${ratio.toFixed(2)} times an empty handler (${own.toFixed(0)} ms to ${none.toFixed(0)} ms, medians of ${RUNS}), ` +
          `${(readFileSync(bundle).length / 1024).toFixed(0)} KB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of a whole process that imports the file, with the variables of its function. */
function start(file: string, variables: Readonly<Record<string, string>> = {}): number {
  const began = performance.now();
  const run = spawnSync(
    process.execPath,
    ['-e', `${STREAMING} await import(${JSON.stringify(file)}); process.exit(0)`, '--input-type=module'],
    {
      cwd: dirname(file),
      env: { ...variables, ...RUNTIME },
    },
  );
  if (run.status !== 0) throw new Error(String(run.stderr));
  return performance.now() - began;
}

import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { Files } from '../fuzz/files.ts';
import { quantile } from '../quantiles.ts';
import { FUNCTION } from '../split/ports.ts';

/** Messages that the ingest function gets at once (lib/ingest.ts). */
const BATCH = 10;
/** Files that were grown; small ones need no memory to speak of. */
const LEAST_BYTES = 1024 * 1024;

const Answer = v.object({ megabytes: v.number(), outcomes: v.array(v.string()) });
type Answer = v.InferOutput<typeof Answer>;

/**
 * `npm run bench -- batch [--batches N] [--seed N]`: gives the ingest function batches of ten hostile files, made as by `fuzz` but of a megabyte
 * or more each, in a process with its memory, and prints the peak of resident memory, that of the process for PDFs included.
 */
export async function benchBatch(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { batches: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
  });
  const files = new Files(Number(values.seed), null);
  const folder = mkdtempSync(join(tmpdir(), 'depesche-batch-'));
  const peaks: number[] = [];
  const outcomes = new Map<string, number>();
  let number = 0;
  try {
    for (let batch = 0; batch < Number(values.batches); batch++) {
      const paths: string[] = [];
      for (; paths.length < BATCH; number++) {
        const { bytes, format } = files.file(number);
        if (bytes.length < LEAST_BYTES) continue;
        const path = join(folder, `${batch}-${number}-${format}`);
        writeFileSync(path, bytes);
        paths.push(path);
      }
      const answer = await work(paths);
      peaks.push(answer.megabytes);
      for (const outcome of answer.outcomes) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      console.log(`batch ${batch}: ${answer.megabytes.toFixed(0)} MB; ${answer.outcomes.join(', ')}`);
      for (const path of paths) rmSync(path);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [median, most] = [quantile(peaks, 0.5), Math.max(...peaks)];
  console.log(
    `batch: seed ${values.seed}, ${peaks.length} batches of ${BATCH}: median ${median.toFixed(0)} MB, most ${most.toFixed(0)} MB of ${FUNCTION.megabytes} MB`,
  );
}

function work(paths: readonly string[]): Promise<Answer> {
  const child = fork(join(import.meta.dirname, 'child.ts'), paths, {
    execArgv: [`--max-old-space-size=${FUNCTION.megabytes}`],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(v.parse(Answer, message)));
    child.once('exit', (code, signal) => reject(new Error(`the function ended: ${signal ?? code}`)));
  });
}

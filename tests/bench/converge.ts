import fc from 'fast-check';
import { complaints, histories } from '../ingest/convergence/convergence.ts';

const RUNS = 100_000;
const REPORT_EVERY_MS = 60_000;

/**
 * `npm run bench -- converge [runs [seed]]`: histories in random interleavings until one does not converge, or all did.
 * Fails with the history and what is wrong.
 */
export async function benchConverge(runs = String(RUNS), from = String(Date.now() % 1_000_000)): Promise<void> {
  const started = performance.now();
  let reported = started;
  const drawn = fc.sample(fc.tuple(histories, fc.integer()), { numRuns: Number(runs), seed: Number(from) });
  for (const [done, [history, seed]] of drawn.entries()) {
    const wrong = await complaints(history, seed);
    if (wrong.length > 0) {
      console.log(
        `run ${done} of seed ${from}: ${JSON.stringify({ history, seed }, null, 1)}\n${wrong
          .slice(0, 8)
          .map((it) => it.slice(0, 150))
          .join('\n')}`,
      );
      process.exitCode = 1;
      return;
    }
    if (performance.now() - reported < REPORT_EVERY_MS) continue;
    reported = performance.now();
    console.log(`${done} runs`);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`${drawn.length} interleavings of seed ${from} converged, in ${seconds.toFixed(0)} s`);
}

import { benchBackfill } from './backfill.ts';
import { benchBatch } from './batch/batch.ts';
import { benchCoder } from './coder.ts';
import { benchColdStart } from './cold-start.ts';
import { benchConverge } from './converge.ts';
import { benchCosts } from './costs/costs.ts';
import { benchEndToEnd } from './end-to-end.ts';
import { benchExports } from './exports.ts';
import { fuzz } from './fuzz/fuzz.ts';
import { benchIncidents } from './incidents.ts';
import { benchQuery } from './query.ts';
import { benchSplit } from './split/split.ts';
import { benchKill } from './stack/kill.ts';
import { benchOverload } from './stack/overload.ts';
import { benchSoak } from './stack/soak.ts';
import { benchStream } from './stream.ts';

/** `npm run bench -- NAME`: prints measurements; only `fuzz`, `converge`, `kill` and `overload` fail. */
const BENCHES: Readonly<Record<string, (...args: string[]) => Promise<void>>> = {
  batch: benchBatch,
  backfill: benchBackfill,
  coder: benchCoder,
  'cold-start': benchColdStart,
  converge: benchConverge,
  query: benchQuery,
  e2e: async () => {
    await benchEndToEnd();
    await benchColdStart();
  },
  costs: benchCosts,
  exports: benchExports,
  fuzz,
  incidents: benchIncidents,
  kill: benchKill,
  overload: benchOverload,
  soak: benchSoak,
  split: benchSplit,
  stream: benchStream,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench(...args);
else {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 1;
}

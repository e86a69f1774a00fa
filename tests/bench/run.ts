import { benchCoder } from './coder.ts';
import { benchColdStart } from './cold-start.ts';
import { benchCosts } from './costs/costs.ts';
import { benchEndToEnd } from './end-to-end.ts';
import { fuzz } from './fuzz/fuzz.ts';
import { benchIncidents } from './incidents.ts';
import { benchQuery } from './query.ts';
import { benchSplit } from './split/split.ts';

/** `npm run bench -- NAME`: prints measurements; only `fuzz` fails. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  coder: benchCoder,
  'cold-start': benchColdStart,
  query: benchQuery,
  e2e: async () => {
    await benchEndToEnd();
    await benchColdStart();
  },
  costs: benchCosts,
  fuzz,
  incidents: benchIncidents,
  split: benchSplit,
};

const [name = ''] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench();
else {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 1;
}

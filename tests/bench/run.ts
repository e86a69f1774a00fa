import { benchCoder } from './coder.ts';
import { benchColdStart } from './cold-start.ts';
import { benchEndToEnd } from './end-to-end.ts';

/** `npm run bench -- NAME`: prints measurements; nothing here passes or fails. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  coder: benchCoder,
  'cold-start': benchColdStart,
  e2e: async () => {
    await benchEndToEnd();
    await benchColdStart();
  },
};

const [name = ''] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench();
else {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 1;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { RunningStack } from '../../e2e/running-stack.ts';
import { quantile } from '../quantiles.ts';
import { askUntil, queueDepth, uploadUntil } from './load.ts';
import { byWhat, residents, slope } from './processes.ts';

const SAMPLE_MS = 10_000;
/** What caches and the heap take at first is no leak: slopes are those of the last two thirds. */
const SETTLED = 1 / 3;

/** `npm run bench -- soak --minutes 30 --rate 2`: steady uploads and queries, and the memory of every process meanwhile. */
export async function benchSoak(...args: string[]): Promise<void> {
  const options = { minutes: { type: 'string', default: '30' }, rate: { type: 'string', default: '2' } } as const;
  const { minutes, rate } = parseArgs({ args, options }).values;
  const stack = new RunningStack();
  const stopping = new AbortController();
  const samples: { minute: number; memory: Map<string, number> }[] = [];
  try {
    await stack.start();
    const started = performance.now();
    const load = { perSecond: Number(rate), first: 0, clients: 4 };
    const working = Promise.all([uploadUntil(stack, load, stopping.signal), askUntil(stack, 250, stopping.signal)]);
    while (performance.now() - started < Number(minutes) * 60_000) {
      await sleep(SAMPLE_MS);
      samples.push({ minute: (performance.now() - started) / 60_000, memory: byWhat(residents(stack.processGroup)) });
    }
    stopping.abort();
    const [uploaded, { milliseconds, failures }] = await working;
    const { waiting, dead } = await queueDepth(stack);
    console.log(
      `${minutes} minutes, ${uploaded} uploads, ${milliseconds.length} queries ` +
        `(p50 ${quantile(milliseconds, 0.5).toFixed(0)} ms, p99 ${quantile(milliseconds, 0.99).toFixed(0)} ms, ` +
        `not answered with 200: ${JSON.stringify([...failures])}), ${waiting} messages waiting, ${dead} dead`,
    );
    report(samples);
  } finally {
    stopping.abort();
    await stack.stop();
    stack.remove();
  }
}

function report(samples: readonly { minute: number; memory: Map<string, number> }[]): void {
  const settled = samples.slice(Math.floor(samples.length * SETTLED));
  for (const what of new Set(samples.flatMap(({ memory }) => [...memory.keys()]))) {
    const points = settled.flatMap(({ minute, memory }): [number, number][] => {
      const megabytes = memory.get(what);
      return megabytes === undefined ? [] : [[minute, megabytes]];
    });
    const values = points.map(([, megabytes]) => megabytes);
    console.log(
      `${what}: ${slope(points).toFixed(2)} MB a minute over the last ${settled.length} samples, ` +
        `${values.at(0)?.toFixed(0)} to ${values.at(-1)?.toFixed(0)} MB, at most ${Math.max(...values).toFixed(0)} MB`,
    );
  }
}

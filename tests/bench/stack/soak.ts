import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { RunningStack } from '../../e2e/running-stack.ts';
import { quantile } from '../quantiles.ts';
import { heapsOf } from './heaps.ts';
import { askUntil, queueDepth, uploadUntil } from './load.ts';
import { byWhat, residents, slope } from './processes.ts';

const SAMPLE_MS = 10_000;
/** Garbage is collected for the measurement so often in the whole run: it is work that would not be done otherwise. */
const COLLECTIONS = 8;
/** What caches and the heap take at first is no leak: slopes are those of the last two thirds. */
const SETTLED = 1 / 3;

/** One value of one curve, at a minute of the run. */
interface Sample {
  readonly curve: string;
  readonly minute: number;
  readonly megabytes: number;
}

/**
 * `npm run bench -- soak --minutes 30 --rate 2`: steady uploads and queries, and the memory of every process meanwhile: what it
 * has written to, files that it has mapped, and its heaps after collection. The table grows with the uploads, as it should.
 */
export async function benchSoak(...args: string[]): Promise<void> {
  const options = { minutes: { type: 'string', default: '30' }, rate: { type: 'string', default: '2' } } as const;
  const { minutes, rate } = parseArgs({ args, options }).values;
  const stack = new RunningStack();
  const stopping = new AbortController();
  const samples: Sample[] = [];
  try {
    await stack.start();
    const started = performance.now();
    const lasts = Number(minutes) * 60_000;
    const load = { perSecond: Number(rate), first: 0, clients: 4 };
    const working = Promise.all([uploadUntil(stack, load, stopping.signal), askUntil(stack, 250, stopping.signal)]);
    for (let passed = 0, collections = 0; passed < lasts; passed = performance.now() - started) {
      await sleep(SAMPLE_MS);
      const minute = (performance.now() - started) / 60_000;
      const curves = resident(stack);
      if (minute * 60_000 * COLLECTIONS >= lasts * (collections + 1)) {
        collections += 1;
        curves.push(...(await heaps(stack)));
      }
      samples.push(...curves.map(([curve, megabytes]) => ({ curve, minute, megabytes })));
    }
    stopping.abort();
    const [uploaded, { milliseconds, failures, failed }] = await working;
    const { waiting, dead } = await queueDepth(stack);
    console.log(
      `${minutes} minutes, ${uploaded} uploads, ${milliseconds.length} queries ` +
        `(p50 ${quantile(milliseconds, 0.5).toFixed(0)} ms, p99 ${quantile(milliseconds, 0.99).toFixed(0)} ms, at most ${Math.max(...milliseconds).toFixed(0)} ms, ` +
        `not answered with 200: ${JSON.stringify([...failures])}), ${waiting} messages waiting, ${dead} dead`,
    );
    if (failed.length > 0) console.log([...failed, errorsOf(stack)].join('\n'));
    report(samples, Number(minutes));
  } finally {
    stopping.abort();
    await stack.stop();
    stack.remove();
  }
}

/** What functions have reported as errors, the last of it. */
const errorsOf = ({ output }: RunningStack): string =>
  output
    .split('\n')
    .filter((line) => /^depesche-[\w-]+: /.test(line))
    .slice(-20)
    .join('\n');

type Curve = readonly [curve: string, megabytes: number];

function resident(stack: RunningStack): Curve[] {
  const processes = [...byWhat(residents(stack.processGroup))].flatMap(([what, { anonymous, files }]): Curve[] => [
    [`${what}, anonymous`, anonymous],
    [`${what}, files`, files],
  ]);
  return [...processes, ['table on disk', folderSize(join(stack.dataFolder, 'dynamodb'))]];
}

/** Of each kind of process the oldest: it has had the most time to leak. */
async function heaps(stack: RunningStack): Promise<Curve[]> {
  const oldest = new Map<string, number>();
  for (const { what, pid } of residents(stack.processGroup)) oldest.set(what, Math.min(pid, oldest.get(what) ?? pid));
  const curves: Curve[] = [];
  for (const [what, pid] of oldest) {
    const collected = await heapsOf(pid);
    const anonymous = residents(stack.processGroup).find((it) => it.pid === pid)?.anonymous ?? Number.NaN;
    const heap = collected.reduce((sum, { reserved, outside }) => sum + reserved + outside, 0);
    curves.push([`${what}, collected: anonymous that is of no heap`, anonymous - heap]);
    for (const { thread, used, outside } of collected) {
      curves.push(
        [`${what}, collected: objects of ${thread}`, used],
        [`${what}, collected: buffers of ${thread}`, outside],
      );
    }
  }
  return curves;
}

const folderSize = (folder: string): number =>
  readdirSync(folder)
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, bytes) => sum + bytes, 0) /
  (1024 * 1024);

function report(samples: readonly Sample[], minutes: number): void {
  const settled = samples.filter(({ minute }) => minute >= minutes * SETTLED);
  for (const [curve, points] of Map.groupBy(settled, (sample) => sample.curve)) {
    const values = points.map(({ megabytes }) => megabytes);
    const perMinute = slope(points.map(({ minute, megabytes }) => [minute, megabytes]));
    console.log(
      `${curve}: ${perMinute.toFixed(2)} MB a minute over the last ${points.length} samples, ` +
        `${values.at(0)?.toFixed(1)} to ${values.at(-1)?.toFixed(1)} MB, at most ${Math.max(...values).toFixed(1)} MB`,
    );
  }
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaints, histories } from './convergence.ts';
import { fastCheckInterleaver } from './interleaver.ts';

/** Histories to play; `npm run bench -- converge` plays 100,000. */
const RUNS = Number(process.env.CONVERGE_RUNS ?? 150);

test('the table ends as the bucket is, whatever doubles, overtakes, crashes and fails on the way', async () => {
  await fc.assert(
    fc.asyncProperty(histories, fc.integer(), async (history, seed) => {
      expect(await complaints(history, seed)).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 600_000);

test('nor does it matter in which order the scheduler of fast-check lets them take their turns', async () => {
  await fc.assert(
    fc.asyncProperty(histories, fc.integer(), fc.scheduler(), async (history, seed, scheduler) => {
      const interleaver = () => fastCheckInterleaver(scheduler);
      expect(await complaints(history, seed, { interleaver })).toEqual([]);
    }),
    { numRuns: Math.ceil(RUNS / 3), endOnFailure: true },
  );
}, 600_000);

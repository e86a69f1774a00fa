import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaints, histories } from './convergence.ts';

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

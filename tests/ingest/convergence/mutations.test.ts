import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaints, histories, type Variant } from './convergence.ts';
import { FEED_LAG_MS, MUTATIONS } from './mutations.ts';

/** A seed stands for so many histories, each in one interleaving; so many seeds are tried. */
const HISTORIES = 30;
const SEEDS = 200;

/** Seeds that show soon what is missing, to begin with; where they do not any more, the next ones are tried. */
const FIRST_SEEDS: Readonly<Record<string, number>> = {
  'a busy container whose message is not sent again': 22,
  'a commit without the condition that the guard row is still the one that was read': 4,
  'a container that is looked at only once': 5,
  'a failed batch of items that goes on later': 74,
  'a failed batch of rows that goes on later': 12,
  'a lease that ends before its worker': 7,
  'containers without a lease': 28,
  'no last look after the commit': 7,
  'the object is read before the guard row': 12,
};

async function counterexample(variant: Variant, firstSeed = 1): Promise<string[] | null> {
  for (let seed = firstSeed; seed < firstSeed + SEEDS; seed++) {
    for (const [history, order] of fc.sample(fc.tuple(histories, fc.integer()), { numRuns: HISTORIES, seed })) {
      const wrong = await complaints(history, order, variant);
      if (wrong.length > 0) return wrong;
    }
  }
  return null;
}

describe('the table does not end as the bucket is, or tells something else on the way, with', () => {
  test.each(Object.entries(MUTATIONS))(
    '%s',
    async (name, mutate) => {
      expect(await counterexample({ mutate }, FIRST_SEEDS[name])).not.toBeNull();
    },
    600_000,
  );

  test('a feed of changes that tells them up to the present moment', async () => {
    expect(await counterexample({ feedLag: FEED_LAG_MS })).not.toBeNull();
  }, 600_000);
});

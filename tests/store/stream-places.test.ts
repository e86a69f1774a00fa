import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { giveBack, takePlace } from '../../functions/store/stream-places.ts';
import { MemoryTable } from './memory-table.ts';

describe('places for streams', () => {
  const until = 1900;

  test('are as many as there are, and one that is given back can be taken again', async () => {
    const table = new MemoryTable();
    const take = (holder: string) => takePlace(table, 2, { holder, now: 1000, until });
    const places = [await take('a'), await take('b'), await take('c')];
    expect(places.map((place) => place !== null)).toEqual([true, true, false]);
    await giveBack(table, places[0] ?? '', 'a');
    expect(await take('c')).toBe(places[0]);
    expect(await take('d')).toBeNull();
  });

  test('of functions that were stopped are free when their time is over', async () => {
    const table = new MemoryTable();
    await takePlace(table, 1, { holder: 'stopped', now: 1000, until });
    expect(await takePlace(table, 1, { holder: 'early', now: 1899, until: 2800 })).toBeNull();
    const place = await takePlace(table, 1, { holder: 'next', now: 1900, until: 2800 });
    expect(place).not.toBeNull();
    // The first one ends after all; its place is somebody else's.
    await giveBack(table, place ?? '', 'stopped');
    expect(await takePlace(table, 1, { holder: 'late', now: 1901, until: 2801 })).toBeNull();
  });

  test('fewer after a change of the setting, without those that stream already being counted twice', async () => {
    const table = new MemoryTable();
    for (const holder of ['a', 'b', 'c']) await takePlace(table, 3, { holder, now: 1000, until });
    expect(await takePlace(table, 1, { holder: 'd', now: 1000, until })).toBeNull();
    expect(await takePlace(table, 4, { holder: 'd', now: 1000, until })).not.toBeNull();
  });

  test('are never held by more at once than there are, and by all that want one where there are enough', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }), run),
      { numRuns: 300 },
    );
  });
});

/** Streams that come in any order, at any moment of each other's steps. */
async function run(scheduler: fc.Scheduler, most: number, guests: number): Promise<void> {
  const table = new MemoryTable(() => scheduler.schedule(Promise.resolve()));
  const holding = new Set<string>();
  let held = 0;
  const guest = async (holder: string) => {
    const place = await takePlace(table, most, { holder, now: 1000, until: 1900 });
    if (place === null) return;
    expect(holding.has(place)).toBe(false);
    holding.add(place);
    held += 1;
    expect(holding.size).toBeLessThanOrEqual(most);
    await scheduler.schedule(Promise.resolve());
    holding.delete(place);
    await giveBack(table, place, holder);
  };
  const all = Promise.all(Array.from({ length: guests }, (_, i) => guest(`${i}`)));
  await scheduler.waitFor(all);
  expect(held).toBeGreaterThanOrEqual(Math.min(most, guests));
}

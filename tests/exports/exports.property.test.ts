import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../functions/coder/event.ts';
import { SETTLED_AFTER_MS } from '../../functions/store/changes.ts';
import { converge } from '../../functions/store/converge.ts';
import { slotOf } from '../../functions/store/exports/period.ts';
import { articleIdOf } from '../../functions/store/keys.ts';
import { article, event } from '../store/fixtures.ts';
import { changesIn, digest, World } from './world.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e'] as const;
const DAYS = ['2025-02-27', '2025-03-01', '2025-03-04'] as const;
const SUFFIXES = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] as const;

/** What happens one after the other: an object gets another content or goes, time passes, the schedule runs and may be stopped. */
const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('store' as const),
      key: fc.constantFrom(...KEYS),
      events: fc.subarray([...SUFFIXES]),
      day: fc.constantFrom(...DAYS),
      embargo: fc.option(fc.integer({ min: 1, max: 90 }), { freq: 8 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), key: fc.constantFrom(...KEYS) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 40 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('run' as const),
      steps: fc.option(fc.integer({ min: 0, max: 60 })),
      looks: fc.option(fc.integer({ min: 0, max: 12 })),
    }),
  },
);
type Happening = typeof happening extends fc.Arbitrary<infer It> ? It : never;

/** A world after all that, and after a quiet day in which the schedule ran; and what the table holds. */
async function lived(happenings: readonly Happening[]) {
  const world = new World();
  const held = new Map<string, EventRecord[]>();
  for (const [i, it] of happenings.entries()) {
    world.clock += 1_000;
    if (it.do === 'wait') world.clock += it.minutes * 60_000;
    else if (it.do === 'run') await runUntil(world, it);
    else await store(world, held, String(i), it);
  }
  for (const minutes of [120, 24 * 60]) {
    world.clock += minutes * 60_000;
    await world.run();
  }
  return { world, held };
}

class Crash extends Error {}

/** A run that may crash at any step, or run out of time. */
async function runUntil(world: World, { steps, looks }: { steps: number | null; looks: number | null }): Promise<void> {
  let left = steps ?? Number.POSITIVE_INFINITY;
  const step = async () => {
    if (left-- <= 0) throw new Crash();
  };
  world.table.step = step;
  world.bucket.step = step;
  await world.run(looks ?? undefined).catch((error: unknown) => {
    if (!(error instanceof Crash)) throw error;
  });
  world.table.step = async () => {};
  world.bucket.step = async () => {};
  world.seen.push(...(await world.slotFiles()));
  // A turn outlives its worker.
  if (left < 0) world.clock += 11 * 60_000;
}

async function store(
  world: World,
  held: Map<string, EventRecord[]>,
  message: string,
  it: Extract<Happening, { key: string }>,
): Promise<void> {
  const ingestedAt = world.now;
  const embargoUntil =
    it.do === 'store' && it.embargo !== null ? new Date(world.clock + it.embargo * 60_000).toISOString() : null;
  const record = article(it.key, { ingestedAt, embargoUntil, ...(it.do === 'delete' && { status: 'deleted' }) });
  const events =
    it.do === 'delete'
      ? []
      : it.events.map((suffix) =>
          event(record, suffix, {
            date: { start: it.day, end: it.day, precision: 'day', text: null, basis: 'explicit' },
          }),
        );
  const snapshot = {
    fingerprint: it.do === 'delete' ? 'absent' : `${message}`,
    content: async () => ({ record, body: null, events }),
  };
  const ports = { table: world.table, owner: message, nonce: () => 'n', read: async () => snapshot };
  const { outcome } = await converge(ports, articleIdOf(it.key), it.key);
  if (outcome === 'unchanged') return;
  if (it.do === 'delete') held.delete(record.id);
  else held.set(record.id, events);
}

const sorted = (held: Map<string, EventRecord[]>) => [...held].sort(([a], [b]) => (a < b ? -1 : 1));

describe('whatever happens, and however often runs are stopped,', () => {
  const cases = fc.array(happening, { minLength: 5, maxLength: 40 });

  test('the files of changes, applied in order, are what the table holds', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (happenings) => {
        const { world, held } = await lived(happenings);
        expect(sorted(await world.applied())).toEqual(sorted(held));
      }),
      { numRuns: 60 },
    );
  });

  test('the files of months have every event once, under its month', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (happenings) => {
        const { world, held } = await lived(happenings);
        const found: string[] = [];
        for (const file of await world.monthFiles()) {
          const rows = await parquetReadObjects({ file: Uint8Array.from(world.bytesOf(file)).buffer });
          expect(rows).toHaveLength(file.rows);
          for (const { id, day } of rows) {
            expect(day.toISOString().slice(0, 7)).toBe(file.name.slice(0, 7));
            found.push(id);
          }
        }
        expect(found.sort()).toEqual(
          [...held.values()]
            .flat()
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('the manifest says of every file what it is', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (happenings) => {
        const { world } = await lived(happenings);
        const files = [...(await world.slotFiles()), ...(await world.monthFiles())];
        for (const file of files) {
          const bytes = world.bytesOf(file);
          expect([file.bytes, file.md5, file.sha256]).toEqual([
            bytes.length,
            digest('md5', bytes),
            digest('sha256', bytes),
          ]);
          if (file.kind !== 'changes') continue;
          const changes = changesIn(bytes);
          expect(changes).toHaveLength(file.rows);
          for (const change of changes) {
            expect(slotOf(change.at)).toBe(file.from);
            // Nothing is told before its embargo ends.
            const { embargoUntil } = change.change === 'upsert' ? change.article : { embargoUntil: null };
            if (embargoUntil !== null)
              expect(embargoUntil < new Date(Date.parse(file.to) + SETTLED_AFTER_MS).toISOString()).toBe(true);
          }
        }
        expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
        // A file of a slot that somebody was told of stays as it is.
        for (const file of world.seen) expect(files).toContainEqual(file);
      }),
      { numRuns: 30 },
    );
  });
});

import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { exportMonths } from '../../functions/exports/export-months.ts';
import { readExport, readMonths } from '../../functions/store/exports/export-rows.ts';
import { listExports } from '../../functions/store/exports/list-exports.ts';
import { article, event } from '../store/fixtures.ts';
import { publish } from '../store/publish.ts';
import { World } from './world.ts';

const MONTH = '2025-03';

/** A world with so many events on each of the first days of a month. */
async function worldOf(eventsByDay: readonly number[]): Promise<World> {
  const world = new World();
  for (const [i, events] of eventsByDay.entries()) await tell(world, `${i}.txt`, `${MONTH}-0${i + 1}`, events);
  return world;
}

async function tell(world: World, key: string, day: string, events: number): Promise<void> {
  const record = article(key);
  const date = { start: day, end: day, precision: 'day', text: null, basis: 'explicit' } as const;
  const told = Array.from({ length: events }, (_, i) => event(record, `aaaaaaa${'abcdefgh'[i]}`, { date }));
  await publish(world.table, { record, body: 'Ein Text.', events: told });
  await world.run(0);
}

/** Months only: a run that begins with all time and has none left after so many looks at the clock. */
function runMonths(world: World, looks: number) {
  let left = looks;
  world.clock += 60_000;
  return exportMonths({
    ...{ table: world.table, bucket: world.bucket, holder: 'a', keepDays: 90, perFile: { items: 2, bytes: 1e6 } },
    now: () => world.clock,
    remaining: () => (left-- > 0 ? 600_000 : 0),
  });
}

async function idsIn(world: World): Promise<unknown[]> {
  const ids: unknown[] = [];
  for (const file of await world.monthFiles()) {
    const rows = await parquetReadObjects({ file: Uint8Array.from(world.bytesOf(file)).buffer });
    expect(rows).toHaveLength(file.rows);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

describe('a month that is too large for one run', () => {
  test('is made in parts by as many as it takes, and all of them are told of at once', async () => {
    const world = await worldOf([2, 2, 2, 2]);
    // Time runs out on the third day, and the month is known to be too large.
    expect(await runMonths(world, 4)).toEqual({ months: 0, begun: [], unfinished: [MONTH] });
    expect(await runMonths(world, 4)).toEqual({ months: 0, begun: [MONTH], unfinished: [] });
    expect(await world.monthFiles()).toEqual([]);
    expect(await runMonths(world, 99)).toEqual({ months: 1, begun: [], unfinished: [] });
    const files = await world.monthFiles();
    expect(files.map(({ name, from, to, rows }) => [name, from, to, rows])).toEqual([
      ['2025-03-01.events.parquet', '2025-03-01', '2025-03-03', 4],
      ['2025-03-03.events.parquet', '2025-03-03', '2025-04-01', 4],
    ]);
    expect(new Set(await idsIn(world)).size).toBe(8);
    expect(await runMonths(world, 99)).toEqual({ months: 0, begun: [], unfinished: [] });
    for (const { name } of files) expect((await readExport(world.table, name, world.clock))?.name).toBe(name);
    expect(await readExport(world.table, '2025-03.events.parquet', world.clock)).toBeNull();
  });

  test('keeps the files it had until the new ones are all there', async () => {
    const world = await worldOf([1, 1, 1]);
    await runMonths(world, 99);
    const [before] = await world.monthFiles();
    expect(before?.name).toBe('2025-03.events.parquet');
    await tell(world, 'later.txt', '2025-03-04', 3);
    world.clock += 24 * 3_600_000;
    expect((await runMonths(world, 4)).unfinished).toEqual([MONTH]);
    expect((await runMonths(world, 4)).begun).toEqual([MONTH]);
    expect(await world.monthFiles()).toEqual([before]);
    expect((await runMonths(world, 99)).months).toBe(1);
    expect(await idsIn(world)).toHaveLength(6);
  });

  test('is made once more where events came after its first part was made', async () => {
    const world = await worldOf([1, 1, 1]);
    await runMonths(world, 3);
    await runMonths(world, 3);
    await tell(world, 'late.txt', '2025-03-01', 2);
    expect((await runMonths(world, 99)).months).toBe(1);
    expect(await idsIn(world)).toHaveLength(3);
    world.clock += 24 * 3_600_000;
    expect((await runMonths(world, 99)).months).toBe(1);
    expect(await idsIn(world)).toHaveLength(5);
  });

  test('is said to be unfinished run after run where a single day of it is too large', async () => {
    const world = await worldOf([2]);
    for (let run = 0; run < 3; run++) expect((await runMonths(world, 2)).unfinished).toEqual([MONTH]);
    expect((await readMonths(world.table)).get(MONTH)?.files).toEqual([]);
  });

  test('has every event exactly once, whenever time runs out; the list of files pages over all its parts', async () => {
    const runs = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 });
    const days = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(days, runs, async (eventsByDay, looks) => {
        const world = await worldOf(eventsByDay);
        const total = eventsByDay.reduce((all, it) => all + it, 0);
        for (const it of looks) {
          await runMonths(world, it);
          const ids = await idsIn(world);
          expect(ids.length === 0 || new Set(ids).size === total, 'all or none').toBe(true);
        }
        for (let i = 0; i < 3; i++) await runMonths(world, 99);
        const ids = await idsIn(world);
        expect([ids.length, new Set(ids).size]).toEqual([total, total]);
        const files = await world.monthFiles();
        for (const [i, { to }] of files.entries()) expect(files[i + 1]?.from ?? '2025-04-01').toBe(to);
        const listed: string[] = [];
        for (let before: string | null = null, isLast = false; !isLast; ) {
          const query = { kinds: ['parquet'] as const, date: { from: null, to: null } };
          const page: Awaited<ReturnType<typeof listExports>> = await listExports(
            ...([world.table, query, { items: 1 }, before, world.clock] as const),
          );
          listed.push(...page.items.map(({ name }) => name));
          isLast = page.next === null;
          before = page.next;
        }
        expect(listed.reverse()).toEqual(files.map(({ name }) => name));
      }),
      { numRuns: Number(process.env.QUERY_RUNS ?? 60) },
    );
  }, 120_000);
});

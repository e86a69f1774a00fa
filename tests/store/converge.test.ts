import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ABSENT,
  ContentionError,
  type ConvergePorts,
  converge,
  type Snapshot,
} from '../../functions/store/converge.ts';
import { countEvents } from '../../functions/store/count.ts';
import { articleIdOf, CALENDAR, rowSortKey } from '../../functions/store/keys.ts';
import type { Condition, Row } from '../../functions/store/table.ts';
import { article, content } from './fixtures.ts';
import { MemoryTable } from './memory-table.ts';
import { recountAll } from './publish.ts';

const KEY = 'artikel.txt';
const ID = articleIdOf(KEY);

/** Random interleavings to try; `CONVERGE_RUNS=100000` for an afternoon's certainty. */
const RUNS = Number(process.env.CONVERGE_RUNS ?? 500);

/** The contents that the bucket's object goes through: two overlapping sets of events, none, and no object at all. */
const CONTENTS: Readonly<Record<string, readonly string[] | null>> = {
  first: ['aaaaaaaa', 'bbbbbbbb'],
  second: ['bbbbbbbb', 'cccccccc'],
  empty: [],
  absent: null,
};

/** `change` tells apart what the object held before and after; a missing object is always the same. */
function snapshot(name: string, change = 0): Snapshot {
  const suffixes = CONTENTS[name] ?? null;
  return {
    fingerprint: suffixes ? `${change} ${name}` : ABSENT,
    content: async () =>
      suffixes ? content(KEY, suffixes) : { record: article(KEY, { status: 'deleted' }), body: null, events: [] },
  };
}

/** Ports of one message: by default that of the first. */
function message(table: MemoryTable, name: string, owner = 'm0'): ConvergePorts {
  return { table, owner, nonce: nonces(), read: async () => snapshot(name) };
}

/** Roll-ups and what belongs to them. */
const ROLLUPS = /^(EXPORTS|DIRTY|RECOUNT|ROLLUP#|COUNT#)/;

function nonces(): () => string {
  let next = 0;
  return () => `n${next++}`;
}

/** Everything in the table but guard and calendar, without the version in it: what a content must look like when settled. */
function settled(table: MemoryTable): string[] {
  return [...table.rows.values()]
    .filter(({ pk, sk }) => sk !== 'GUARD' && pk !== CALENDAR && !ROLLUPS.test(pk))
    .map(({ pk, sk }) => `${pk} ${sk}`.replace(/\d{10}\.m\d+\.n\d+/, 'VERSION'))
    .sort();
}

async function settledAlone(name: string): Promise<string[]> {
  const table = new MemoryTable();
  // A deletion leaves its mark only where there was an article.
  if (CONTENTS[name] === null) await converge(message(table, 'first'), ID, KEY);
  await converge(message(table, name, 'm1'), ID, KEY);
  return settled(table);
}

describe('converge', () => {
  test('writes the article, its text, its events and their postings under one version', async () => {
    const table = new MemoryTable();
    const result = await converge(message(table, 'first'), ID, KEY);
    expect(result).toMatchObject({ outcome: 'written' });
    const version = '0000000001.m0.n0';
    expect(table.rows.get(`ARTICLE#${ID}\nGUARD`)).toMatchObject({ revision: 1, version, status: 'coded' });
    const sk = rowSortKey('2025-03-04', ID, version);
    for (const list of ['DAY#2025-03-04', 'COUNTRY#RUS#2025-03', 'COUNTRY#UZB#2025-03', 'TYPE#CONSULT#2025-03']) {
      expect(table.rows.get(`${list}\n${sk}`), list).toBeDefined();
    }
  });

  test('acknowledges unchanged content without writing', async () => {
    const table = new MemoryTable();
    await converge(message(table, 'first'), ID, KEY);
    const before = structuredClone([...table.rows]);
    expect(await converge(message(table, 'first', 'm1'), ID, KEY)).toEqual({ outcome: 'unchanged' });
    expect([...table.rows]).toEqual(before);
  });

  test('ignores the deletion of an object that never was an article', async () => {
    const table = new MemoryTable();
    expect(await converge(message(table, 'absent'), ID, KEY)).toEqual({ outcome: 'unchanged' });
    expect(table.rows.size).toBe(0);
  });

  test('leaves nothing of a deleted article but its guard, its mark and the word of its end', async () => {
    const table = new MemoryTable();
    await converge(message(table, 'first'), ID, KEY);
    await converge(message(table, 'absent', 'm1'), ID, KEY);
    expect(settled(table)).toEqual([
      `ARTICLE#${ID} V#VERSION#ARTICLE`,
      `INGESTED#2025-03-04 2025-03-04T10:00:00.000Z#${ID}#VERSION`,
    ]);
  });

  test('gives the message back when others commit faster every time', async () => {
    const table = new MemoryTable();
    const read = async () => {
      const revision = Number(table.rows.get(`ARTICLE#${ID}\nGUARD`)?.revision ?? 0) + 1;
      table.rows.set(`ARTICLE#${ID}\nGUARD`, {
        pk: `ARTICLE#${ID}`,
        sk: 'GUARD',
        revision,
        version: `${String(revision).padStart(10, '0')}.other.n0`,
        superseded: null,
        status: 'coded',
        fingerprint: 'other',
        storyId: null,
        embargoUntil: null,
        objectKey: KEY,
      });
      return snapshot('first');
    };
    await expect(converge({ ...message(table, 'first'), read }, ID, KEY)).rejects.toThrow(ContentionError);
  });

  test('converges to the final content under duplicates, reordering, concurrency and crashes between any two steps', async () => {
    const expected = new Map<string, string[]>();
    for (const name of Object.keys(CONTENTS)) expected.set(name, await settledAlone(name));
    const history = fc.array(fc.constantFrom(...Object.keys(CONTENTS)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(history, fc.integer(), async (names, seed) => {
        const { table, committed } = await runHistory(names, seed);
        await recountAll(table, LATER);
        expect(await countedEvents(table), 'roll-ups are what the last content says').toBe(eventsOf(names.at(-1)));
        const everWritten = table.rows.has(`ARTICLE#${ID}\nGUARD`);
        expect(settled(table)).toEqual(everWritten ? expected.get(names.at(-1) ?? '') : []);
        expect(committed, 'no commit goes back to older content').toEqual(committed.toSorted((a, b) => a - b));
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

/** A turn that a crashed recount left behind has ended by then, and writers may still live. */
const NOW = '2025-03-04T10:01:00Z';
const LATER = '2025-03-04T10:10:00Z';

/** Events of the day by roll-ups, or by walking where a day's marks say that it cannot be known yet. */
async function countedEvents(table: MemoryTable): Promise<number | null> {
  return (await countEvents(table, { date: { from: '2025-03-04', to: '2025-03-04' } })).value;
}

const eventsOf = (name = 'absent'): number => CONTENTS[name]?.length ?? 0;

class Crash extends Error {}

/** Keeps which change of the object each commit of an existing object was made from. */
class CommitLog extends MemoryTable {
  readonly committed: number[] = [];

  override async put(row: Row, condition?: Condition): Promise<boolean> {
    const done = await super.put(row, condition);
    if (done && row.fingerprint !== ABSENT) this.committed.push(Number.parseInt(String(row.fingerprint), 10));
    return done;
  }
}

/**
 * Puts the object through its history while workers handle the messages (each change sends one or two, in any order), with
 * every step of theirs scheduled at random and up to three of them ending in a crash, after which the message comes again.
 */
async function runHistory(
  history: readonly string[],
  seed: number,
): Promise<{ table: MemoryTable; committed: number[] }> {
  const next = randomNumbers(seed);
  const waiting: { go: () => void; crash: () => void }[] = [];
  const step = () =>
    new Promise<void>((resolve, reject) => waiting.push({ go: resolve, crash: () => reject(new Crash()) }));
  const table = new CommitLog(step);
  const nonce = nonces();
  const changes = [...history];
  const messages: string[] = [];
  let current = { name: 'absent', change: 0 };
  let sent = 0;
  let crashes = next() % 4;
  let running = 0;
  const read = async () => {
    await step();
    return snapshot(current.name, current.change);
  };
  const work = async (owner: string) => {
    running++;
    try {
      await converge({ table, owner, nonce, read }, ID, KEY);
    } catch (error) {
      if (!(error instanceof Crash) && !(error instanceof ContentionError)) throw error;
      messages.push(owner);
    } finally {
      running--;
    }
  };
  let counts = 1 + (next() % 3);
  const count = async () => {
    running++;
    try {
      await recountAll(table, NOW);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    } finally {
      running--;
    }
  };
  const workers: Promise<void>[] = [];
  while (changes.length > 0 || messages.length > 0 || running > 0) {
    const dice = next() % 12;
    const change = dice < 2 ? changes.shift() : undefined;
    if (change !== undefined) {
      current = { name: change, change: current.change + 1 };
      for (let copies = 1 + (next() % 2); copies > 0; copies--) messages.push(`m${sent++}`);
    } else if (counts > 0 && dice === 11) {
      counts--;
      workers.push(count());
    } else if (messages.length > 0 && running < 3 && (dice < 6 || running === 0)) {
      const [owner = ''] = messages.splice(next() % messages.length, 1);
      workers.push(work(owner));
    } else if (waiting.length > 0) {
      // The last one waiting is the worker that moved last: long runs of one are what lets others fall behind.
      const [chosen] = waiting.splice(next() % 8 === 0 ? next() % waiting.length : -1, 1);
      if (crashes > 0 && next() % 20 === 0) {
        crashes--;
        chosen?.crash();
      } else chosen?.go();
    }
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  await Promise.all(workers);
  table.step = async () => {};
  return { table, committed: table.committed };
}

/** A linear congruential generator (Numerical Recipes): repeatable, and good enough to shuffle by. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

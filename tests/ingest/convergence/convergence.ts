import fc from 'fast-check';
import { recount } from '../../../functions/store/recount.ts';
import type { Table } from '../../../functions/store/table.ts';
import type { MemoryTable } from '../../store/memory-table.ts';
import { ARTICLES, MemoryWorld } from '../memory-world.ts';
import { watchedTable } from './commits.ts';
import { CONTENTS, coder } from './contents.ts';
import { type Interleaver, stickyInterleaver } from './interleaver.ts';
import { type Random, randomNumbers } from './random.ts';
import { type Change, type Mutation, Simulation } from './simulation.ts';
import { copiable, copied, missingStanding, remains, told } from './told.ts';

/** Two keys, so that objects meet in lists, counts and stories. */
const KEYS = ['a', 'b'];

const [containers, singles] = [true, false].map((several) =>
  Object.values(CONTENTS).filter((content) => (content?.includes('\n') ?? false) === several),
);

/** What users do. Containers, which make many messages, are rarer. */
export const histories: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    key: fc.constantFrom(...KEYS),
    content: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...(singles ?? [])) },
      { weight: 1, arbitrary: fc.constantFrom(...(containers ?? [])) },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

export interface Variant {
  readonly mutate?: Mutation;
  readonly feedLag?: number;
  readonly interleaver?: (random: Random) => Interleaver;
  /** Another table than that in memory, and what copies all its rows there in the end. */
  readonly keptIn?: { readonly table: Table; readonly copyTo: (memory: MemoryTable) => Promise<void> };
}

/** Long enough for every worker to have ended, and for the feed to tell what they committed. */
const LONG_AFTER_MS = 20 * 60_000;

/**
 * Plays a history in the interleaving that the seed stands for, and says what then is other than if the bucket's final
 * content had been coded alone: nothing, if ingest converges. What is committed on the way
 * has to be complete, and never older than what was committed before.
 */
export async function complaints(history: readonly Change[], seed: number, variant: Variant = {}): Promise<string[]> {
  const { interleaver = stickyInterleaver, keptIn, ...others } = variant;
  const random = randomNumbers(seed);
  const world = new MemoryWorld(undefined, coder);
  const wrongCommits: string[] = [];
  const table = keptIn?.table ?? watchedTable(world, wrongCommits);
  const simulation = new Simulation({ world, table, random, interleaver: interleaver(random), ...others });
  await simulation.run(history);
  world.now += LONG_AFTER_MS;
  await keptIn?.copyTo(world.table);
  await countAll(world);
  await simulation.reader.read(world.table, world.now + (variant.feedLag ?? 0));
  const fresh = await freshly(world);
  return [
    ...wrongCommits,
    ...difference('table', told(world), fresh.rows),
    ...difference('feed', copied(simulation.reader), fresh.copies),
    ...missingStanding(world).map((row) => `standing row missing: ${row}`),
    ...remains(world).map((row) => `left of a deleted article: ${row}`),
  ];
}

function difference(what: string, is: readonly string[], should: readonly string[]): string[] {
  const [has, wanted] = [new Set(is), new Set(should)];
  return [
    ...is.filter((row) => !wanted.has(row)).map((row) => `${what} has too much: ${row}`),
    ...should.filter((row) => !has.has(row)).map((row) => `${what} lacks: ${row}`),
  ];
}

async function countAll(world: MemoryWorld): Promise<void> {
  await recount({ table: world.table, holder: 'last', now: () => world.now, remaining: () => 60_000 });
}

interface Fresh {
  readonly rows: readonly string[];
  readonly copies: readonly string[];
}
const known = new Map<string, Promise<Fresh>>();

/** What a table tells into which the bucket's present content was coded without any fault, one object after the other. */
function freshly(world: MemoryWorld): Promise<Fresh> {
  const uploads = [...world.objects]
    .filter(([name]) => name.startsWith(`${ARTICLES}/`))
    .sort(([, a], [, b]) => (a.uploadedAt < b.uploadedAt ? -1 : 1))
    .map(([name, { bytes }]): [string, Uint8Array] => [name.slice(ARTICLES.length + 1), bytes]);
  const name = JSON.stringify(uploads.map(([key, bytes]) => [key, Buffer.from(bytes).toString()]));
  const fresh = known.get(name) ?? code(uploads);
  known.set(name, fresh);
  return fresh;
}

async function code(uploads: readonly [string, Uint8Array][]): Promise<Fresh> {
  const world = new MemoryWorld(undefined, coder);
  for (const [key, bytes] of uploads) {
    world.now += 1000;
    world.upload(key, bytes);
    await world.drain();
  }
  world.now += LONG_AFTER_MS;
  await countAll(world);
  return { rows: told(world), copies: copiable(world) };
}

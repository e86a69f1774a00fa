import * as v from 'valibot';
import { Fault } from '../fault.ts';
import { articlePartition } from './keys.ts';
import { type Key, type Row, rowsOf, type Table } from './table.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How far the splitting of one container has come, and who is at it; ADR 4 says how the two work together. */
export const SplitRow = v.object({
  pk: v.string(),
  sk: v.string(),
  /** Every write counts it up, and is made on condition that nobody else did. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Who may write items now, and until when (milliseconds since 1970); null when nobody. */
  holder: v.nullable(v.string()),
  until: v.number(),
  /** What is or was split; null at first. */
  fingerprint: v.nullable(v.string()),
  /** Names the manifest of this splitting. */
  generation: v.string(),
  /** Where the reader goes on; null at the start. */
  position: v.nullable(v.string()),
  /** How many items were written so far. */
  items: count,
  complete: v.boolean(),
  /** Manifests of splittings that were overtaken and may still have rows. */
  stale: v.array(v.string()),
});
export type SplitRow = v.InferOutput<typeof SplitRow>;
export type Progress = Partial<
  Pick<SplitRow, 'fingerprint' | 'generation' | 'position' | 'items' | 'complete' | 'stale'>
>;

/** The lease ran out and somebody else took over: the message has to be delivered again. */
export class LeaseLostError extends Fault {
  override readonly name = 'LeaseLostError';
}

/** The id of the container that the row is of. */
export const containerOf = ({ pk }: SplitRow): string => pk.slice(articlePartition('').length);

const splitKey = (containerId: string): Key => ({ pk: articlePartition(containerId), sk: 'SPLIT' });
const ManifestRow = v.object({ pk: v.string(), sk: v.string(), ids: v.array(v.string()) });
const manifestPartition = (containerId: string, generation: string): string => `MANIFEST#${containerId}#${generation}`;

/** The row, or null where nothing was ever split under this id. */
export async function readSplit(table: Table, containerId: string): Promise<SplitRow | null> {
  const row = await table.get(splitKey(containerId));
  return row === null ? null : v.parse(SplitRow, row);
}

/**
 * Takes the lease of the container until `until`, or says until when somebody else holds it (both in milliseconds since
 * 1970).
 */
export async function acquire(
  table: Table,
  containerId: string,
  holder: string,
  now: number,
  until: number,
): Promise<{ readonly row: SplitRow } | { readonly busyUntil: number }> {
  for (;;) {
    const row = await readSplit(table, containerId);
    if (row !== null && row.holder !== null && row.until > now) return { busyUntil: row.until };
    const taken =
      row === null
        ? await create(table, { ...splitKey(containerId), ...NEW, holder, until })
        : await write(table, row, { holder, until });
    if (taken) return { row: taken };
  }
}

async function create(table: Table, row: SplitRow): Promise<SplitRow | null> {
  return (await table.put(row, 'absent')) ? row : null;
}

const NEW = {
  revision: 1,
  fingerprint: null,
  generation: '',
  position: null,
  items: 0,
  complete: false,
  stale: [],
};

/** The row with the progress written down. Throws LeaseLostError where the lease is somebody else's by now. */
export async function saveProgress(table: Table, row: SplitRow, progress: Progress): Promise<SplitRow> {
  const written = await write(table, row, progress);
  if (written === null) throw new LeaseLostError('another worker took over');
  return written;
}

/** Gives the lease back; where it is somebody else's by now, there is nothing to give. */
export async function release(table: Table, row: SplitRow): Promise<void> {
  await write(table, row, { holder: null, until: 0 });
}

async function write(table: Table, row: SplitRow, change: Partial<SplitRow>): Promise<SplitRow | null> {
  const next: SplitRow = { ...row, ...change, revision: row.revision + 1 };
  return (await table.put(next, { attribute: 'revision', equals: row.revision })) ? next : null;
}

/** Writes down which items were written, before the progress that counts them. */
export async function addToManifest(table: Table, row: SplitRow, ids: readonly string[]): Promise<void> {
  const sk = String(row.items).padStart(10, '0');
  await table.put({ pk: manifestPartition(containerOf(row), row.generation), sk, ids: [...ids] });
}

/** The ids of all items of a splitting. */
export async function readManifest(table: Table, containerId: string, generation: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const row of manifestRows(table, containerId, generation))
    for (const id of v.parse(ManifestRow, row).ids) ids.add(id);
  return ids;
}

/** The ids of the first items that were written, `most` of them. */
export async function itemIds(table: Table, row: SplitRow, most: number): Promise<string[]> {
  const ids = new Set<string>();
  for await (const manifest of manifestRows(table, containerOf(row), row.generation)) {
    for (const id of v.parse(ManifestRow, manifest).ids) ids.add(id);
    if (ids.size >= most) break;
  }
  return [...ids].slice(0, most);
}

export async function removeManifest(table: Table, containerId: string, generation: string): Promise<void> {
  const keys: Key[] = [];
  for await (const { pk, sk } of manifestRows(table, containerId, generation)) keys.push({ pk, sk });
  await table.write({ deletes: keys });
}

const manifestRows = (table: Table, containerId: string, generation: string): AsyncGenerator<Row> =>
  rowsOf(table, { pk: manifestPartition(containerId, generation), consistent: true });

import { Fault } from '../fault.ts';
import {
  acquire,
  addToManifest,
  containerOf,
  readManifest,
  release,
  removeManifest,
  type SplitRow,
  saveProgress,
} from '../store/split-row.ts';
import type { Table } from '../store/table.ts';
import type { ItemStore } from './item-store.ts';

/** A container as it is at one moment. */
export interface Splittable {
  readonly fingerprint: string;
  /** Its items from a position on; none where it is no container (any more). */
  items(position: string | null): AsyncIterable<SplitItem>;
  /** Makes the table tell of the container itself; false where the object is another one by now. */
  commit(items: number): Promise<boolean>;
}

export interface SplitItem {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly position: string;
}

export interface SplitPorts {
  readonly table: Table;
  readonly store: ItemStore;
  /** A string that no other worker has. */
  readonly holder: string;
  readonly nonce: () => string;
  readonly now: () => number;
  /** Milliseconds left to this worker, after which it is stopped. */
  readonly remaining: () => number;
}

/** The object is another one than when its reading began. */
export class ObjectChangedError extends Fault {
  override readonly name = 'ObjectChangedError';
}

/** A lease outlives its worker by this much, so that nobody works beside one that is being stopped. */
const MARGIN_MS = 5_000;
/** Work that cannot be finished in the time left is left to the next worker. */
export const RESERVE_MS = 20_000;
/** Items written at once, and the bytes of them that are held in memory. */
const BATCH_ITEMS = 200;
const BATCH_BYTES = 8 * 1024 * 1024;
/** Items removed at once. */
const SWEEP_ITEMS = 1000;
/** Rounds of the object being changed meanwhile before the message goes back to the queue. */
const MAX_ROUNDS = 10;

/** `later`: the message has to be sent again, to be worked on after so many milliseconds. */
export type SplitOutcome = { readonly kind: 'done' } | { readonly kind: 'later'; readonly after: number };

/**
 * Makes the item store hold exactly the items of the container, whatever else happens at the same time, and then commits:
 * the protocol of docs/decisions/0004. It is `later` where the time ran out or another worker is at it. Throws what the
 * ports throw.
 */
export async function split(
  ports: SplitPorts,
  containerId: string,
  load: () => Promise<Splittable>,
): Promise<SplitOutcome> {
  const { table, holder, now, remaining } = ports;
  const start = now();
  const lease = await acquire(table, containerId, holder, start, start + remaining() + MARGIN_MS);
  if ('busyUntil' in lease) return { kind: 'later', after: lease.busyUntil - start };
  let { row } = lease;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const container = await load();
    row = await begin(ports, row, container.fingerprint);
    const filled = await fill(ports, row, container);
    row = filled.row;
    if (filled.ended === 'paused') {
      await release(table, row);
      return { kind: 'later', after: 0 };
    }
    if (filled.ended === 'changed') continue;
    if (!row.complete) {
      const swept = await sweep(ports, containerId, row);
      if (swept === 'paused') {
        await release(table, row);
        return { kind: 'later', after: 0 };
      }
      row = swept;
    }
    if (await container.commit(row.items)) {
      await release(table, row);
      return { kind: 'done' };
    }
  }
  throw new ObjectChangedError(`the object changed ${MAX_ROUNDS} times`);
}

/** Goes on with the splitting that is under way, or begins a new one where the content is another. */
async function begin({ table, nonce }: SplitPorts, row: SplitRow, fingerprint: string): Promise<SplitRow> {
  if (row.fingerprint === fingerprint) return row;
  const stale = row.fingerprint === null ? row.stale : [...row.stale, row.generation];
  return saveProgress(table, row, {
    fingerprint,
    generation: nonce(),
    position: null,
    items: 0,
    complete: false,
    stale,
  });
}

/** Writes items until there are no more, the time is up, or the object turns out to be another one. */
async function fill(
  ports: SplitPorts,
  begun: SplitRow,
  container: Splittable,
): Promise<{ row: SplitRow; ended: 'filled' | 'paused' | 'changed' }> {
  let row = begun;
  if (row.complete) return { row, ended: 'filled' };
  try {
    for await (const batch of batches(container.items(row.position))) {
      row = await writeBatch(ports, row, batch);
      if (ports.remaining() < RESERVE_MS) return { row, ended: 'paused' };
    }
    return { row, ended: 'filled' };
  } catch (error) {
    if (error instanceof ObjectChangedError) return { row, ended: 'changed' };
    throw error;
  }
}

async function* batches(items: AsyncIterable<SplitItem>): AsyncGenerator<SplitItem[]> {
  let batch: SplitItem[] = [];
  let bytes = 0;
  for await (const item of items) {
    batch.push(item);
    bytes += item.bytes.length;
    if (batch.length < BATCH_ITEMS && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Items first, then the manifest that names them, then how far that is. */
async function writeBatch({ table, store }: SplitPorts, row: SplitRow, batch: SplitItem[]): Promise<SplitRow> {
  // Where two items of a batch have the same name, they must not race.
  const unique = new Map(batch.map(({ id, bytes }) => [id, { key: `${containerOf(row)}/${id}`, bytes }]));
  await store.put([...unique.values()]);
  await addToManifest(
    table,
    row,
    batch.map(({ id }) => id),
  );
  const position = batch.at(-1)?.position ?? row.position;
  return saveProgress(table, row, { position, items: row.items + batch.length });
}

/**
 * Removes what earlier versions of the container left: items that are not in the manifest, and old manifests. What was removed is not
 * found again, so where the time ran out the next worker goes on.
 */
async function sweep(
  { table, store, remaining }: SplitPorts,
  containerId: string,
  row: SplitRow,
): Promise<SplitRow | 'paused'> {
  const members = await readManifest(table, containerId, row.generation);
  const prefix = `${containerId}/`;
  let gone: string[] = [];
  for await (const { key } of store.list(prefix)) {
    if (members.has(key.slice(prefix.length))) continue;
    gone.push(key);
    if (gone.length < SWEEP_ITEMS) continue;
    await store.remove(gone);
    gone = [];
    if (remaining() < RESERVE_MS) return 'paused';
  }
  await store.remove(gone);
  for (const generation of row.stale) await removeManifest(table, containerId, generation);
  return saveProgress(table, row, { complete: true, stale: [], items: members.size });
}

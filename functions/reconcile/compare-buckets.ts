import * as v from 'valibot';
import { MADE_BY, SPLIT_BY } from '../ingest/content.ts';
import { articleIdFor } from '../ingest/ingest-object.ts';
import type { ListedObject } from '../ingest/list-objects.ts';
import type { ObjectHint } from '../ingest/notification.ts';
import { guardKey } from '../store/keys.ts';
import { GuardRow } from '../store/rows.ts';
import { readSplit } from '../store/split-row.ts';
import type { Table } from '../store/table.ts';
import type { Finding } from './findings.ts';

/** A bucket and what is in it. */
export interface ListedBucket {
  readonly bucket: string;
  readonly objects: AsyncIterable<ListedObject>;
}

/** Guards that are read at once. */
const CHUNK = 100;

/**
 * Compares every object of a bucket with the guard row of its article. `seen` is told of every article that has an object.
 * `items`: the bucket holds articles of files.
 */
export async function* compareBucket(
  table: Table,
  { bucket, objects }: ListedBucket,
  itemsBucket: string,
  seen: Set<string>,
): AsyncGenerator<Finding> {
  const known = new Map<string, boolean>();
  for await (const chunk of chunksOf(objects)) {
    const hints = chunk.map(({ key, etag }): ObjectHint => ({ bucket, key, cause: 'backfill', etag }));
    const guards = await guardsOf(
      table,
      hints.map((hint) => articleIdFor({ itemsBucket }, hint)),
    );
    for (const { etag, ...hint } of hints) {
      const id = articleIdFor({ itemsBucket }, hint);
      seen.add(id);
      if (bucket === itemsBucket && !(await isKnown(table, known, hint.key.split('/')[0] ?? ''))) {
        yield { kind: 'orphan-item', key: hint.key };
        continue;
      }
      const kind = wrongWith(guards.get(id) ?? null, etag);
      if (kind !== null) yield { kind, hint };
    }
  }
}

function wrongWith(guard: GuardRow | null, etag: string | undefined): 'missing' | 'stale' | 'old' | 'failed' | null {
  if (guard === null || guard.status === 'deleted') return 'missing';
  if (guard.etag !== etag) return 'stale';
  if (guard.status === 'failed') return 'failed';
  return guard.madeBy === (guard.status === 'container' ? SPLIT_BY : MADE_BY) ? null : 'old';
}

/** Whether anything is known of the file that an item came in: if so, its own message clears up. */
async function isKnown(table: Table, known: Map<string, boolean>, containerId: string): Promise<boolean> {
  const before = known.get(containerId);
  if (before !== undefined) return before;
  const is = (await table.get(guardKey(containerId))) !== null || (await readSplit(table, containerId)) !== null;
  known.set(containerId, is);
  return is;
}

/** Guard rows by article, strongly consistent. */
export async function guardsOf(table: Table, articleIds: readonly string[]): Promise<Map<string, GuardRow>> {
  const rows = await table.batchGet([...new Set(articleIds)].map(guardKey), { consistent: true });
  return new Map(rows.map((row) => [row.pk.slice(guardKey('').pk.length), v.parse(GuardRow, row)]));
}

async function* chunksOf(objects: AsyncIterable<ListedObject>): AsyncGenerator<ListedObject[]> {
  let chunk: ListedObject[] = [];
  for await (const object of objects) {
    chunk.push(object);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

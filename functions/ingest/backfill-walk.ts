import * as v from 'valibot';
import type { Table } from '../store/table.ts';
import { MADE_BY } from './content.ts';
import type { ListedObject } from './list-objects.ts';
import type { ObjectHint } from './notification.ts';

/** How far a walk over the bucket has come, so that one which was stopped goes on from there. */
const WalkRow = v.object({
  pk: v.literal('BACKFILL'),
  /** The prefix of the keys. */
  sk: v.string(),
  /** Versions of the code that the walk is for. */
  madeBy: v.string(),
  /** The key that was sent last. */
  after: v.string(),
  sent: v.number(),
  done: v.boolean(),
});
type WalkRow = v.InferOutput<typeof WalkRow>;

export interface WalkPorts {
  readonly table: Table;
  readonly bucket: string;
  /** The bucket's objects whose keys begin with a prefix, in their order, from behind a key on. */
  readonly list: (prefix: string, after: string) => AsyncIterable<ListedObject>;
  /** Puts messages on the queue of low priority; all of them, or throws. */
  readonly send: (hints: readonly ObjectHint[]) => Promise<void>;
  /** Told after every step, and at the end. */
  readonly progress: (sent: number) => void;
}

/** Objects between two notes of how far it is. */
const STEP = 500;

/** Sort keys must not be empty. */
const keyOf = (prefix: string) => ({ pk: 'BACKFILL' as const, sk: `PREFIX#${prefix}` });

/**
 * Sends word of every object below a prefix, to be made what the present code makes of it. A walk that was stopped goes on where
 * it was, unless `anew`; one for an older version of the code begins anew. Returns how many were sent in all.
 */
export async function walkBackfill(ports: WalkPorts, prefix: string, anew: boolean): Promise<number> {
  const { table, bucket, list, send, progress } = ports;
  let row = await begin(table, prefix, anew);
  let step: ObjectHint[] = [];
  const save = async (done: boolean) => {
    await send(step);
    row = { ...row, after: step.at(-1)?.key ?? row.after, sent: row.sent + step.length, done };
    step = [];
    await table.put(row);
    progress(row.sent);
  };
  for await (const { key, etag } of list(prefix, row.after)) {
    step.push({ bucket, key, cause: 'backfill', etag });
    if (step.length === STEP) await save(false);
  }
  await save(true);
  return row.sent;
}

async function begin(table: Table, prefix: string, anew: boolean): Promise<WalkRow> {
  const stored = anew ? null : await table.get(keyOf(prefix));
  const last = stored === null ? null : v.parse(WalkRow, stored);
  if (last !== null && !last.done && last.madeBy === MADE_BY) return last;
  return { ...keyOf(prefix), madeBy: MADE_BY, after: '', sent: 0, done: false };
}

import { readGuard } from '../store/converge.ts';
import type { GuardRow } from '../store/rows.ts';
import { MADE_BY, SPLIT_BY } from './content.ts';
import { articleIdFor, type IngestOutcome, type IngestPorts, ingestObject } from './ingest-object.ts';
import type { ObjectHint } from './notification.ts';
import { RESERVE_MS } from './split.ts';

/** Messages that are sent between two looks at the clock. */
const BATCH = 100;

export type BackfillOutcome = IngestOutcome | { readonly articleId: string; readonly outcome: 'skipped' };

/**
 * Whether the table tells what the present code makes of the object in this state. A container is of the present if the
 * present code would split it so: its articles are looked at one by one.
 */
export function isCurrent(guard: GuardRow | null, etag: string | undefined): boolean {
  if (guard === null || guard.status === 'failed' || guard.etag === null || guard.etag !== etag) return false;
  return guard.madeBy === (guard.status === 'container' ? SPLIT_BY : MADE_BY);
}

/**
 * Makes of an object what the present code makes of it, by the same protocol as any change. What is up to date is skipped
 * after one read, the object unopened. For a container that is, word is sent of each of its articles.
 */
export async function backfillObject(ports: IngestPorts, hint: ObjectHint): Promise<BackfillOutcome> {
  const articleId = articleIdFor(ports, hint);
  const guard = await readGuard(ports.table, articleId);
  if (!isCurrent(guard, hint.etag)) return ingestObject(ports, hint);
  if (guard?.status === 'container') await sendItems(ports, articleId, hint);
  return { articleId, outcome: 'skipped' };
}

/** Where the time runs out, the message is sent again to go on from there. */
async function sendItems({ items, itemsBucket, send, remaining }: IngestPorts, id: string, hint: ObjectHint) {
  let batch: ObjectHint[] = [];
  for await (const { key, etag } of items.list(`${id}/`, hint.after)) {
    batch.push({ bucket: itemsBucket, key, cause: 'backfill', etag });
    if (batch.length < BATCH) continue;
    await send(batch);
    batch = [];
    if (remaining() < RESERVE_MS) return send([{ ...hint, after: key }]);
  }
  await send(batch);
}

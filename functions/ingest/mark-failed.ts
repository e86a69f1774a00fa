import { ABSENT, converge, type Snapshot } from '../store/converge.ts';
import type { GuardRow, Rejection } from '../store/rows.ts';
import { leaveStory } from '../store/stories.ts';
import type { BucketObject } from './bucket.ts';
import { failedContent } from './content.ts';
import { articleIdFor, type IngestPorts } from './ingest-object.ts';
import { decodeItem, MAX_HEAD_BYTES } from './item-file.ts';
import type { ObjectHint } from './notification.ts';
import { TRIES } from './tries.ts';

type MarkPorts = Pick<IngestPorts, 'table' | 'open' | 'itemsBucket' | 'owner' | 'nonce' | 'now' | 'send'>;

/** What is said of an object before its last try: it stays where the function ends without an answer. */
export const NO_ANSWER: Rejection = {
  code: 'no-answer',
  message: `Working on the file took too much time or memory, ${TRIES} times.`,
};

/** What is said of an object whose last try has thrown. Only the error's name: its message may tell of the text. */
export function faultOf(error: unknown): Rejection {
  const name = error instanceof Error ? error.name : typeof error;
  return { code: 'fault', message: `Working on the file failed ${TRIES} times, the last time with ${name}.` };
}

/** Nothing is to be said: there is no object, or what the table tells was made from it as it is. */
class NothingToMark extends Error {}

/**
 * Makes the table tell that an object could not be worked on, by the protocol of all rows (docs/decisions/0001), so that any later
 * success or deletion replaces it. What was made of the same object before, as by an older coder, is kept: `kept`.
 */
export async function markFailed(
  ports: MarkPorts,
  hint: ObjectHint,
  reason: Rejection,
): Promise<{ readonly articleId: string; readonly outcome: 'marked' | 'kept' }> {
  const { table, owner, nonce, open } = ports;
  const articleId = articleIdFor(ports, hint);
  const read = async (_key: string, guard: GuardRow | null): Promise<Snapshot> => {
    const object = await open(hint.bucket, hint.key, 0);
    const isKnown = guard !== null && guard.etag === object?.etag && guard.status !== 'failed';
    if (object === null || isKnown) return unchanged(guard);
    return {
      fingerprint: `failed ${reason.code} ${object.etag}`,
      made: { etag: object.etag, by: '' },
      content: async (committed) => {
        await leaveOldStory(ports, articleId, committed);
        return failedContent(reason, await contextOf(ports, articleId, object));
      },
    };
  };
  try {
    const { outcome } = await converge({ table, owner, nonce, read }, articleId, hint.key);
    return { articleId, outcome: outcome === 'written' ? 'marked' : 'kept' };
  } catch (error) {
    if (error instanceof NothingToMark) return { articleId, outcome: 'kept' };
    throw error;
  }
}

/** What failed is no version of a story: where it was one, the others count anew. */
async function leaveOldStory({ table, send }: MarkPorts, articleId: string, committed: GuardRow | null): Promise<void> {
  const storyId = committed?.storyId ?? null;
  if (storyId === null) return;
  const others = await leaveStory(table, { storyId, articleId });
  await send(others.map(({ bucket, key }) => ({ bucket, key, cause: 'story' })));
}

function unchanged(guard: GuardRow | null): Snapshot {
  return {
    fingerprint: guard?.fingerprint ?? ABSENT,
    // Asked for where a try left rows behind: whoever works on the object removes them.
    content: () => Promise.reject(new NothingToMark()),
  };
}

async function contextOf({ itemsBucket, now }: MarkPorts, articleId: string, object: BucketObject) {
  const { bucket, key, versionId, etag, size, uploadedAt, source } = object;
  const isItem = bucket === itemsBucket;
  const head = isItem ? decodeItem(await source.read(0, Math.min(size, MAX_HEAD_BYTES))).head : null;
  return {
    articleId,
    object: head ? { ...head.container, item: head.name } : { key, versionId, etag, size, item: null },
    uploadedAt: head?.uploadedAt ?? uploadedAt,
    now: () => new Date(now()).toISOString(),
  };
}

import type { Article } from '../article/article.ts';
import { MAX_FILE_BYTES } from '../article/limits.ts';
import { toArticle } from '../article/to-article.ts';
import type { Coding } from '../coder/coding.ts';
import type { ArticleContent } from '../store/article-rows.ts';
import { ABSENT, type Convergence, converge, type Snapshot } from '../store/converge.ts';
import { articleIdOf, itemIdOf } from '../store/keys.ts';
import type { GuardRow, Made } from '../store/rows.ts';
import { readSplit } from '../store/split-row.ts';
import { enterStory, leaveStory } from '../store/stories.ts';
import type { Table } from '../store/table.ts';
import type { BucketObject } from './bucket.ts';
import {
  type ContentContext,
  containerContent,
  contentOf,
  deletedContent,
  fingerprintOf,
  MADE_BY,
  SPLIT_BY,
  supersededContent,
} from './content.ts';
import { HeavyError, type InTurn, LIGHT_BYTES, mayUnpack } from './heavy.ts';
import { type Holding, holdingOf, holdingOfItem } from './holding.ts';
import { decodeItem, MAX_HEAD_BYTES } from './item-file.ts';
import type { ItemStore } from './item-store.ts';
import type { ObjectHint } from './notification.ts';
import { ObjectChangedError, RESERVE_MS, type Splittable, split } from './split.ts';

export interface IngestPorts {
  readonly table: Table;
  /** The object as it is now, or null; up to `maxBytes` of it at once. */
  readonly open: (bucket: string, key: string, maxBytes: number) => Promise<BucketObject | null>;
  readonly items: ItemStore;
  /** The bucket that `items` writes to. */
  readonly itemsBucket: string;
  readonly code: (article: Article) => Coding;
  /** Puts a message on the queue that says to look at an object (again). */
  readonly send: (hints: readonly ObjectHint[], afterMilliseconds?: number) => Promise<void>;
  /** The message that is worked for: the same string whenever it is delivered again, and only then. */
  readonly owner: string;
  readonly nonce: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds left to this work. */
  readonly remaining: () => number;
  /** Runs work that needs much memory, while no other such work is running in this process. */
  readonly heavily: InTurn;
}

export type IngestOutcome = { readonly articleId: string } & (
  | Convergence
  | { readonly outcome: 'split' | 'continues' }
);

/**
 * Makes the table tell what the bucket holds under one key. What needs much memory waits for its turn; where that left too
 * little time, its message is sent again. Throws what the ports throw: faults that may pass.
 */
export async function ingestObject(ports: IngestPorts, hint: ObjectHint): Promise<IngestOutcome> {
  let heavy: HeavyError;
  try {
    return await ingestNow(ports, hint, 'light');
  } catch (error) {
    if (!(error instanceof HeavyError)) throw error;
    heavy = error;
  }
  return ports.heavily(async (waited) => {
    if (!waited || ports.remaining() >= RESERVE_MS) return ingestNow(ports, hint, 'heavy');
    if (heavy.begun) throw heavy;
    await ports.send([hint.cause === 's3' ? { ...hint, cause: 'continue' } : hint]);
    return { articleId: articleIdFor(ports, hint), outcome: 'continues' };
  });
}

/** The id of the article in an object, or of the container that it is. */
export const articleIdFor = ({ itemsBucket }: Pick<IngestPorts, 'itemsBucket'>, { bucket, key }: ObjectHint): string =>
  bucket === itemsBucket ? (key.split('/').at(-1) ?? '') : articleIdOf(key);

/** How much memory a work may need. */
type Weight = 'light' | 'heavy';

/** Throws HeavyError where the object is heavier than it may be. */
async function ingestNow(ports: IngestPorts, hint: ObjectHint, weight: Weight): Promise<IngestOutcome> {
  const { table } = ports;
  const id = articleIdFor(ports, hint);
  const work = new ObjectWork(ports, hint, id, weight);
  if ((await readSplit(table, id)) === null) {
    try {
      const convergence = await converge(
        work.convergePorts((opened) => work.articleSnapshot(opened)),
        id,
        hint.key,
      );
      return { articleId: id, ...convergence };
    } catch (error) {
      if (!(error instanceof SeveralArticles)) throw error;
    }
  }
  if (weight === 'light') throw new HeavyError(work.begun);
  const holder = `${ports.owner}.${ports.nonce()}`;
  const splitPorts = {
    table,
    store: ports.items,
    holder,
    nonce: ports.nonce,
    now: ports.now,
    remaining: ports.remaining,
  };
  const outcome = await split(splitPorts, id, () => work.splittable());
  if (outcome.kind === 'done') return { articleId: id, outcome: 'split' };
  await ports.send([{ ...hint, cause: 'continue' }], outcome.after);
  return { articleId: id, outcome: 'continues' };
}

/** The object holds several articles, so it has to be split. */
class SeveralArticles extends Error {}

interface Opened {
  readonly object: BucketObject;
  readonly holding: Holding;
  readonly made: Made;
  readonly fingerprint: string;
  readonly context: ContentContext;
}
type Read = (opened: Opened | null) => Promise<Snapshot> | Snapshot;

/** The work for one message on one object. */
class ObjectWork {
  readonly #ports: IngestPorts;
  readonly #hint: ObjectHint;
  readonly #id: string;
  readonly #weight: Weight;
  #rounds = 0;

  constructor(ports: IngestPorts, hint: ObjectHint, id: string, weight: Weight) {
    this.#ports = ports;
    this.#hint = hint;
    this.#id = id;
    this.#weight = weight;
  }

  /** Whether it went beyond the first look at the object. */
  get begun(): boolean {
    return this.#rounds > 1;
  }

  convergePorts(read: Read) {
    const { table, owner, nonce } = this.#ports;
    return {
      table,
      owner,
      nonce,
      read: async () => {
        this.#rounds += 1;
        return read(await this.#open());
      },
    };
  }

  /** An article, or what is none; throws SeveralArticles. */
  async articleSnapshot(opened: Opened | null): Promise<Snapshot> {
    if (opened === null) return this.#gone();
    const { holding, made, fingerprint, context } = opened;
    if (holding.kind === 'several') throw new SeveralArticles();
    const reading = toArticle(holding.reading, holding.facts);
    const edition = reading.kind === 'rejected' ? null : reading.edition;
    if (edition === null) return this.#snapshot(fingerprint, made, () => contentOf(reading, context));
    const by = await this.#enterStory(opened, edition, reading.kind === 'withdrawn');
    return by === null
      ? this.#snapshot(fingerprint, made, () => contentOf(reading, context))
      : this.#snapshot(`${fingerprint}<${by}`, made, () => supersededContent(edition, by, context));
  }

  /** The object as something to be split; where it holds one article or none, there are no items. */
  async splittable(): Promise<Splittable> {
    const opened = await this.#open();
    const { holding, fingerprint } = opened ?? { holding: null, fingerprint: ABSENT };
    const several = holding?.kind === 'several' ? holding : null;
    return {
      fingerprint,
      items: (position) => several?.items(position) ?? NOTHING,
      commit: async (items) => {
        const read: Read = (now) => {
          if ((now?.fingerprint ?? ABSENT) !== fingerprint) throw new ObjectChangedError('overwritten or deleted');
          if (now === null || now.holding.kind === 'one') return this.articleSnapshot(now);
          return this.#snapshot(fingerprint, now.made, () => containerContent(items, now.context));
        };
        try {
          await converge(this.convergePorts(read), this.#id, this.#hint.key);
          return true;
        } catch (error) {
          if (error instanceof ObjectChangedError) return false;
          throw error;
        }
      },
    };
  }

  /** Content that is committed after the article left the story that it was a version of, if that is no longer told. */
  #snapshot(fingerprint: string, made: Made | null, make: () => ArticleContent): Snapshot {
    return {
      fingerprint,
      ...(made && { made }),
      content: async (committed) => {
        const content = make();
        await this.#leaveStory(committed, content.record.edition?.id ?? null);
        return content;
      },
    };
  }

  async #leaveStory(committed: GuardRow | null, next: string | null): Promise<void> {
    const storyId = committed?.storyId ?? null;
    if (storyId === null || storyId === next) return;
    const { table, send } = this.#ports;
    const others = await leaveStory(table, { storyId, articleId: this.#id });
    await send(others.map(({ bucket, key }) => ({ bucket, key, cause: 'story' })));
  }

  async #enterStory(
    { object }: Opened,
    { id: storyId, version }: { id: string; version: string | null },
    withdrawn: boolean,
  ): Promise<string | null> {
    const { table, send } = this.#ports;
    const { bucket, key, cause } = this.#hint;
    const entry = { storyId, articleId: this.#id, version, withdrawn, uploadedAt: object.uploadedAt, bucket, key };
    const { supersededBy, others } = await enterStory(table, entry);
    // A message that is itself the word of another version ends the round.
    if (cause !== 'story')
      await send(others.map((other) => ({ bucket: other.bucket, key: other.key, cause: 'story' })));
    return supersededBy;
  }

  async #open(): Promise<Opened | null> {
    const { open, itemsBucket } = this.#ports;
    const { bucket, key } = this.#hint;
    const most = this.#weight === 'light' ? LIGHT_BYTES : MAX_FILE_BYTES;
    const object = await open(bucket, key, most + (bucket === itemsBucket ? MAX_HEAD_BYTES : 0));
    if (object === null) return null;
    if (this.#weight === 'light' && isHeavy(object, bucket === itemsBucket)) throw new HeavyError(this.begun);
    const itemId = (name: string) => itemIdOf(this.#id, name);
    const { versionId, etag, size, metadata, bytes, contentType, uploadedAt } = object;
    if (bucket === itemsBucket && bytes !== null) {
      const { holding, head } = await holdingOfItem(bytes, itemId);
      const declared = { ...head.metadata, name: head.name, mediaType: head.mediaType };
      const reference = { ...head.container, item: head.name };
      const made = { etag, by: madeBy(holding) };
      const fingerprint = fingerprintOf(bytes.subarray(bytes.indexOf(10)), declared, made.by);
      return { object, holding, made, fingerprint, context: this.#context(reference, head.uploadedAt) };
    }
    const holding = await holdingOf(object, itemId);
    const made = { etag, by: madeBy(holding) };
    const fingerprint = fingerprintOf(bytes ?? etag, { ...metadata, contentType }, made.by);
    const context = this.#context({ key, versionId, etag, size, item: null }, uploadedAt);
    return { object, holding, made, fingerprint, context };
  }

  #gone(): Snapshot {
    const object = { key: this.#hint.key, versionId: null, etag: null, size: null, item: null };
    const context = this.#context(object, this.#today());
    return this.#snapshot(ABSENT, null, () => deletedContent(context));
  }

  #context(object: ContentContext['object'], uploadedAt: string): ContentContext {
    return { articleId: this.#id, object, uploadedAt, code: this.#ports.code, now: () => this.#today() };
  }

  #today(): string {
    return new Date(this.#ports.now()).toISOString();
  }
}

/** Articles of a container are objects of their own: a new coder codes them anew without the container. */
const madeBy = ({ kind }: Holding): string => (kind === 'several' ? SPLIT_BY : MADE_BY);

/** Whether reading the object needs much memory. */
function isHeavy({ bytes }: BucketObject, isItem: boolean): boolean {
  if (bytes === null) return true;
  const item = isItem ? decodeItem(bytes) : null;
  return mayUnpack(item?.content ?? bytes, item?.head.mediaType ?? null);
}

const NOTHING: AsyncIterable<never> = { async *[Symbol.asyncIterator]() {} };

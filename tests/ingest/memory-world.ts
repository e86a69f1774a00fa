import * as v from 'valibot';
import type { Article } from '../../functions/article/article.ts';
import { memorySource } from '../../functions/article/container/memory-source.ts';
import type { Coding } from '../../functions/coder/coding.ts';
import type { BucketObject } from '../../functions/ingest/bucket.ts';
import { type IngestPorts, ingestObject } from '../../functions/ingest/ingest-object.ts';
import type { ObjectHint } from '../../functions/ingest/notification.ts';
import { ObjectChangedError } from '../../functions/ingest/split.ts';
import { shortHash } from '../../functions/store/keys.ts';
import { ArticleRow, GuardRow } from '../../functions/store/rows.ts';
import { MemoryTable } from '../store/memory-table.ts';

export const ARTICLES = 'articles';
export const ITEMS = 'items';

interface Stored {
  readonly bytes: Uint8Array;
  readonly metadata: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly uploadedAt: string;
}

export interface Message extends ObjectHint {
  readonly id: string;
  /** Milliseconds since 1970 before which it is not delivered. */
  readonly due: number;
}

/** What the coder of a memory world says of every article: somebody says its title. */
const quoteTitle = ({ title }: Article): Coding => ({
  events: [],
  quotes: [{ speaker: null, verb: null, text: title, kind: 'direct', span: SPAN }],
});

/** Two buckets, a queue and a table in memory, wired as the stack does it. `step` runs before every single effect. */
export class MemoryWorld {
  readonly objects = new Map<string, Stored>();
  /** The etags that there were under each name, one after the other; null where there was nothing. */
  readonly history = new Map<string, (string | null)[]>();
  readonly queue: Message[] = [];
  /** What functions left running when they answered. */
  readonly later: (() => Promise<void>)[] = [];
  readonly table: MemoryTable;
  readonly #step: () => Promise<void>;
  readonly #coder: (article: Article) => Coding;
  coded = 0;
  /** Milliseconds that a worker has, and since 1970. */
  remaining = 60_000;
  now = Date.parse('2025-03-05T00:00:00Z');
  #count = 0;

  constructor(step: () => Promise<void> = async () => {}, coder = quoteTitle) {
    this.#step = step;
    this.#coder = coder;
    this.table = new MemoryTable(step);
  }

  /** A user uploads an object. */
  upload(key: string, content: string | Uint8Array, metadata: Readonly<Record<string, string>> = {}): void {
    this.#put(ARTICLES, key, typeof content === 'string' ? new TextEncoder().encode(content) : content, metadata);
  }

  remove(key: string): void {
    this.#remove(ARTICLES, key);
  }

  /** Works on the messages in their order until there are none; those that fail come again. */
  async drain(): Promise<void> {
    for (let message = this.queue.shift(); message; message = this.queue.shift()) {
      this.now = Math.max(this.now, message.due);
      await this.work(message);
    }
  }

  work(message: Message): ReturnType<typeof ingestObject> {
    return ingestObject(this.ports(message), message);
  }

  /** What the table tells of every article that is not deleted, by the object's key and the item. */
  records(): Map<string, v.InferOutput<typeof ArticleRow>['record']> {
    const rows = [...this.table.rows.values()];
    const guards = rows.filter(({ sk }) => sk === 'GUARD').map((row) => v.parse(GuardRow, row));
    const records = guards.map(({ pk, version }) => {
      const row = rows.find((candidate) => candidate.pk === pk && candidate.sk === `V#${version}#ARTICLE`);
      return v.parse(ArticleRow, row).record;
    });
    const living = records.filter(({ status }) => status !== 'deleted');
    return new Map(living.map((record) => [`${record.object.key}#${record.object.item ?? ''}`, record]));
  }

  itemKeys(): string[] {
    return [...this.objects.keys()].filter((name) => name.startsWith(`${ITEMS}/`)).sort();
  }

  /** What a worker has that works alone. */
  ports(message: Message): IngestPorts {
    return {
      table: this.table,
      itemsBucket: ITEMS,
      owner: shortHash(message.id, 16),
      nonce: () => shortHash(String(this.#count++), 8),
      now: () => this.now,
      remaining: () => this.remaining,
      heavily: (work) => work(false),
      code: (article) => this.#code(article),
      open: async (bucket, key, maxBytes) => {
        await this.#step();
        return this.#open(bucket, key, maxBytes);
      },
      items: {
        put: (items) => this.putItems(items),
        list: (prefix, after = '') => this.#list(prefix, after),
        remove: async (keys) => {
          for (const key of keys) {
            await this.#step();
            this.#remove(ITEMS, key);
          }
        },
      },
      send: async (hints, after = 0) => {
        await this.#step();
        for (const hint of hints) this.#enqueue(hint, after);
      },
    };
  }

  async putItems(items: readonly { key: string; bytes: Uint8Array }[]): Promise<void> {
    for (const { key, bytes } of items) {
      await this.#step();
      this.#put(ITEMS, key, bytes, {});
    }
  }

  async *#list(prefix: string, after: string): AsyncGenerator<{ key: string; etag: string }> {
    await this.#step();
    for (const [name, { etag }] of [...this.objects].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const key = name.slice(ITEMS.length + 1);
      if (name.startsWith(`${ITEMS}/${prefix}`) && key > after) yield { key, etag };
    }
  }

  #open(bucket: string, key: string, maxBytes: number): BucketObject | null {
    const name = `${bucket}/${key}`;
    const stored = this.objects.get(name);
    if (!stored) return null;
    const { bytes, metadata, etag, uploadedAt } = stored;
    const guarded = async (start: number, end: number) => {
      await this.#step();
      if (this.objects.get(name) !== stored) throw new ObjectChangedError('another object');
      return bytes.subarray(start, end);
    };
    const large = bytes.length > maxBytes;
    return {
      bucket,
      key,
      versionId: null,
      etag,
      size: bytes.length,
      uploadedAt,
      contentType: null,
      metadata,
      bytes: large ? null : bytes,
      source: large
        ? {
            name: key,
            size: bytes.length,
            read: guarded,
            async *stream(start) {
              yield guarded(start, bytes.length);
            },
          }
        : memorySource(key, bytes),
    };
  }

  #code(article: Article): Coding {
    this.coded += 1;
    return this.#coder(article);
  }

  #put(bucket: string, key: string, bytes: Uint8Array, metadata: Readonly<Record<string, string>>): void {
    const etag = shortHash(Buffer.from(bytes).toString('base64'), 8);
    const uploadedAt = new Date(this.now).toISOString();
    const name = `${bucket}/${key}`;
    this.objects.set(name, { bytes, metadata, etag, uploadedAt });
    this.#remember(name, etag);
    this.#enqueue({ bucket, key, cause: 's3' });
  }

  #remove(bucket: string, key: string): void {
    const name = `${bucket}/${key}`;
    if (!this.objects.delete(name)) return;
    this.#remember(name, null);
    this.#enqueue({ bucket, key, cause: 's3' });
  }

  #remember(name: string, etag: string | null): void {
    this.history.set(name, [...(this.history.get(name) ?? [null]), etag]);
  }

  #enqueue(hint: ObjectHint, after = 0): void {
    this.queue.push({ ...hint, id: String(this.#count++), due: this.now + after });
  }
}

const SPAN = { field: 'title', start: 0, end: 1 } as const;

import { PostingList, type Range } from './posting-list.ts';
import type { Row, Table } from './table.ts';
import type { Work } from './work.ts';

/** The posting lists of a query, bucket by bucket. */
export interface Lists {
  /** Days or months, newest first. All sort keys of a bucket's lists begin with it. */
  readonly buckets: readonly string[];
  /** Partition keys of the lists of a bucket; a row may stand in several of them. */
  readonly listsOf: (bucket: string) => readonly string[];
}

/** Lists that are open at once. */
const MAX_OPEN_LISTS = 32;

/**
 * Walks posting lists from the newest row to the oldest and delivers every row once.
 *
 * Buckets are opened in groups of 1, 2, 4, …: a full first bucket costs one read, and a long row of empty ones few round
 * trips. A group is merged on the sort key that all its lists share, so OR lists and neighbouring buckets are one case.
 */
export class PostingWalk {
  /** Rows delivered so far. */
  scanned = 0;
  /** Every row not yet delivered has a smaller sort key. */
  position: string;

  readonly #table: Table;
  readonly #lists: Lists;
  readonly #range: Range;
  readonly #work: Work;
  #opened = 0;
  #groupSize = 1;
  #open: PostingList[] = [];

  constructor(table: Table, lists: Lists, range: Range, work: Work) {
    this.#table = table;
    this.#lists = lists;
    this.#range = range;
    this.#work = work;
    this.position = range.before;
  }

  /** The next row; null at the end and where the work is used up (`exhausted` tells). */
  async next(): Promise<Row | null> {
    for (;;) {
      if (!(await this.#readHeads())) return null;
      const sk = this.#newest();
      if (sk !== null) return this.#take(sk);
      // Labels sort before all keys of their bucket: what is left lies before the oldest bucket that was opened.
      this.position = this.#lists.buckets[this.#opened - 1] ?? this.position;
      if (this.#opened === this.#lists.buckets.length) return null;
      this.#openGroup();
    }
  }

  /** Whether there surely is nothing left. */
  get exhausted(): boolean {
    return this.#opened === this.#lists.buckets.length && this.#open.every((list) => !list.head && !list.needsRead);
  }

  /** Makes the head of every open list known; false where the work does not allow it. */
  async #readHeads(): Promise<boolean> {
    const unknown = this.#open.filter((list) => list.needsRead);
    if (unknown.length === 0) return true;
    if (!this.#work.allows(unknown.length)) return false;
    await Promise.all(unknown.map((list) => list.read(this.#work)));
    return this.#readHeads();
  }

  #newest(): string | null {
    return this.#open.reduce<string | null>((newest, { head }) => {
      return head && (newest === null || head.sk > newest) ? head.sk : newest;
    }, null);
  }

  /** Takes the row from all lists that it stands in. */
  #take(sk: string): Row | null {
    const holders = this.#open.filter((list) => list.head?.sk === sk);
    const row = holders[0]?.head ?? null;
    for (const list of holders) list.take();
    this.position = sk;
    this.scanned += 1;
    return row;
  }

  #openGroup(): void {
    const { buckets, listsOf } = this.#lists;
    const perBucket = listsOf(buckets[this.#opened] ?? '').length;
    const size = Math.max(1, Math.min(this.#groupSize, Math.floor(MAX_OPEN_LISTS / perBucket)));
    const group = buckets.slice(this.#opened, this.#opened + size);
    this.#open = group.flatMap(listsOf).map((pk) => new PostingList(this.#table, pk, this.#range));
    this.#opened += group.length;
    this.#groupSize *= 2;
  }
}

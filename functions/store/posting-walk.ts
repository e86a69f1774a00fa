import { type Placed, PostingList, type Range } from './posting-list.ts';
import type { Row, Table } from './table.ts';
import type { Account } from './work.ts';

/** The posting lists of a query, bucket by bucket. */
export interface Lists {
  /** Days, months or years, newest first. All sort keys of a bucket's lists begin with it. */
  readonly buckets: readonly string[];
  /** Partition keys of the lists of a bucket; a posting may stand in several of them. */
  readonly listsOf: (bucket: string) => readonly string[];
}

/** Lists that are open at once. */
const MAX_OPEN_LISTS = 32;

/** Postings newest first, each once. */
export interface Walk<Posting extends Placed> {
  /** The next posting; null at the end and where the work is used up (`exhausted` tells). */
  next(): Promise<Posting | null>;
  /** Postings delivered so far. */
  readonly scanned: number;
  /** Every posting not yet delivered has a smaller position. */
  readonly position: string;
  /** Whether there surely is nothing left. */
  readonly exhausted: boolean;
}

/**
 * Walks posting lists from the newest posting to the oldest and delivers every one once.
 *
 * Buckets are opened in groups of 1, 2, 4, …: a full first bucket costs one read, and a long row of empty ones few round
 * trips. A group is merged on the sort key that all its lists share, so OR lists and neighbouring buckets are one case.
 */
export class PostingWalk<Posting extends Placed> implements Walk<Posting> {
  scanned = 0;
  position: string;

  readonly #table: Table;
  readonly #lists: Lists;
  readonly #range: Range;
  readonly #work: Account;
  readonly #postingsIn: (row: Row) => readonly Posting[];
  #opened = 0;
  #groupSize = 1;
  #open: PostingList<Posting>[] = [];

  constructor(table: Table, lists: Lists, range: Range, work: Account, postingsIn: (row: Row) => readonly Posting[]) {
    this.#table = table;
    this.#lists = lists;
    this.#range = range;
    this.#work = work;
    this.#postingsIn = postingsIn;
    this.position = range.before;
  }

  async next(): Promise<Posting | null> {
    for (;;) {
      if (!(await this.#readHeads())) return null;
      const position = this.#newest();
      if (position !== null) return this.#take(position);
      // Labels sort before all keys of their bucket: what is left lies before the oldest bucket that was opened.
      this.position = this.#lists.buckets[this.#opened - 1] ?? this.position;
      if (this.#opened === this.#lists.buckets.length) return null;
      this.#openGroup();
    }
  }

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
      return head && (newest === null || head.position > newest) ? head.position : newest;
    }, null);
  }

  /** Takes the posting from all lists that it stands in. */
  #take(position: string): Posting | null {
    const holders = this.#open.filter(({ head }) => head?.position === position);
    const posting = holders[0]?.head ?? null;
    for (const list of holders) list.take();
    this.position = position;
    this.scanned += 1;
    return posting;
  }

  #openGroup(): void {
    const { buckets, listsOf } = this.#lists;
    const perBucket = listsOf(buckets[this.#opened] ?? '').length;
    const size = Math.max(1, Math.min(this.#groupSize, Math.floor(MAX_OPEN_LISTS / perBucket)));
    const group = buckets.slice(this.#opened, this.#opened + size);
    this.#open = group.flatMap(listsOf).map((pk) => new PostingList(this.#table, pk, this.#range, this.#postingsIn));
    this.#opened += group.length;
    this.#groupSize *= 2;
  }
}

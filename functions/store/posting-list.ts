import { groupOf } from './keys.ts';
import type { Key, Row, Table } from './table.ts';
import type { Account } from './work.ts';

/** Positions of a list that are wanted: from `from`, inclusive, to `before`, exclusive. */
export interface Range {
  readonly from: string;
  readonly before: string;
}

/** Something that has its place in a list; greater positions are newer. */
export interface Placed {
  readonly position: string;
}

/** Rows per Query: the first is enough for most pages, later ones double up to the last. */
const FIRST_CHUNK = 64;
const LAST_CHUNK = 512;

/**
 * One posting list, newest first, read in growing chunks. A row may hold several postings, and rows of one article and time
 * (two versions of it) be interleaved; so the postings of such a group of rows are sorted together.
 */
export class PostingList<Posting extends Placed> {
  readonly #table: Table;
  readonly #pk: string;
  readonly #range: Range;
  readonly #postingsIn: (row: Row) => readonly Posting[];
  #chunk = FIRST_CHUNK;
  #after: Key | null = null;
  #unread = true;
  /** Rows of a group that may not be complete yet. */
  #held: Row[] = [];
  #ready: Posting[] = [];

  constructor(table: Table, pk: string, range: Range, postingsIn: (row: Row) => readonly Posting[]) {
    this.#table = table;
    this.#pk = pk;
    this.#range = range;
    this.#postingsIn = postingsIn;
  }

  /** The newest posting that was not taken yet; undefined at the end, and where more has to be read first. */
  get head(): Posting | undefined {
    return this.#ready.at(-1);
  }

  take(): void {
    this.#ready.pop();
  }

  /** Whether `head` is unknown until `read` was called. */
  get needsRead(): boolean {
    return this.#ready.length === 0 && this.#unread;
  }

  /** Reads on until there is a posting, or the end is reached; only rows that share a group make that more than one Query. */
  async read(work: Account): Promise<void> {
    do await this.#readChunk(work);
    while (this.needsRead);
  }

  async #readChunk(work: Account): Promise<void> {
    const { from, before } = this.#range;
    const page = await this.#table.query({
      pk: this.#pk,
      from,
      to: lastRowBefore(before),
      descending: true,
      limit: this.#chunk,
      ...(this.#after && { after: this.#after }),
    });
    work.spend(page.units);
    this.#after = page.next;
    this.#unread = page.next !== null;
    this.#chunk = Math.min(this.#chunk * 2, LAST_CHUNK);
    const rows = [...this.#held, ...page.rows];
    const last = this.#unread ? groupOf(rows.at(-1)?.sk ?? '') : null;
    this.#held = rows.filter(({ sk }) => groupOf(sk) === last);
    this.#ready = rows
      .filter(({ sk }) => groupOf(sk) !== last)
      .flatMap(this.#postingsIn)
      .filter(({ position }) => position < before)
      .sort((a, b) => (a.position < b.position ? -1 : 1));
  }
}

/** The greatest sort key of a row that may hold postings before the position: that of an event, or any other bound. */
function lastRowBefore(position: string): string {
  const [time, eventId] = position.split('#');
  return eventId === undefined ? position : `${time}#${eventId.split('-')[0]}#~`;
}

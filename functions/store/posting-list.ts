import type { Key, Row, Table } from './table.ts';
import type { Work } from './work.ts';

/** Sort keys of a list that are wanted: from `from`, inclusive, to `before`, exclusive. */
export interface Range {
  readonly from: string;
  readonly before: string;
}

/** Rows per Query: the first is enough for most pages, later ones double up to the last. */
const FIRST_CHUNK = 64;
const LAST_CHUNK = 512;

/** One posting list, newest first, read in growing chunks. */
export class PostingList {
  readonly #table: Table;
  readonly #pk: string;
  readonly #range: Range;
  #chunk = FIRST_CHUNK;
  #after: Key | null = null;
  #unread = true;
  #rows: Row[] = [];

  constructor(table: Table, pk: string, range: Range) {
    this.#table = table;
    this.#pk = pk;
    this.#range = range;
  }

  /** The newest row that was not taken yet; undefined at the end, and where the next chunk has to be read first. */
  get head(): Row | undefined {
    return this.#rows.at(-1);
  }

  take(): void {
    this.#rows.pop();
  }

  /** Whether `head` is unknown until `read` was called. */
  get needsRead(): boolean {
    return this.#rows.length === 0 && this.#unread;
  }

  async read(work: Work): Promise<void> {
    const page = await this.#table.query({
      pk: this.#pk,
      from: this.#range.from,
      to: this.#range.before,
      descending: true,
      limit: this.#chunk,
      ...(this.#after && { after: this.#after }),
    });
    work.spend(page.units);
    this.#rows = page.rows.filter((row) => row.sk !== this.#range.before).reverse();
    this.#after = page.next;
    this.#unread = page.next !== null;
    this.#chunk = Math.min(this.#chunk * 2, LAST_CHUNK);
  }
}

import type { PostingWalk } from './posting-walk.ts';
import type { Key, Row, Table } from './table.ts';

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** Postings looked at. */
  readonly scanned: number;
  /** The position where the next page begins; null at the end of the list. */
  readonly next: string | null;
}

/** How much a page holds at most. */
export interface PageLimits {
  readonly items: number;
  /** Bytes of JSON; a page holds one item even where that alone is larger. */
  readonly bytes: number;
}

/** How a list's postings become its items. */
export interface ItemSource<Posting extends Key, Item> {
  /** The posting in a row, or null where the query does not ask for it. */
  readonly select: (row: Row) => Posting | null;
  /** Of the selected postings those that count. */
  readonly keep: (postings: Posting[]) => Promise<Posting[]>;
  /** The key of the row that holds the item in full, and the item in that row. */
  readonly keyOf: (posting: Posting) => Key;
  readonly itemOf: (row: Row) => Item;
}

/** Postings that are checked, and rows that are read, at once: one BatchGetItem request. */
const BATCH = 100;

/** Walks on until the page is full, the postings end or the walk's work is used up. */
export async function readPage<Posting extends Key, Item>(
  table: Table,
  walk: PostingWalk,
  source: ItemSource<Posting, Item>,
  limits: PageLimits,
): Promise<Page<Item>> {
  const postings: Posting[] = [];
  while (postings.length < limits.items) {
    const batch = await selectNext(walk, source, Math.min(BATCH, limits.items - postings.length));
    if (batch.length === 0) break;
    postings.push(...(await source.keep(batch)));
  }
  const { items, cutAt } = await readItems(table, postings, source, limits.bytes);
  return { items, scanned: walk.scanned, next: cutAt ?? (walk.exhausted ? null : walk.position) };
}

/** The next `count` postings that the query asks for; fewer only where the walk ends. */
async function selectNext<Posting extends Key>(
  walk: PostingWalk,
  { select }: Pick<ItemSource<Posting, unknown>, 'select'>,
  count: number,
): Promise<Posting[]> {
  const selected: Posting[] = [];
  while (selected.length < count) {
    const row = await walk.next();
    if (row === null) break;
    const posting = select(row);
    if (posting !== null) selected.push(posting);
  }
  return selected;
}

/** The items of the postings, as many as fit; `cutAt` is the sort key of the last one where not all did. */
async function readItems<Posting extends Key, Item>(
  table: Table,
  postings: readonly Posting[],
  { keyOf, itemOf }: Pick<ItemSource<Posting, Item>, 'keyOf' | 'itemOf'>,
  maxBytes: number,
): Promise<{ items: Item[]; cutAt: string | null }> {
  const items: Item[] = [];
  let bytes = 0;
  let last: string | null = null;
  for (let start = 0; start < postings.length; start += BATCH) {
    const batch = postings.slice(start, start + BATCH);
    const rows = new Map((await table.batchGet(batch.map(keyOf))).map((row) => [nameOf(row), row]));
    for (const posting of batch) {
      const row = rows.get(nameOf(keyOf(posting)));
      // Removed since its guard row was read.
      if (row === undefined) continue;
      const item = itemOf(row);
      bytes += jsonBytes(item);
      if (bytes > maxBytes && last !== null) return { items, cutAt: last };
      items.push(item);
      last = posting.sk;
    }
  }
  return { items, cutAt: null };
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** The size of a value as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

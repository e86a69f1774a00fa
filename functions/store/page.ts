import { type Total, UNKNOWN_TOTAL } from './event-query.ts';
import type { Placed } from './posting-list.ts';
import type { Walk } from './posting-walk.ts';
import type { Key, Row, Table } from './table.ts';

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** Postings looked at. */
  readonly scanned: number;
  /** The position where the next page begins; null at the end of the list. */
  readonly next: string | null;
  /** Items of the whole list, all its pages together. */
  readonly total: Total;
}

/** How much a page holds at most. */
export interface PageLimits {
  readonly items: number;
  /** Bytes of JSON; a page holds one item even where that alone is larger. */
  readonly bytes: number;
}

/** How a list's postings become its items. */
export interface ItemSource<Posting extends Placed, Item> {
  /** Whether the query asks for a posting. */
  readonly select: (posting: Posting) => boolean;
  /** Of the selected postings those that count. */
  readonly keep: (postings: readonly Posting[]) => Promise<readonly Posting[]>;
  /** The key of the row that holds the item in full, and the item in that row; null where it turns out not to be asked for. */
  readonly keyOf: (posting: Posting) => Key;
  readonly itemOf: (row: Row) => Item | null;
}

/** What one page tells of the whole list. */
export function totalOf({ items, next }: Pick<Page<unknown>, 'items' | 'next'>, before: string | null): Total {
  if (before !== null) return UNKNOWN_TOTAL;
  return { value: items.length, relation: next === null ? 'eq' : 'gte' };
}

/** Postings that are checked, and rows that are read, at once: one BatchGetItem request. */
export const BATCH = 100;

/** Walks on until the page is full, the postings end or the walk's work is used up. */
export async function readPage<Posting extends Placed, Item>(
  table: Table,
  walk: Walk<Posting>,
  source: ItemSource<Posting, Item>,
  limits: PageLimits,
): Promise<Omit<Page<Item>, 'total'>> {
  const items: Item[] = [];
  let bytes = 0;
  /** The position of the last item, or of what came after it and is none. */
  let done: string | null = null;
  while (items.length < limits.items) {
    const batch = await selectNext(walk, source.select, Math.min(BATCH, limits.items - items.length));
    if (batch.length === 0) break;
    for (const { item, position } of await readItems(table, await source.keep(batch), source)) {
      bytes += jsonBytes(item);
      if (bytes > limits.bytes && done !== null) return { items, scanned: walk.scanned, next: done };
      items.push(item);
      done = position;
    }
  }
  return { items, scanned: walk.scanned, next: walk.exhausted ? null : walk.position };
}

/** The next `count` postings that are asked for; fewer only where the walk ends. */
export async function selectNext<Posting extends Placed>(
  walk: Walk<Posting>,
  select: (posting: Posting) => boolean,
  count: number,
): Promise<Posting[]> {
  const selected: Posting[] = [];
  while (selected.length < count) {
    const posting = await walk.next();
    if (posting === null) break;
    if (select(posting)) selected.push(posting);
  }
  return selected;
}

/** The items of the postings. Rows may have been removed since their guard row was read. */
async function readItems<Posting extends Placed, Item>(
  table: Table,
  postings: readonly Posting[],
  { keyOf, itemOf }: Pick<ItemSource<Posting, Item>, 'keyOf' | 'itemOf'>,
): Promise<{ item: Item; position: string }[]> {
  const rows = new Map((await table.batchGet(postings.map(keyOf))).map((row) => [nameOf(row), row]));
  return postings.flatMap((posting) => {
    const row = rows.get(nameOf(keyOf(posting)));
    const item = row === undefined ? null : itemOf(row);
    return item === null ? [] : [{ item, position: posting.position }];
  });
}

export const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** The size of a value as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

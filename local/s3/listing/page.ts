import { afterPrefix, laterKey } from './key-order.ts';

/**
 * A place in the order of a list: by key in the order of UTF-8 bytes, versions of one key latest first. It lies before
 * the versions of `key` whose ordinal is less than `below`.
 */
export type Position = { key: string; below: number };

/** What a list is asked for. */
export type ListQuery = { prefix: string; delimiter: string; start: Position; limit: number };

/** What can be listed, and how a list reads it: the next `count` items behind a position. */
export type Listed = { key: string; ordinal: number };
export type Read<T extends Listed> = (position: Position, count: number) => T[];

/** An entry of a list: one item, or all keys that go on alike up to the delimiter. */
export type Entry<T> = { kind: 'item'; item: T } | { kind: 'prefix'; prefix: string };

/** The entries of one page, in order, and whether there are more. */
export type Page<T> = { entries: Entry<T>[]; truncated: boolean };

const FIRST_OF_KEY = Number.MAX_SAFE_INTEGER;
const READ_AHEAD = 1000;

/** Reads one page. */
export function readPage<T extends Listed>(read: Read<T>, query: ListQuery): Page<T> {
  const page: Page<T> = { entries: [], truncated: false };
  if (query.limit === 0) return page;
  for (const entry of readEntries(read, query)) {
    if (page.entries.length === query.limit) return { ...page, truncated: true };
    page.entries.push(entry);
  }
  return page;
}

/** Goes through the list to its end. Behind a common prefix it jumps, so that a folder costs one read. */
function* readEntries<T extends Listed>(read: Read<T>, query: ListQuery): Generator<Entry<T>> {
  const { prefix, delimiter } = query;
  const count = Math.min(READ_AHEAD, query.limit + 1);
  let position: Position | null = startOf(query);
  while (position !== null) {
    const items = read(position, count);
    position = null;
    for (const item of items) {
      if (!item.key.startsWith(prefix)) return;
      const shared = commonPrefix(item.key, prefix, delimiter);
      yield shared === null ? { kind: 'item', item } : { kind: 'prefix', prefix: shared };
      position = shared === null ? { key: item.key, below: item.ordinal } : behindPrefix(shared);
      if (shared !== null) break;
    }
  }
}

/** The place behind a key or common prefix that ended the page before, or behind any other marker. */
export function behindMarker(marker: string, prefix: string, delimiter: string): Position {
  const endsPrefix = marker.startsWith(prefix) && commonPrefix(marker, prefix, delimiter) === marker;
  return (endsPrefix ? behindPrefix(marker) : null) ?? { key: marker, below: 0 };
}

function startOf({ prefix, start }: ListQuery): Position {
  return laterKey(start.key, prefix) === start.key ? start : { key: prefix, below: FIRST_OF_KEY };
}

function behindPrefix(prefix: string): Position | null {
  const key = afterPrefix(prefix);
  return key === null ? null : { key, below: FIRST_OF_KEY };
}

/** The key up to and with the first delimiter after the prefix; null where there is none. */
function commonPrefix(key: string, prefix: string, delimiter: string): string | null {
  const found = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
  return found < 0 ? null : key.slice(0, found + delimiter.length);
}

import { readCursorKey } from '../store/cursor-key.ts';
import type { Page, PageLimits } from '../store/page.ts';
import type { Table } from '../store/table.ts';
import { openCursor, sealCursor } from './cursor.ts';
import { type Problem, problem } from './problem.ts';
import type { Outcome } from './response.ts';

/**
 * Bytes of JSON in a page's items. Lambda's answer may have 6 MB (6,291,556 bytes), in which the body is a JSON string once
 * more: every quotation mark and backslash takes two bytes. So half of it is safe, less 16 KB for the rest of the answer.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const PAGE_BYTES = 3 * 1024 * 1024 - 16 * 1024;

/** What all lists' routes have in their query parameters. */
interface ListParameters {
  readonly limit: number;
  readonly cursor?: string;
}

interface ListRequest<Item> {
  readonly table: Table;
  /** The path of the list: a cursor of one list is none of another. */
  readonly path: string;
  readonly parameters: ListParameters;
  /** Reads the page at a position; null: the first. */
  readonly read: (limits: PageLimits, position: string | null) => Promise<Page<Item> | Problem>;
}

/** One page of a list as an answer: `items`, `page` and, as `meta`, the filters as they were understood. */
export async function answerList<Item>({ table, path, parameters, read }: ListRequest<Item>): Promise<Outcome> {
  const { limit, cursor, ...filters } = parameters;
  const query = JSON.stringify([path, filters]);
  const key = await cursorKeyOf(table);
  const position = cursor === undefined ? null : openCursor(key, query, cursor);
  if (cursor !== undefined && position === null) {
    const detail = 'The cursor is not one that this query returned. Start again without a cursor.';
    return problem('invalid-cursor', detail, { errors: [{ parameter: 'cursor', detail }] });
  }
  const page = await read({ items: limit, bytes: PAGE_BYTES }, position);
  if ('kind' in page) return page;
  const next = page.next === null ? null : sealCursor(key, query, page.next);
  const { items, scanned } = page;
  return {
    kind: 'answer',
    body: {
      items,
      page: { returned: items.length, scanned, exhausted: next === null, next },
      meta: { limit, filters },
    },
    next,
  };
}

/** The key never changes while a function lives. */
const cursorKeys = new WeakMap<Table, Promise<Buffer>>();

async function cursorKeyOf(table: Table): Promise<Buffer> {
  const known = cursorKeys.get(table) ?? readCursorKey(table);
  cursorKeys.set(table, known);
  known.catch(() => cursorKeys.delete(table));
  return known;
}

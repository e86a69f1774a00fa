import type { HotLists } from './lists.ts';

/** The few things that Depesche asks of its table; `dynamodb-table.ts` does them on DynamoDB. */
export interface Table {
  /** Lists that are spread over several partitions. */
  readonly hotLists: HotLists;
  /** Strongly consistent read of one row. */
  get(key: Key): Promise<Row | null>;
  /** The rows that exist, in any order. Reads eventually consistently unless asked. */
  batchGet(keys: readonly Key[], options?: { consistent?: boolean }): Promise<Row[]>;
  /** One page of one partition in sort key order. */
  query(query: Query): Promise<Page>;
  /** Writes the row if `condition` holds; false where it does not. */
  put(row: Row, condition?: Condition): Promise<boolean>;
  /** Writes and removes rows, all of them, in no order and not atomically. Once it throws, nothing more is written. */
  write(changes: { puts?: readonly Row[]; deletes?: readonly Key[] }): Promise<void>;
  delete(key: Key): Promise<void>;
}

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A row as read: everything but its key still has to be parsed. */
export type Row = Key & { readonly [name: string]: unknown };

export interface Query {
  readonly pk: string;
  /** Sort keys from and to, both inclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly descending?: boolean;
  readonly limit?: number;
  readonly consistent?: boolean;
  /** Only these attributes (pk and sk always). */
  readonly attributes?: readonly string[];
  /** Go on after this key. */
  readonly after?: Key;
}

export interface Page {
  readonly rows: Row[];
  /** Where to go on, or null at the end of the partition (or of the interval). */
  readonly next: Key | null;
  /** Read capacity units used. */
  readonly units: number;
}

/** `absent`: there is no such row yet; otherwise the row's attribute has this value. */
export type Condition = 'absent' | { readonly attribute: string; readonly equals: string | number };

/** All rows of a query, page after page. */
export async function* rowsOf(table: Table, query: Query): AsyncGenerator<Row> {
  let after: Key | undefined = query.after;
  do {
    const page = await table.query({ ...query, ...(after && { after }) });
    yield* page.rows;
    after = page.next ?? undefined;
  } while (after);
}

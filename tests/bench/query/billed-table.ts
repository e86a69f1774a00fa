import type { Condition, Key, Page, Query, Row, Table } from '../../../functions/store/table.ts';

/** What a run of requests used. */
export interface Bill {
  requests: number;
  units: number;
}

/** A partition: its sort keys in order, and the row of each. */
export interface Partition {
  readonly keys: readonly string[];
  readonly rowAt: (position: number) => Row;
}

const PAGE_BYTES = 1024 * 1024;
const UNIT_BYTES = 4096;

/**
 * A table in memory that is billed as DynamoDB bills: a Query by the bytes of its rows together, a batch by each row, 4 KB a
 * unit, half where the read is eventually consistent. `microseconds` is what it took itself, which no measurement should count.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
 */
export class BilledTable implements Table {
  readonly hotLists = new Map();
  bill: Bill = { requests: 0, units: 0 };
  microseconds = 0;
  readonly #partition: (pk: string) => Partition | null;
  readonly #row: (key: Key) => Row | null;

  constructor(partition: (pk: string) => Partition | null, row: (key: Key) => Row | null) {
    this.#partition = partition;
    this.#row = row;
  }

  async get(key: Key): Promise<Row | null> {
    return this.#timed(() => {
      const row = this.#row(key);
      this.#spend(unitsOf(row === null ? 0 : sizeOf(row), true));
      return row;
    });
  }

  async batchGet(keys: readonly Key[], options?: { consistent?: boolean }): Promise<Row[]> {
    return this.#timed(() => {
      const rows = keys.map(this.#row).filter((row) => row !== null);
      this.bill.requests += Math.ceil(keys.length / 100);
      for (const row of rows) this.bill.units += unitsOf(sizeOf(row), options?.consistent ?? false);
      return rows;
    });
  }

  async query({ pk, from = '', to = '\u{ffff}', descending, limit = 1e9, consistent, after }: Query): Promise<Page> {
    return this.#timed(() => {
      const partition = this.#partition(pk);
      const keys = partition?.keys ?? [];
      const first = lowerBound(keys, after && !descending && after.sk >= from ? `${after.sk}\u{0}` : from);
      const end = after && descending ? lowerBound(keys, after.sk) : lowerBound(keys, `${to}\u{0}`);
      const rows: Row[] = [];
      let bytes = 0;
      const count = Math.max(0, end - first);
      for (let i = 0; i < count && rows.length < limit && bytes < PAGE_BYTES; i++) {
        const row = partition?.rowAt(descending ? end - 1 - i : first + i);
        if (row === undefined) break;
        bytes += sizeOf(row);
        rows.push(row);
      }
      const units = unitsOf(bytes, consistent ?? false);
      this.#spend(units);
      const last = rows.at(-1);
      return { rows, next: last && rows.length < count ? { pk, sk: last.sk } : null, units };
    });
  }

  put(_row: Row, _condition?: Condition): Promise<boolean> {
    throw new Error('queries write nothing');
  }

  write(): Promise<void> {
    throw new Error('queries write nothing');
  }

  delete(): Promise<void> {
    throw new Error('queries write nothing');
  }

  #spend(units: number): void {
    this.bill.requests += 1;
    this.bill.units += units;
  }

  #timed<Result>(read: () => Result): Result {
    const start = process.cpuUsage();
    const result = read();
    const { user, system } = process.cpuUsage(start);
    this.microseconds += user + system;
    return result;
  }
}

function unitsOf(bytes: number, consistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / UNIT_BYTES)) * (consistent ? 1 : 0.5);
}

/** Bytes of an item: names and values, three more for a list or an object and one more for each of its values. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).replace(/[-.]/g, '').length / 2) + 2;
  if (typeof value !== 'object' || value === null) return 1;
  if (Array.isArray(value)) return value.reduce((sum: number, it) => sum + sizeOf(it) + 1, 3);
  return Object.entries(value).reduce((sum, [name, it]) => sum + Buffer.byteLength(name) + sizeOf(it) + 1, 3);
}

function lowerBound(keys: readonly string[], wanted: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

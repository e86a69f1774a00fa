import type { Condition, Key, Page, Query, Row, Table } from '../../../functions/store/table.ts';
import { MemoryTable } from '../../store/memory-table.ts';
import { sizeOf } from '../query/billed-table.ts';

/**
 * A table in memory that counts what DynamoDB bills: a write unit per KB of a row, as it is or was, a failed condition too;
 * half a read unit per 4 KB, a whole one where the read is consistent.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
 */
export class MeteredTable implements Table {
  readonly hotLists = new Map();
  readonly inner = new MemoryTable();
  written = 0;
  read = 0;

  async get(key: Key): Promise<Row | null> {
    const row = await this.inner.get(key);
    this.read += pages(row === null ? 0 : sizeOf(row), 4096);
    return row;
  }

  async batchGet(keys: readonly Key[], options?: { consistent?: boolean }): Promise<Row[]> {
    const rows = await this.inner.batchGet(keys);
    for (const row of rows) this.read += pages(sizeOf(row), 4096) * (options?.consistent ? 1 : 0.5);
    return rows;
  }

  async query(query: Query): Promise<Page> {
    const page = await this.inner.query(query);
    const bytes = page.rows.reduce((sum, row) => sum + sizeOf(row), 0);
    this.read += pages(bytes, 4096) * (query.consistent ? 1 : 0.5);
    return page;
  }

  async put(row: Row, condition?: Condition): Promise<boolean> {
    this.written += pages(sizeOf(row), 1024);
    return this.inner.put(row, condition);
  }

  async write({ puts = [], deletes = [] }: { puts?: readonly Row[]; deletes?: readonly Key[] }): Promise<void> {
    for (const row of puts) await this.put(row);
    for (const key of deletes) await this.delete(key);
  }

  async delete(key: Key): Promise<void> {
    const row = await this.inner.get(key);
    this.written += pages(row === null ? 0 : sizeOf(row), 1024);
    await this.inner.delete(key);
  }

  /** Bytes of all rows, with the hundred that DynamoDB adds to each for its index. */
  bytes(): number {
    return [...this.inner.rows.values()].reduce((sum, row) => sum + sizeOf(row) + 100, 0);
  }
}

const pages = (bytes: number, size: number): number => Math.max(1, Math.ceil(bytes / size));

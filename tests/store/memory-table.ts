import type { HotLists } from '../../functions/store/lists.ts';
import type { Condition, Key, Page, Query, Row, Table } from '../../functions/store/table.ts';

/** A table in memory that behaves like DynamoDB's for what Depesche asks; `step` runs before every single effect. */
export class MemoryTable implements Table {
  readonly rows = new Rows();
  readonly hotLists: HotLists;
  step: () => Promise<void>;

  constructor(step: () => Promise<void> = async () => {}, hotLists: HotLists = new Map()) {
    this.hotLists = hotLists;
    this.step = step;
  }

  async get(key: Key): Promise<Row | null> {
    await this.step();
    return this.rows.get(nameOf(key)) ?? null;
  }

  async batchGet(keys: readonly Key[]): Promise<Row[]> {
    await this.step();
    return keys.map((key) => this.rows.get(nameOf(key))).filter((row) => row !== undefined);
  }

  async query({ pk, from = '', to, descending, limit = 1000, attributes, after }: Query): Promise<Page> {
    await this.step();
    if (to !== undefined && from > to) throw new RangeError('BETWEEN takes the lower bound first');
    const direction = descending ? -1 : 1;
    const inRange = this.rows
      .partition(pk)
      .filter((row) => row.sk >= from && (to === undefined || row.sk <= to))
      .filter((row) => after === undefined || compare(row.sk, after.sk) * direction > 0)
      .sort((a, b) => compare(a.sk, b.sk) * direction);
    const found = inRange.slice(0, limit);
    const last = found.at(-1);
    return {
      rows: found.map((row) => (attributes ? pick(row, attributes) : row)),
      next: last && inRange.length > found.length ? { pk, sk: last.sk } : null,
      units: Math.max(0.5, found.length / 20),
    };
  }

  async put(row: Row, condition?: Condition): Promise<boolean> {
    await this.step();
    const present = this.rows.get(nameOf(row));
    if (condition === 'absent' && present) return false;
    if (typeof condition === 'object' && present?.[condition.attribute] !== condition.equals) return false;
    this.rows.set(nameOf(row), row);
    return true;
  }

  async write({ puts = [], deletes = [] }: { puts?: readonly Row[]; deletes?: readonly Key[] }): Promise<void> {
    for (const row of puts) {
      await this.step();
      this.rows.set(nameOf(row), row);
    }
    for (const key of deletes) await this.delete(key);
  }

  async delete(key: Key): Promise<void> {
    await this.step();
    this.rows.delete(nameOf(key));
  }
}

/** Rows by partition and sort key, which also keeps the rows of each partition together. */
class Rows extends Map<string, Row> {
  #partitions: Map<string, Map<string, Row>> | undefined;

  partition(pk: string): Row[] {
    return [...(this.#partitions?.get(pk)?.values() ?? [])];
  }

  override set(name: string, row: Row): this {
    this.#partitions ??= new Map();
    const partition = this.#partitions.get(row.pk) ?? new Map<string, Row>();
    this.#partitions.set(row.pk, partition.set(row.sk, row));
    return super.set(name, row);
  }

  override delete(name: string): boolean {
    const row = this.get(name);
    if (row) this.#partitions?.get(row.pk)?.delete(row.sk);
    return super.delete(name);
  }
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function pick(row: Row, attributes: readonly string[]): Row {
  const kept = Object.fromEntries(Object.entries(row).filter(([name]) => attributes.includes(name)));
  return { ...kept, pk: row.pk, sk: row.sk };
}

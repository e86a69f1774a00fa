import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer';
import type { DatedEvent } from '../store/exports/month-events.ts';
import { type ColumnKind, PARQUET_COLUMNS, type ParquetColumn } from './parquet-columns.data.ts';
import { PARQUET_SCHEMA } from './parquet-schema.ts';

/** Events of a row group, which are held in memory together: some 20 MB. */
const GROUP = 5_000;

/** The bytes of a Parquet file of the events, row group by row group. The same events make the same bytes. */
export async function* parquet(events: AsyncIterable<readonly DatedEvent[]>): AsyncGenerator<Uint8Array> {
  const bytes = new Bytes();
  const file = new ParquetWriter({ writer: bytes, schema: PARQUET_SCHEMA, createdBy: 'Depesche' });
  let group: DatedEvent[] = [];
  for await (const batch of events) {
    group.push(...batch);
    if (group.length < GROUP) continue;
    file.write({ columnData: columnsOf(group), rowGroupSize: group.length });
    group = [];
    yield bytes.take();
  }
  if (group.length > 0) file.write({ columnData: columnsOf(group), rowGroupSize: group.length });
  file.finish();
  yield bytes.take();
}

/** Bytes that are taken away as they come. */
class Bytes extends ByteWriter {
  take(): Uint8Array {
    const bytes = this.getBytes().slice();
    this.index = 0;
    return bytes;
  }
}

function columnsOf(events: readonly DatedEvent[]): ColumnSource[] {
  return PARQUET_COLUMNS.map((column) => ({
    name: column.name,
    data: events.map((event) => cellOf(column, event)),
  }));
}

function cellOf({ path, kind }: ParquetColumn, { day, event }: DatedEvent): unknown {
  const value = valueAt({ ...event, day }, path);
  return READ[kind](value);
}

/** The value at a path; of a list what its members have there. */
function valueAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (Array.isArray(value)) return value.map((member) => valueAt(member, [name, ...rest]));
  return isRecord(value) ? valueAt(value[name], rest) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const text = (value: unknown): string | null => {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : null;
};
const whole = (value: unknown): number | null => (Number.isInteger(value) ? Number(value) : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const date = (value: unknown): Date | null => {
  const time = typeof value === 'string' ? new Date(value) : null;
  return time === null || Number.isNaN(time.getTime()) ? null : time;
};
const each = <Cell>(read: (value: unknown) => Cell) => {
  return (value: unknown): Cell[] => (Array.isArray(value) ? value.map(read) : []);
};

const READ: Record<ColumnKind, (value: unknown) => unknown> = {
  text,
  texts: each(text),
  whole,
  wholes: each(whole),
  number,
  flag: (value) => value === true,
  day: date,
  time: date,
};

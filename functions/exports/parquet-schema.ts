import type { SchemaElement } from 'hyparquet';
import { type ColumnKind, PARQUET_COLUMNS, type ParquetColumn } from './parquet-columns.data.ts';

/** What a value of a column is in Parquet (parquet-format, LogicalTypes.md). Every value may be null. */
const ELEMENTS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  time: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
} as const satisfies Record<Exclude<ColumnKind, 'texts' | 'wholes'>, Partial<SchemaElement>>;

/** The schema of event files: columns of lists have the three levels that Parquet's LIST wants. */
export const PARQUET_SCHEMA: SchemaElement[] = [
  { name: 'event', num_children: PARQUET_COLUMNS.length },
  ...PARQUET_COLUMNS.flatMap(elementsOf),
];

function elementsOf({ name, kind }: ParquetColumn): SchemaElement[] {
  if (kind === 'texts' || kind === 'wholes') {
    const element = ELEMENTS[kind === 'texts' ? 'text' : 'whole'];
    return [
      { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'OPTIONAL', ...element },
    ];
  }
  return [{ name, repetition_type: 'OPTIONAL', ...ELEMENTS[kind] }];
}

import { type Options, stringify } from 'csv-stringify/sync';
import type { Cell } from './flatten.ts';

/**
 * `rfc4180`: comma, dot, UTF-8 without a byte order mark. `excel-de`: what Excel with German settings opens by a double
 * click: semicolon, decimal comma, byte order mark.
 */
export const CSV_DIALECTS = ['rfc4180', 'excel-de'] as const;
export type CsvDialect = (typeof CSV_DIALECTS)[number];

/** Whether a table begins here, or goes on after other rows: then it has no header line and no byte order mark. */
type Part = 'begins' | 'goes on';

/** Rows as CSV (RFC 4180: CRLF, quotes doubled) with a header line. */
export function csv(
  columns: readonly string[],
  rows: readonly Record<string, Cell>[],
  dialect: CsvDialect,
  part: Part = 'begins',
): string {
  const german = dialect === 'excel-de';
  const header = part === 'begins';
  const options = { delimiter: german ? ';' : ',', bom: german && header, header, decimal: german ? ',' : '.' };
  return delimited(columns, rows, options);
}

/** Rows as text/tab-separated-values, which has no quoting: tabs and line ends in values become spaces. */
export function tsv(columns: readonly string[], rows: readonly Record<string, Cell>[], part: Part = 'begins'): string {
  const plain = rows.map((row) => Object.fromEntries(columns.map((name) => [name, withoutTabs(row[name] ?? null)])));
  const options = { delimiter: '\t', quote: false, record_delimiter: '\n', decimal: '.' } as const;
  return delimited(columns, plain, { ...options, header: part === 'begins' });
}

function delimited(
  columns: readonly string[],
  rows: readonly Record<string, Cell>[],
  { decimal, ...options }: Options & { decimal: string },
): string {
  const cast = {
    boolean: (value: boolean) => String(value),
    number: (value: number) => ({ value: String(value).replace('.', decimal), escape_formulas: false }),
  };
  return stringify([...rows], {
    columns: [...columns],
    record_delimiter: 'windows',
    // What begins with = + - @ and the like would run as a formula in a spreadsheet; numbers are left as they are.
    escape_formulas: true,
    cast,
    ...options,
  });
}

const withoutTabs = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replaceAll(/[\t\r\n]+/g, ' ') : cell);

import { COLUMNS, type Column } from './csv-columns.data.ts';
import { fieldsOf } from './csv-record.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What the header of a table says: its delimiter, and where each column of an article stands. */
export interface CsvHeader {
  readonly delimiter: string;
  readonly columns: ReadonlyMap<Column, number>;
}

/** The header of a table of articles, or null: it names a column of texts and another one that is known. */
export function csvHeader(firstRecord: string): CsvHeader | null {
  const headers = DELIMITERS.map((delimiter) => ({ delimiter, columns: columnsOf(fieldsOf(firstRecord, delimiter)) }));
  const best = headers.reduce((a, b) => (b.columns.size > a.columns.size ? b : a));
  return best.columns.has('text') && best.columns.size >= 2 ? best : null;
}

function columnsOf(names: readonly string[]): ReadonlyMap<Column, number> {
  const plain = names.map((name) =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const columns = new Map<Column, number>();
  const place = (column: Column, known: readonly string[]) => {
    const index = known.map((name) => plain.indexOf(name)).find((it) => it >= 0);
    if (index !== undefined) columns.set(column, index);
  };
  place('title', COLUMNS.title);
  place('text', COLUMNS.text);
  place('published', COLUMNS.published);
  place('source', COLUMNS.source);
  place('url', COLUMNS.url);
  place('authors', COLUMNS.authors);
  place('language', COLUMNS.language);
  return columns;
}

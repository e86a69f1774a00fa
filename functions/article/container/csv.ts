import { rejected } from '../reading.ts';
import { decodeAs } from '../text/charset.ts';
import { findCharset } from '../text/charset-detection.ts';
import type { ByteSource, ContainerItem } from './container.ts';
import type { Column } from './csv-columns.data.ts';
import { type CsvHeader, csvHeader } from './csv-header.ts';
import { fieldsOf } from './csv-record.ts';
import { recordsOf } from './csv-records.ts';
import { numbersOf } from './position.ts';
import { utf8Source } from './utf8-source.ts';

/** Bytes of one row: the texts that are stored have at most 256 KB, quotation marks and other columns come on top. */
const MAX_ROW_BYTES = 1024 * 1024;
const HEAD_BYTES = 64 * 1024;

/** A table with a header (CSV, TSV): each row is an article in Depesche's JSON form, named by its number. */
export async function* readCsv(file: ByteSource, position: string | null): AsyncGenerator<ContainerItem> {
  const source = await utf8Source(file);
  const head = await source.read(0, HEAD_BYTES);
  const { charset } = await findCharset(cutAtLine(head), null);
  const [first, header] = await headerOf(source, charset);
  if (header === null) {
    const content = rejected('broken', 'The table has no header that names its columns.');
    yield { name: '1', mediaType: null, content, position: `${source.size}:0` };
    return;
  }
  const [start = first, before = 0] = numbersOf(position);
  let row = before;
  for await (const { bytes, end } of recordsOf(source, start, header.delimiter.charCodeAt(0), MAX_ROW_BYTES)) {
    const text = bytes === null ? null : decodeAs(bytes, charset);
    if (text?.trim() === '') continue;
    row += 1;
    const content =
      text === null
        ? rejected('broken', `Row ${row} has an open quotation mark or more than ${MAX_ROW_BYTES} bytes.`)
        : articleOf(fieldsOf(text.replace(/\r$/, ''), header.delimiter), header.columns);
    yield { name: String(row), mediaType: 'application/json', content, position: `${end}:${row}` };
  }
}

/** Where the rows begin, and the header; null where there is none. */
async function headerOf(source: ByteSource, charset: string): Promise<[number, CsvHeader | null]> {
  for await (const { bytes, end } of recordsOf(source, 0, 0, HEAD_BYTES)) {
    const text = bytes === null ? '' : decodeAs(bytes, charset);
    return [end, csvHeader(text.replace(/\r$/, ''))];
  }
  return [0, null];
}

function articleOf(fields: readonly string[], columns: CsvHeader['columns']): Uint8Array {
  const field = (column: Column): string | null => fields[columns.get(column) ?? -1]?.trim() || null;
  const article = {
    title: field('title'),
    text: field('text') ?? '',
    published: field('published'),
    source: field('source'),
    url: field('url'),
    authors: field('authors')?.split(/\s*;\s*/) ?? [],
    language: field('language'),
  };
  return Buffer.from(JSON.stringify(article));
}

/** Without a last line that was cut: half a character would be no valid UTF-8. */
function cutAtLine(head: Uint8Array): Uint8Array {
  const end = head.lastIndexOf(10);
  return head.length < HEAD_BYTES || end < 0 ? head : head.subarray(0, end);
}

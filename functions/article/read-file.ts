import { BINARY_FORMATS, type Format, formatOf, HEAD_BYTES } from './format.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { DOCUMENT_READERS } from './readers.ts';
import { type DocumentItem, type FileFacts, type Reading, rejected, type SourceFile, single } from './reading.ts';
import { certainCharset } from './text/charset.ts';
import { toArticle } from './to-article.ts';

/** One article of a file, or the reason why it is none; `name` as in `DocumentItem`. */
export interface ReadItem {
  readonly name: string | null;
  readonly reading: Reading;
}

/** Turns a document into its articles, or says why there are none. Containers are for `CONTAINER_READERS`. */
export async function readFile(file: SourceFile, facts: FileFacts): Promise<readonly ReadItem[]> {
  const items = await documentItems(file, formatOf(file.bytes.subarray(0, HEAD_BYTES), file));
  return items.map(({ name, reading }) => ({ name, reading: toArticle(reading, facts) }));
}

/** What a document holds, as its reader reads it. */
export async function documentItems(file: SourceFile, format: Format): Promise<readonly DocumentItem[]> {
  const { length } = file.bytes;
  if (length === 0) return single(rejected('empty', 'The file is empty.'));
  if (length > MAX_FILE_BYTES) return single(rejected('too-large', `The file has more than ${MAX_FILE_BYTES} bytes.`));
  switch (format.kind) {
    case 'document': {
      const read = await DOCUMENT_READERS[format.format]();
      return read(BINARY_FORMATS.has(format.format) ? file : await inUtf8(file));
    }
    case 'binary':
      return single(rejected('not-text', 'The file is binary.'));
    default:
      return single(rejected('unsupported-format', 'Files of this kind are not read.'));
  }
}

/** Text of whatever character set, as UTF-8. Detection is loaded only where it is needed. */
async function inUtf8(file: SourceFile): Promise<SourceFile> {
  if (certainCharset(file.bytes) === 'utf-8') return { ...file, charset: 'utf-8' };
  const { toUtf8 } = await import('./text/charset-detection.ts');
  return { ...file, bytes: await toUtf8(file.bytes, file.charset), charset: 'utf-8' };
}

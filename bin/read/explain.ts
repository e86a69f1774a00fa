import { formatOf, HEAD_BYTES } from '../../functions/article/format.ts';
import { documentItems } from '../../functions/article/read-file.ts';
import type { RawReading, Reading, SourceFile } from '../../functions/article/reading.ts';
import { findCharset } from '../../functions/article/text/charset-detection.ts';
import { detectLanguage } from '../../functions/article/text/language.ts';

/** Why a file was read as it was. */
export interface FileExplanation {
  readonly format: string;
  readonly bytes: number;
  readonly charset: { readonly charset: string; readonly by: string } | null;
  /** What the reader itself said of each item, before cleaning. */
  readonly items: ReadonlyMap<string | null, RawReading>;
}

/** Formats that are no text in one character set. */
const BINARY: ReadonlySet<string> = new Set(['pdf', 'docx', 'odt', 'epub', 'eml', 'warc-record']);

/** What was found out about a file: its format, its character set, and what its reader read. */
export async function explainFile(file: SourceFile): Promise<FileExplanation> {
  const format = formatOf(file.bytes.subarray(0, HEAD_BYTES), file);
  const name = format.kind === 'document' ? format.format : format.kind;
  const isText = format.kind === 'document' && !BINARY.has(name);
  const items = await documentItems(file, format);
  return {
    format: format.kind === 'unsupported' ? `${name}: ${format.name}` : name,
    bytes: file.bytes.length,
    charset: isText ? await findCharset(file.bytes, file.charset) : null,
    items: new Map(items.map((item) => [item.name, item.reading])),
  };
}

/** What speaks for title, date, language and text of one item: candidates and what was left out. */
export function explainItem({ format, bytes, charset, items }: FileExplanation, name: string | null, reading: Reading) {
  const raw = items.get(name);
  const file = { format, bytes, charset };
  if (raw?.kind !== 'raw' || reading.kind !== 'article') return { file };
  const { article } = reading;
  return {
    file,
    title: { declared: raw.title, chosen: raw.title === null ? 'first line' : 'declared' },
    published: { claims: raw.published, chosen: article.publishedBasis },
    language: { declared: raw.language, detected: detectLanguage(`${article.title}\n${article.body}`) },
    dropped: { related: article.related, charactersBefore: raw.text.length, charactersAfter: article.body.length },
  };
}

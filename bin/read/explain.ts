import { dateInUrl } from '../../functions/article/dates/written-date.ts';
import { BINARY_FORMATS, formatOf, HEAD_BYTES } from '../../functions/article/format.ts';
import { readHtml } from '../../functions/article/html/read-html.ts';
import { documentItems } from '../../functions/article/read-file.ts';
import type { FileFacts, RawReading, Reading, SourceFile } from '../../functions/article/reading.ts';
import { decodeAs } from '../../functions/article/text/charset.ts';
import { findCharset } from '../../functions/article/text/charset-detection.ts';
import { splitHeadLines } from '../../functions/article/text/head-lines.ts';
import { detectLanguage } from '../../functions/article/text/language.ts';

/** Why a file was read as it was. */
export interface FileExplanation {
  readonly file: {
    readonly format: string;
    /** Whether the content shows the format, or only the name or declared type. */
    readonly by: 'content' | 'name or type';
    readonly bytes: number;
    readonly charset: { readonly charset: string; readonly by: string } | null;
    /** Of a web page: where its text and its date stand. */
    readonly page?: { readonly text: string; readonly date: string | null };
  };
  /** What the reader itself said of each item, before cleaning. */
  readonly items: ReadonlyMap<string | null, RawReading>;
}

/** What was found out about a file: its format, its character set, and what its reader read. */
export async function explainFile(file: SourceFile): Promise<FileExplanation> {
  const head = file.bytes.subarray(0, HEAD_BYTES);
  const format = formatOf(head, file);
  const name = nameOf(format);
  const isText = format.kind === 'document' && !BINARY_FORMATS.has(name);
  const charset = isText ? await findCharset(file.bytes, file.charset) : null;
  const items = await documentItems(file, format);
  const page = name === 'html' && charset ? pageFacts(decodeAs(file.bytes, charset.charset)) : null;
  return {
    file: {
      format: name,
      by: nameOf(formatOf(head, { name: '', mediaType: null })) === name ? 'content' : 'name or type',
      bytes: file.bytes.length,
      charset,
      ...(page && { page }),
    },
    items: new Map(items.map((item) => [item.name, item.reading])),
  };
}

function nameOf(format: ReturnType<typeof formatOf>): string {
  if (format.kind === 'binary') return 'binary';
  return format.kind === 'unsupported' ? `unsupported: ${format.name}` : format.format;
}

function pageFacts(html: string): { text: string; date: string | null } | null {
  const page = readHtml(html, {});
  return page.kind === 'article' ? { text: page.textBasis, date: page.published?.basis ?? null } : null;
}

/** What speaks for each part of one item: where it was taken from, what else there was, and what was left out. */
export function explainItem({ file, items }: FileExplanation, name: string | null, reading: Reading, facts: FileFacts) {
  const raw = items.get(name);
  if (raw?.kind !== 'raw' || reading.kind !== 'article') return { file };
  const { article } = reading;
  const { metadata } = facts;
  const head = splitHeadLines(raw.text);
  const from = (declared: string | undefined, own: unknown, otherwise: string): string =>
    declared ? 'uploader' : own ? 'document' : otherwise;
  return {
    file,
    title: { from: from(metadata.title, raw.title, article.title ? 'first line' : 'nowhere'), document: raw.title },
    published: {
      from: article.publishedBasis,
      declared: metadata.published ?? null,
      document: raw.published,
      url: dateInUrl(article.url ?? ''),
      line: head.date,
    },
    authors: {
      from: from(undefined, raw.authors.length, head.authors.length > 0 ? 'line under the title' : 'nowhere'),
    },
    source: { from: from(metadata.source, raw.source, 'nowhere') },
    url: { from: from(metadata.url, raw.url, 'nowhere') },
    language: {
      text: detectLanguage(`${article.title}\n${article.body}`),
      declared: metadata.language ?? raw.language,
      from: detectLanguage(`${article.title}\n${article.body}`) === article.language ? 'text' : 'declaration',
    },
    text: { charactersRead: raw.text.length, charactersKept: article.body.length, related: article.related },
  };
}

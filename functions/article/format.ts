import { archiveOf } from './archive/archive-format.ts';
import { csvHeader } from './container/csv-header.ts';
import { WARC_RECORD } from './container/warc-header.ts';
import { looksLikeMail } from './mail/mail-header.ts';
import { isFromLine } from './mail/mbox-line.ts';
import type { SourceFile } from './reading.ts';
import { looksLikeText, sniffText } from './text/charset.ts';
import { splitFrontMatter } from './text/front-matter.ts';
import { looksLikeWire } from './wire/wire-header.ts';
import { HTML_ROOTS } from './xml/html-roots.data.ts';
import { markupRoot } from './xml/markup-root.ts';

/** Formats that are read as a whole, into one article or a few. */
export const DOCUMENT_FORMATS = [
  'plain',
  'markdown',
  'json',
  'html',
  'xml',
  'wire',
  'warc-record',
  'eml',
  'pdf',
  'docx',
  'odt',
  'epub',
] as const;
/** Formats that are streamed: any number of files at bounded memory. */
export const CONTAINER_FORMATS = ['ndjson', 'csv', 'mbox', 'gzip', 'zip', 'tar', 'warc'] as const;
/** Containers of records, which hold no files and may lie in an archive themselves. */
export const RECORD_FORMATS: ReadonlySet<string> = new Set<ContainerFormat>(['ndjson', 'csv', 'mbox']);
/** Documents that are bytes of their own, not text in one character set. */
export const BINARY_FORMATS: ReadonlySet<string> = new Set<DocumentFormat>([
  'warc-record',
  'eml',
  'pdf',
  'docx',
  'odt',
  'epub',
]);
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
export type ContainerFormat = (typeof CONTAINER_FORMATS)[number];

export type Format =
  | { readonly kind: 'document'; readonly format: DocumentFormat }
  | { readonly kind: 'container'; readonly format: ContainerFormat }
  | { readonly kind: 'unsupported'; readonly name: string }
  | { readonly kind: 'binary' };

/** Programs take a PDF whose signature stands within the first 1,024 bytes (ISO 32000-1, annex H): here, where a line begins. */
const PDF_WITHIN = 1024;
const PDF_SIGNATURE = /(?:^|[\r\n\0])%PDF-\d\.\d/;

/** How many bytes from the start of a file tell its format. */
export const HEAD_BYTES = 64 * 1024;

/** Formats that are told by their first bytes but not read. */
const UNSUPPORTED = [
  { name: 'image', start: '\u0089PNG' },
  { name: 'image', start: '\u00ff\u00d8\u00ff' },
  { name: 'image', start: 'GIF8' },
] as const;

/** The format of a file by its first bytes (`HEAD_BYTES` or all), then by its declared type and name. */
export function formatOf(head: Uint8Array, file: Pick<SourceFile, 'name' | 'mediaType'>): Format {
  const start = String.fromCharCode(...head.subarray(0, 16));
  const unsupported = UNSUPPORTED.find((signature) => start.startsWith(signature.start));
  if (unsupported) return { kind: 'unsupported', name: unsupported.name };
  if (PDF_SIGNATURE.test(Buffer.from(head.subarray(0, PDF_WITHIN)).toString('latin1')))
    return { kind: 'document', format: 'pdf' };
  const archive = archiveOf(head);
  if (archive !== null) return archive;
  if (looksLikeWire(head)) return { kind: 'document', format: 'wire' };
  const text = sniffText(head);
  if (!looksLikeText(text)) return { kind: 'binary' };
  const first = text.trimStart();
  if (first.startsWith('WARC/')) {
    return file.mediaType === WARC_RECORD
      ? { kind: 'document', format: 'warc-record' }
      : { kind: 'container', format: 'warc' };
  }
  if (isNdjson(first)) return { kind: 'container', format: 'ndjson' };
  if (/^\{|^\[\s*[{["\]]/.test(first)) return { kind: 'document', format: 'json' };
  const markup = markupFormat(first, file);
  if (markup) return { kind: 'document', format: markup };
  if (looksLikeMail(text)) {
    return isFromLine(head) ? { kind: 'container', format: 'mbox' } : { kind: 'document', format: 'eml' };
  }
  if (file.mediaType === 'message/rfc822') return { kind: 'document', format: 'eml' };
  if (csvHeader(firstRecordOf(text)) !== null) return { kind: 'container', format: 'csv' };
  return { kind: 'document', format: isMarkdown(text, file) ? 'markdown' : 'plain' };
}

/** Markup is HTML where its first element or its document type is, or where it is said to be; else XML. Null where it is none. */
function markupFormat(text: string, file: Pick<SourceFile, 'name' | 'mediaType'>): 'html' | 'xml' | null {
  if (!text.startsWith('<')) return null;
  if (/^<!doctype\s+html\b/i.test(text)) return 'html';
  const root = markupRoot(text);
  if (root === null) return /^<[?!]/.test(text) ? 'xml' : null;
  if (HTML_ROOTS.has(root)) return 'html';
  const isPage = file.mediaType === 'text/html' || /\.html?$/i.test(file.name);
  return isPage && !text.startsWith('<?xml') ? 'html' : 'xml';
}

/** The first line with something on it; a header has no line breaks in its fields. */
const firstRecordOf = (text: string): string => /^[^\n]*/.exec(text)?.[0].trim().slice(0, MAX_HEADER) ?? '';
/** A header is a list of names. */
const MAX_HEADER = 4096;

function isMarkdown(text: string, { name, mediaType }: Pick<SourceFile, 'name' | 'mediaType'>): boolean {
  return mediaType === 'text/markdown' || /\.(?:md|markdown|mdown|qmd)$/i.test(name) || splitFrontMatter(text) !== null;
}

/** Two lines that begin as objects, the first of which is a whole one. */
function isNdjson(text: string): boolean {
  const [, first, second] = /^(\{.*\})[^\S\n]*\n\s*(\{)/.exec(text) ?? [];
  if (first === undefined || second === undefined) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

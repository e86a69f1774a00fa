import type { SourceFile } from './reading.ts';
import { looksLikeText, sniffText } from './text/charset.ts';

/** Formats that are read as a whole, into one article or a few. */
export const DOCUMENT_FORMATS = ['plain', 'json', 'html'] as const;
/** Formats that are streamed: any number of files at bounded memory. */
export const CONTAINER_FORMATS = ['ndjson'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
export type ContainerFormat = (typeof CONTAINER_FORMATS)[number];

export type Format =
  | { readonly kind: 'document'; readonly format: DocumentFormat }
  | { readonly kind: 'container'; readonly format: ContainerFormat }
  | { readonly kind: 'unsupported'; readonly name: string }
  | { readonly kind: 'binary' };

/** How many bytes from the start of a file tell its format. */
export const HEAD_BYTES = 64 * 1024;

/** Formats that are told by their first bytes but not read. */
const UNSUPPORTED = [
  { name: 'PDF', start: '%PDF-' },
  { name: 'ZIP', start: 'PK\u0003\u0004' },
  { name: 'gzip', start: '\u001f\u008b' },
  { name: 'image', start: '\u0089PNG' },
  { name: 'image', start: '\u00ff\u00d8\u00ff' },
  { name: 'image', start: 'GIF8' },
] as const;

/** The format of a file by its first bytes (`HEAD_BYTES` or all), then by its declared type and name. */
export function formatOf(head: Uint8Array, _file: Pick<SourceFile, 'name' | 'mediaType'>): Format {
  const start = String.fromCharCode(...head.subarray(0, 16));
  const unsupported = UNSUPPORTED.find((signature) => start.startsWith(signature.start));
  if (unsupported) return { kind: 'unsupported', name: unsupported.name };
  const text = sniffText(head);
  if (!looksLikeText(text)) return { kind: 'binary' };
  const first = text.trimStart();
  if (isNdjson(first)) return { kind: 'container', format: 'ndjson' };
  if (/^\{|^\[\s*[{["\]]/.test(first)) return { kind: 'document', format: 'json' };
  if (/^<(?:!doctype html|html|head|body)\b/i.test(first)) return { kind: 'document', format: 'html' };
  if (/^<(?:!doctype|\?xml|[a-z][\w:-]*[\s>/])/i.test(first)) return { kind: 'unsupported', name: 'markup' };
  return { kind: 'document', format: 'plain' };
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

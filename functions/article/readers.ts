import type { DocumentFormat } from './format.ts';
import type { DocumentReader } from './reading.ts';

/** The reader of each format, loaded when a file first needs it: some bring libraries that cost start time. */
export const DOCUMENT_READERS: Readonly<Record<DocumentFormat, () => Promise<DocumentReader>>> = {
  plain: async () => (await import('./text/plain-text.ts')).readPlain,
  markdown: async () => (await import('./text/markdown.ts')).readMarkdown,
  'warc-record': async () => (await import('./web-archive/warc-record.ts')).readWarcRecord,
  eml: async () => (await import('./mail/eml.ts')).readEml,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./office/read-office.ts')).readDocx,
  odt: async () => (await import('./office/read-office.ts')).readOdt,
  epub: async () => (await import('./office/epub.ts')).readEpub,
  html: async () => (await import('./html/html-document.ts')).readHtmlDocument,
  xml: async () => (await import('./xml/read-xml.ts')).readXml,
  wire: async () => (await import('./wire/wire-text.ts')).readWireText,
  json: async () => (await import('./json/read-json.ts')).readJson,
};

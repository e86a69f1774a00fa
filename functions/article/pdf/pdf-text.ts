import { getDocumentProxy } from 'unpdf';
import * as v from 'valibot';
import { type Rejected, rejected } from '../reading.ts';
import { linesOfPage, type PdfLine, PdfPiece } from './page-lines.ts';
import { pdfParagraphs } from './pdf-paragraphs.ts';
import type { PdfText } from './pdf-text-shape.ts';
import { unpacksTooFar } from './stream-sizes.ts';

/** Pages that are read: more than the longest article has; what is longer is a book or a whole newspaper. */
const MAX_PAGES = 60;
/** Characters and pieces of text of all pages; an article that can be stored has 256 KB, some programs write letter by letter. */
const MAX_CHARACTERS = 1_000_000;
const MAX_PIECES = 400_000;

const TextChunk = v.object({ items: v.array(PdfPiece) });

/**
 * The text layer of a PDF, or why there is none. Takes the bytes over. Nothing of the file is run or drawn, but it can make the library
 * work for ever and take any memory: for a process that may end.
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText | Rejected> {
  if (unpacksTooFar(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
    return rejected('bomb', 'The PDF unpacks to more than an article can need.');
  try {
    const options = { isEvalSupported: false, verbosity: 0, stopAtErrors: false, useSystemFonts: false };
    const pdf = await getDocumentProxy(bytes, options);
    const { info } = await pdf.getMetadata();
    const pages = await linesOf(pdf).finally(() => pdf.loadingTask.destroy());
    if ('kind' in pages) return pages;
    const said = (name: string): string | null => {
      const value: unknown = Reflect.get(info, name);
      return typeof value === 'string' ? value.trim() || null : null;
    };
    const { title, paragraphs } = pdfParagraphs(pages);
    return {
      kind: 'text',
      title: title ?? said('Title'),
      paragraphs,
      author: said('Author'),
      created: said('CreationDate'),
    };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? rejected('encrypted', 'The PDF is encrypted.') : rejected('broken', 'The PDF is damaged.');
  }
}

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The lines of all pages, or why there are too many. */
async function linesOf(pdf: PDFDocumentProxy): Promise<Rejected | PdfLine[][]> {
  if (pdf.numPages > MAX_PAGES)
    return rejected('too-large', `The PDF has ${pdf.numPages} pages; at most ${MAX_PAGES} are read.`);
  const pages: PdfLine[][] = [];
  let pieces = 0;
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const items: PdfPiece[] = [];
    const reader = page.streamTextContent().getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const found = v.parse(TextChunk, chunk.value).items;
      items.push(...found);
      pieces += found.length;
      for (const item of found) characters += 'str' in item ? item.str.length : 0;
      if (pieces <= MAX_PIECES && characters <= MAX_CHARACTERS) continue;
      drain(reader);
      return rejected('too-large', 'The PDF has more text than an article can have.');
    }
    pages.push(linesOfPage(items));
    page.cleanup();
  }
  return pages;
}

/** Reads on until the document is closed: the library neither takes it well when a stream is cancelled nor when it is left. */
async function drain(reader: { read(): Promise<{ done: boolean }> }): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {}
}

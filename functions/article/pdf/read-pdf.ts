import * as v from 'valibot';
import { type DocumentItem, type Rejected, rawArticle, rejected, type SourceFile, single } from '../reading.ts';
import { linesOfPage, type PdfLine, PdfPiece } from './page-lines.ts';
import { pdfParagraphs } from './pdf-paragraphs.ts';
import { unpacksTooFar } from './stream-sizes.ts';

/** Pages that are read: more than the longest article has; what is longer is a book or a whole newspaper. */
const MAX_PAGES = 60;
/** Characters and pieces of text of all pages; an article that can be stored has 256 KB, some programs write letter by letter. */
const MAX_CHARACTERS = 1_000_000;
const MAX_PIECES = 400_000;

const TextChunk = v.object({ items: v.array(PdfPiece) });

/** Reads the text layer of a PDF. Nothing of it is run or drawn. */
export async function readPdf({ bytes }: SourceFile): Promise<readonly DocumentItem[]> {
  if (unpacksTooFar(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
    return single(rejected('bomb', 'The PDF unpacks to more than an article can need.'));
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the bytes over, so it gets a copy.
    const options = { isEvalSupported: false, verbosity: 0, stopAtErrors: false, useSystemFonts: false };
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), options);
    const { info } = await pdf.getMetadata();
    const pages = await linesOf(pdf).finally(() => pdf.loadingTask.destroy());
    if ('kind' in pages) return single(pages);
    const { title, paragraphs } = pdfParagraphs(pages);
    if (paragraphs.length === 0) return single(rejected('no-text', 'The PDF has no text layer: it is an image.'));
    const said = (name: string): string | null => {
      const value: unknown = Reflect.get(info, name);
      return typeof value === 'string' ? value.trim() || null : null;
    };
    const created = pdfDate(said('CreationDate'));
    const author = said('Author');
    return single(
      rawArticle({
        title: title ?? said('Title'),
        text: paragraphs.join('\n\n'),
        published: created === null ? [] : [{ basis: 'document', text: created }],
        authors: author === null ? [] : [author],
      }),
    );
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    if (isLocked) return single(rejected('encrypted', 'The PDF is encrypted.'));
    return single(rejected('broken', 'The PDF is damaged.'));
  }
}

type PDFDocumentProxy = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

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

/** A date of PDF (ISO 32000-1, 7.9.4: `D:20250304101112+01'00'`) as ISO 8601, or null. */
export function pdfDate(text: string | null): string | null {
  const match = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?)?/.exec(text ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', utc, zone, zoneMinute = '00'] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  return `${date}T${hour}:${minute}:${second}${zone ? `${zone}:${zoneMinute}` : (utc ?? '')}`;
}

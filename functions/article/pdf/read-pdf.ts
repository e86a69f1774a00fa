import { type DocumentItem, rawArticle, rejected, type SourceFile, single } from '../reading.ts';
import { linesOfPage } from './page-lines.ts';
import { pdfParagraphs } from './pdf-paragraphs.ts';

/** Pages that are read: more than the longest article has; what is longer is a book or a whole newspaper. */
const MAX_PAGES = 60;
/** Pieces of text of all pages: about ten times what those pages can show. */
const MAX_PIECES = 400_000;

/** Reads the text layer of a PDF. Nothing of it is run or drawn. */
export async function readPdf({ bytes }: SourceFile): Promise<readonly DocumentItem[]> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the bytes over, so it gets a copy.
    const options = { isEvalSupported: false, verbosity: 0, stopAtErrors: false, useSystemFonts: false };
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), options);
    if (pdf.numPages > MAX_PAGES) {
      return single(rejected('too-large', `The PDF has ${pdf.numPages} pages; at most ${MAX_PAGES} are read.`));
    }
    const pages = [];
    let left = MAX_PIECES;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      left -= items.length;
      if (left < 0) return single(rejected('too-large', 'The PDF has more pieces of text than an article can have.'));
      pages.push(linesOfPage(items));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    await pdf.loadingTask.destroy();
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

/** A date of PDF (ISO 32000-1, 7.9.4: `D:20250304101112+01'00'`) as ISO 8601, or null. */
export function pdfDate(text: string | null): string | null {
  const match = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?)?/.exec(text ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', utc, zone, zoneMinute = '00'] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  return `${date}T${hour}:${minute}:${second}${zone ? `${zone}:${zoneMinute}` : (utc ?? '')}`;
}

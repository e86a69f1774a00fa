import * as v from 'valibot';
import { type DocumentItem, rawArticle, rejected, type SourceFile, single } from '../reading.ts';
import { PdfAnswer } from './pdf-text-shape.ts';
import { readInProcess } from './process/pdf-reader.ts';

/** Reads the text layer of a PDF, in a process of its own. Throws where no such process can be had: a fault that may pass. */
export async function readPdf({ bytes }: SourceFile): Promise<readonly DocumentItem[]> {
  const result = await readInProcess(bytes);
  if (result.kind === 'ended')
    return single(
      result.byLimit
        ? rejected('too-costly', 'Reading the PDF takes more time or memory than any real article needs.')
        : rejected('broken', 'The PDF is damaged.'),
    );
  const read = v.parse(PdfAnswer, result.answer);
  if (read.kind === 'rejected') return single(read);
  const { title, paragraphs, author } = read;
  if (paragraphs.length === 0) return single(rejected('no-text', 'The PDF has no text layer: it is an image.'));
  const created = pdfDate(read.created);
  return single(
    rawArticle({
      title,
      text: paragraphs.join('\n\n'),
      published: created === null ? [] : [{ basis: 'document', text: created }],
      authors: author === null ? [] : [author],
    }),
  );
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

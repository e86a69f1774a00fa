import { ZippedParts } from '../archive/memory-zip.ts';
import { type DocumentItem, type RawReading, rawArticle, rejected, type SourceFile, single } from '../reading.ts';
import { decode } from '../text/charset.ts';
import { walkXml } from '../xml/walk-xml.ts';
import { dublinCore } from './metadata.ts';
import { DOCX, ODT, type OfficeForm } from './office-forms.ts';

/** Reads a document of Word. */
export const readDocx = async ({ bytes }: SourceFile): Promise<readonly DocumentItem[]> =>
  single(await readOffice(bytes, DOCX));

/** Reads a document of LibreOffice. */
export const readOdt = async ({ bytes }: SourceFile): Promise<readonly DocumentItem[]> =>
  single(await readOffice(bytes, ODT));

async function readOffice(bytes: Uint8Array, form: OfficeForm): Promise<RawReading> {
  const parts = await ZippedParts.open(bytes);
  if (!(parts instanceof ZippedParts)) return parts;
  const content = await parts.part(form.content);
  if (content === null) return rejected('broken', 'The document has no part with its text.');
  if (!(content instanceof Uint8Array)) return content;
  const body = textOf(decode(content), form);
  if ('kind' in body) return body;
  const core = await parts.part(form.metadata);
  const metadata = core instanceof Uint8Array ? dublinCore(decode(core)) : null;
  if (body.paragraphs.length === 0) return rejected('no-text', 'The document has no text.');
  return rawArticle({ ...metadata, title: body.title ?? metadata?.title ?? null, text: body.paragraphs.join('\n\n') });
}

interface Body {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

/** Title and paragraphs; without what was deleted, notes, comments and text that is only there for old programs. */
function textOf(xml: string, form: OfficeForm): Body | RawReading {
  const paragraphs: string[] = [];
  let title: string | null = null;
  let current: string[] | null = null;
  let isTitle = false;
  let inText = false;
  let skipped = 0;
  const wrong = walkXml(xml, {
    open(name, attributes) {
      if (skipped > 0 || form.skipped.has(name)) skipped += 1;
      else if (form.paragraphs.has(name)) {
        current = [];
        isTitle = form.isTitle(attributes);
      } else if (form.style === name) isTitle = form.isTitle(attributes);
      else if (form.run === name) inText = true;
      else current?.push(form.marks.get(name) ?? '');
    },
    close(name) {
      if (skipped > 0) skipped -= 1;
      else if (form.run === name) inText = false;
      else if (form.paragraphs.has(name) && current !== null) {
        const text = current.join('').trim();
        current = null;
        if (isTitle && title === null && text) title = text;
        else if (text) paragraphs.push(text);
      }
    },
    text(text) {
      if (skipped === 0 && (inText || form.run === null)) current?.push(text);
    },
  });
  return wrong ?? { title, paragraphs };
}

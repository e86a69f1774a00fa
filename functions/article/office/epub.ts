import { ZippedParts } from '../archive/memory-zip.ts';
import { fragmentParagraphs, plainText } from '../html/fragment.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { type DocumentItem, rawArticle, rejected, type SourceFile, single } from '../reading.ts';
import { decode } from '../text/charset.ts';
import { walkXml } from '../xml/walk-xml.ts';
import { dublinCore } from './metadata.ts';

/** Shorter chapters are covers, imprints and tables of contents. */
const MIN_CHARACTERS = 200;
/** A chapter begins with its heading. */
const HEADING_WITHIN = 64 * 1024;
/** Unpacked bytes of all chapters. */
const MAX_BYTES = MAX_FILE_BYTES;

/** Reads a book (EPUB 2 and 3): each chapter with running text is an article, named by its file. */
export async function readEpub({ bytes }: SourceFile): Promise<readonly DocumentItem[]> {
  const parts = await ZippedParts.open(bytes);
  if (!(parts instanceof ZippedParts)) return single(parts);
  if (parts.names.includes('META-INF/rights.xml')) return single(rejected('encrypted', 'The book is encrypted.'));
  const container = await parts.part('META-INF/container.xml');
  const path =
    container instanceof Uint8Array ? /full-path\s*=\s*["']([^"']+)/.exec(decode(container))?.[1] : undefined;
  const opf = path === undefined ? null : await parts.part(path);
  if (path === undefined || !(opf instanceof Uint8Array))
    return single(rejected('broken', 'The book has no list of parts.'));
  const xml = decode(opf);
  const { title: source, ...metadata } = dublinCore(xml);
  const items: DocumentItem[] = [];
  let left = MAX_BYTES;
  for (const name of chapters(xml, path)) {
    const chapter = await parts.part(name);
    if (chapter === null) continue;
    if (!(chapter instanceof Uint8Array)) {
      items.push({ name, reading: chapter });
      continue;
    }
    left -= chapter.length;
    if (left < 0)
      return [...items, { name, reading: rejected('too-large', `The book has more than ${MAX_BYTES} bytes.`) }];
    const html = decode(chapter);
    const paragraphs = fragmentParagraphs(/<body\b[^<>]*>([\s\S]*)/i.exec(html)?.[1] ?? html);
    const heading = /<h[1-3]\b[^<>]*>([\s\S]{0,2000}?)<\/h[1-3]>/i.exec(html.slice(0, HEADING_WITHIN))?.[1];
    const text = paragraphs.join('\n\n');
    if (text.length < MIN_CHARACTERS) continue;
    const title = heading === undefined ? null : plainText(heading);
    items.push({ name, reading: rawArticle({ ...metadata, source: metadata.source ?? source, title, text }) });
  }
  return items.length > 0 ? items : single(rejected('no-text', 'The book has no running text.'));
}

/** The names of the chapters in the order in which they are read. */
function chapters(opf: string, path: string): string[] {
  const files = new Map<string, string>();
  const order: string[] = [];
  walkXml(opf, {
    open(name, { id, href, idref, properties, linear }) {
      if (/(?:^|:)item$/.test(name) && id && href && !properties?.includes('nav')) files.set(id, href);
      if (/(?:^|:)itemref$/.test(name) && idref && linear !== 'no') order.push(idref);
    },
    close: () => {},
    text: () => {},
  });
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [...new Set(order)].flatMap((id) => {
    const href = files.get(id);
    return href === undefined ? [] : `${folder}${safeDecode(href)}`;
  });
}

function safeDecode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

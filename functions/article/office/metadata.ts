import type { RawArticle } from '../reading.ts';
import { walkXml } from '../xml/walk-xml.ts';

type Metadata = Pick<RawArticle, 'title' | 'published' | 'authors' | 'language' | 'source'>;

const TITLE = ['dc:title'];
const DATES = ['dc:date', 'dcterms:issued', 'dcterms:created', 'meta:creation-date'];
const AUTHORS = ['dc:creator', 'meta:initial-creator'];

/** What a document says of itself in Dublin Core, as DOCX (`core.xml`), ODT (`meta.xml`) and EPUB (OPF) have it. */
export function dublinCore(xml: string): Metadata {
  const values = new Map<string, string>();
  const path: string[] = [];
  walkXml(xml, {
    open: (name) => path.push(name.toLowerCase()),
    close: () => path.pop(),
    text: (text) => {
      const name = path.at(-1);
      if (name !== undefined && text.trim()) values.set(name, `${values.get(name) ?? ''}${text}`);
    },
  });
  const first = (names: readonly string[]) => names.map((name) => values.get(name)?.trim()).find(Boolean) ?? null;
  const author = first(AUTHORS);
  return {
    title: first(TITLE),
    published: DATES.flatMap((name) => values.get(name) ?? []).map((text) => ({
      basis: 'document',
      text: text.trim(),
    })),
    authors: author ? [author] : [],
    language: first(['dc:language']),
    source: first(['dc:publisher']),
  };
}

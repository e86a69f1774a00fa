import { htmlParagraphs } from '../json/agency-items.ts';
import { type DocumentItem, rawArticle } from '../reading.ts';
import { childrenNamed, descendants, textOf, type XmlNode } from './tree.ts';

/** Names of the elements that hold a text, best first: the whole of it, then its summary (RSS 2.0, Atom, Dublin Core). */
const TEXTS = ['encoded', 'content', 'description', 'summary'];
const DATES = ['pubDate', 'published', 'date', 'issued', 'updated'];

/** The items of an RSS 2.0, RSS 1.0 (RDF) or Atom feed. */
export function feedItems(root: XmlNode): DocumentItem[] {
  const head = childrenNamed(root, 'channel')[0] ?? root;
  const source = own(head, 'title');
  const language = own(head, 'language') ?? root.attributes['xml:lang'] ?? null;
  const items = [...descendants(root, 'item'), ...descendants(root, 'entry')];
  return items.map((item) => {
    const url = linkOf(item);
    const published = DATES.map((name) => own(item, name)).find((text) => text !== null);
    const authors = ['creator', 'author'].flatMap((name) => childrenNamed(item, name)).map(nameOf);
    return {
      name: own(item, 'guid') ?? own(item, 'id') ?? item.attributes['rdf:about'] ?? url,
      reading: rawArticle({
        title: lineOf(own(item, 'title')),
        text: htmlParagraphs(TEXTS.map((name) => own(item, name)).find((text) => text !== null) ?? '').join('\n\n'),
        published: published ? [{ basis: 'document', text: published }] : [],
        source,
        url,
        authors: authors.filter(Boolean),
        language,
      }),
    };
  });
}

const own = (node: XmlNode, name: string): string | null => childrenNamed(node, name)[0]?.text.trim() || null;

const lineOf = (html: string | null): string | null => (html === null ? null : htmlParagraphs(html).join(' '));

/** `you@example.org (A. Bee)` in RSS, a `name` in Atom. */
const nameOf = (author: XmlNode): string =>
  textOf(author, 'name') ?? /\(([^)]+)\)/.exec(author.text)?.[1] ?? author.text.trim();

function linkOf(item: XmlNode): string | null {
  const links = childrenNamed(item, 'link');
  const alternate = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate') ?? links[0];
  return alternate?.attributes.href ?? (alternate?.text.trim() || null);
}

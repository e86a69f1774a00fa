import { newsBody } from '../agency/news-body.ts';
import { fragmentParagraphs, plainText } from '../html/fragment.ts';
import { textOf } from '../html/node.ts';
import { MAX_ITEMS, namedItems } from '../item-names.ts';
import { type DocumentItem, type RawReading, rawArticle, rejected, single } from '../reading.ts';
import { attributeOf, childAt, childrenOf, findAll, languageOf, lineOf, type XmlElement } from '../xml/xml-node.ts';

/** Reads a feed: RSS 0.9x and 2.0 (`rss`), RSS 1.0 (`RDF`), Atom 0.3 and 1.0 (`feed`); each item is an article. */
export function readFeed(root: XmlElement): readonly DocumentItem[] {
  const items = findAll(root, root.name === 'feed' ? 'entry' : 'item');
  if (items.length === 0) return single(rejected('empty', 'The feed has no items.'));
  if (items.length > MAX_ITEMS) return single(rejected('too-large', `The feed has more than ${MAX_ITEMS} items.`));
  const channel = root.name === 'feed' ? root : (childAt(root, 'channel') ?? root);
  const source = plainText(lineOf(own(channel, 'title'))) || null;
  const language = lineOf(own(channel, 'language')) || lineOf(dublinCore(channel, 'language')) || languageOf(root);
  return namedItems(items.map((item) => ({ id: idOf(item), reading: readEntry(item, source, language || null) })));
}

function readEntry(item: XmlElement, source: string | null, language: string | null): RawReading {
  const title = plainText(titleOf(item));
  const text = paragraphsOf(item);
  if (!title && text.length === 0) return rejected('empty', 'The item of the feed has neither title nor text.');
  return rawArticle({
    title: title || null,
    text: text.join('\n\n'),
    published: DATES.flatMap((name) => [own(item, name), dublinCore(item, name)])
      .map(lineOf)
      .filter(Boolean)
      .map((date) => ({ basis: 'document', text: date })),
    source,
    url: linkOf(item),
    authors: authorsOf(item),
    language: languageOf(item) ?? language,
  });
}

/** When an item was published, in all forms; when it was changed only where nothing else is known. */
const DATES = ['pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified'];

/** The child of a name in the feed's own vocabulary: not `media:title` and the like. */
function own(item: XmlElement, name: string): XmlElement | null {
  return childrenOf(item, name).find((child) => child.namespace === item.namespace) ?? null;
}

const inNamespace = (item: XmlElement, name: string, namespace: string): XmlElement | null =>
  childrenOf(item, name).find((child) => child.namespace.startsWith(namespace)) ?? null;
const dublinCore = (item: XmlElement, name: string) => inNamespace(item, name, 'http://purl.org/dc/');

function titleOf(item: XmlElement): string {
  const title = own(item, 'title') ?? dublinCore(item, 'title');
  return title ? textOf(title) : '';
}

/** The text of an item: all of it where the feed has it, else the description. */
function paragraphsOf(item: XmlElement): readonly string[] {
  const candidates = [
    inNamespace(item, 'encoded', 'http://purl.org/rss/1.0/modules/content'),
    own(item, 'content'),
    own(item, 'body') ?? inNamespace(item, 'body', 'http://www.w3.org/1999/xhtml'),
    own(item, 'description'),
    own(item, 'summary'),
    dublinCore(item, 'description'),
  ];
  for (const candidate of candidates) {
    const text = candidate ? textIn(candidate) : [];
    if (text.length > 0) return MORE.test(text.at(-1) ?? '') ? text.slice(0, -1) : text;
  }
  return [];
}

/** The link to the rest, at the end of a description. */
const MORE =
  /^(?:(?:continue reading|read more|lire la suite)\b.{0,80}|(?:hier |mehr |jetzt )?(?:weiterlesen|lesen)|zum (?:artikel|beitrag))?[\s.…:»→>[\]]*$/iu;

/** HTML stands in feeds as elements (Atom's `xhtml`) or as characters. */
function textIn(element: XmlElement): readonly string[] {
  return childrenOf(element).length > 0 ? newsBody(element).paragraphs : fragmentParagraphs(textOf(element));
}

function linkOf(item: XmlElement): string | null {
  const original = lineOf(inNamespace(item, 'origlink', 'http://rssnamespace.org/feedburner'));
  const links = childrenOf(item, 'link').filter((link) => link.namespace === item.namespace);
  const alternate = links.find((link) => ['', 'alternate'].includes(attributeOf(link, 'rel')));
  const guid = own(item, 'guid');
  const permalink = attributeOf(guid, 'ispermalink') === 'false' ? '' : lineOf(guid);
  const candidates = [original, attributeOf(alternate ?? null, 'href'), lineOf(links[0] ?? null), permalink];
  return candidates.find((link) => /^https?:\/\//i.test(link)) ?? null;
}

/** What tells an item from others whenever the feed is read again. */
function idOf(item: XmlElement): string | null {
  const candidates = [
    lineOf(own(item, 'guid')),
    lineOf(own(item, 'id')),
    attributeOf(item, 'rdf:about'),
    linkOf(item) ?? '',
  ];
  return candidates.find(Boolean) ?? null;
}

/** RSS writes "mail@bote.example (Eva Beispiel)"; Atom has a name of its own. */
function authorsOf(item: XmlElement): string[] {
  const atom = childrenOf(item, 'author').flatMap((author) => childrenOf(author, 'name').map(lineOf));
  const creators = childrenOf(item, 'creator').map(lineOf);
  const rss = childrenOf(item, 'author')
    .filter((author) => childrenOf(author).length === 0)
    .map((author) => /^\S+@\S+\s+\((.+)\)$/.exec(lineOf(author))?.[1] ?? lineOf(author));
  const authors = [...atom, ...creators, ...rss].filter((author) => author && !/^\S+@\S+$/.test(author));
  return [...new Set(authors)].slice(0, MAX_AUTHORS);
}

const MAX_AUTHORS = 20;

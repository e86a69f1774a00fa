import { cleanLine } from '../text/clean-text.ts';
import { namesOf } from './clutter.ts';
import { comparable } from './headline.ts';
import type { Meta } from './meta.ts';
import { attribute, type HtmlElement, textOf } from './node.ts';

const AUTHOR_META = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'byl',
  'articleauthor',
];
/** Words before a name. */
const PREFIX = /^(?:von|by|par|por|di|door|text|autor(?:in)?|author|geschrieben von|written by|posted by)[:\s]+/i;
const BETWEEN = /\s*[,;|/•]\s*|\s+(?:und|and|et|y|&)\s+/;
/** Addresses and credits of pictures. */
const NO_NAME = /https?:|@|[()]|\bwww\.|^\/\//;
/** Characters of a byline that are looked at. */
const MAX_BYLINE = 500;
/** Longer texts are no name. */
const MAX_NAME = 60;
const MAX_AUTHORS = 20;
/** Words of class names and the like for the line with the authors. */
const BYLINE_WORDS: ReadonlySet<string> = new Set(['author', 'authors', 'autor', 'autoren', 'autorin', 'byline']);
/** Two to four words of a name: what is only named as a byline may say anything. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|von|van|de|der|den|zu|bin|al)){1,3}$/u;

/** The authors of an article: as JSON-LD names them, else `<meta>`, else the byline. The site itself counts only if nobody else is named. */
export function authorsOf(
  linked: readonly string[],
  meta: Meta,
  elements: readonly HtmlElement[],
  sites: readonly string[],
  isElsewhere: (element: HtmlElement) => boolean,
): string[] {
  const bylines = elements
    .filter((element) => attribute(element, 'rel') === 'author' || attribute(element, 'itemprop') === 'author')
    .slice(0, MAX_AUTHORS)
    .map((element) => textOf(element, MAX_BYLINE));
  const named = AUTHOR_META.map((name) => meta.all([name]));
  const lists = [linked, ...named, bylines].map((texts) => names(texts)).filter((list) => list.length > 0);
  if (lists.length === 0) return namedLines(elements, isElsewhere);
  const isPerson = (list: readonly string[]): boolean =>
    list.some((name) => !sites.some((site) => comparable(site) === comparable(name)));
  return lists.find(isPerson) ?? lists[0] ?? [];
}

/** The names in the first line that is named as a byline. */
function namedLines(elements: readonly HtmlElement[], isElsewhere: (element: HtmlElement) => boolean): string[] {
  const isByline = (element: HtmlElement): boolean =>
    namesOf(element).some((word) => BYLINE_WORDS.has(word)) && !isElsewhere(element);
  return (
    elements
      .filter(isByline)
      .slice(0, MAX_AUTHORS)
      .map((element) => names([textOf(element, MAX_BYLINE)]).filter((name) => NAME.test(name)))
      .find((list) => list.length > 0) ?? []
  );
}

function names(texts: readonly string[]): string[] {
  const found = texts
    .filter((text) => !NO_NAME.test(text))
    .flatMap((text) => cleanLine(text.slice(0, MAX_BYLINE)).replace(PREFIX, '').split(BETWEEN));
  const usable = found.map((name) => name.replace(PREFIX, '').trim()).filter((name) => name && name.length <= MAX_NAME);
  return [...new Map(usable.map((name) => [comparable(name), name])).values()].slice(0, MAX_AUTHORS);
}

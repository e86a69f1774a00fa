import { cleanLine } from '../text/clean-text.ts';
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

/** The authors of an article: as JSON-LD names them, else `<meta>`, else the byline. The site itself counts only if nobody else is named. */
export function authorsOf(
  linked: readonly string[],
  meta: Meta,
  elements: readonly HtmlElement[],
  sites: readonly string[],
): string[] {
  const bylines = elements
    .filter((element) => attribute(element, 'rel') === 'author' || attribute(element, 'itemprop') === 'author')
    .slice(0, MAX_AUTHORS)
    .map((element) => textOf(element, MAX_BYLINE));
  const named = AUTHOR_META.map((name) => meta.all([name]));
  const lists = [linked, ...named, bylines].map((texts) => names(texts)).filter((list) => list.length > 0);
  const isPerson = (list: readonly string[]): boolean =>
    list.some((name) => !sites.some((site) => comparable(site) === comparable(name)));
  return lists.find(isPerson) ?? lists[0] ?? [];
}

function names(texts: readonly string[]): string[] {
  const found = texts
    .filter((text) => !NO_NAME.test(text))
    .flatMap((text) => cleanLine(text.slice(0, MAX_BYLINE)).replace(PREFIX, '').split(BETWEEN));
  const usable = found.map((name) => name.replace(PREFIX, '').trim()).filter((name) => name && name.length <= MAX_NAME);
  return [...new Map(usable.map((name) => [comparable(name), name])).values()].slice(0, MAX_AUTHORS);
}

import { agencyItem, agencyReading } from '../agency/agency-item.ts';
import { withDateline } from '../agency/dateline.ts';
import { textOf } from '../html/node.ts';
import type { RawArticle, RawReading } from '../reading.ts';
import { attributeOf, childAt, childrenOf, languageOf, lineOf, type XmlElement } from '../xml/xml-node.ts';
import { itemContent } from './item-content.ts';

/** Reads a news item of NewsML-G2 (2.x). */
export function readNewsItem(item: XmlElement): RawReading {
  const itemMeta = childAt(item, 'itemmeta');
  const meta = childAt(item, 'contentmeta');
  const guid = attributeOf(item, 'guid');
  const notes = childrenOf(itemMeta, 'ednote');
  const withRole = (role: string): string[] =>
    notes.filter((note) => attributeOf(note, 'role').endsWith(role)).map(lineOf);
  const dates = [
    childrenOf(itemMeta, 'versioncreated'),
    childrenOf(meta, 'contentmodified'),
    childrenOf(meta, 'contentcreated'),
    childrenOf(itemMeta, 'firstcreated'),
  ];
  const content = itemContent(item);
  const own = content.kind === 'content' ? content : null;
  return agencyReading(
    agencyItem({
      edition: guid ? { id: guid, version: attributeOf(item, 'version') || null } : null,
      status: code(childAt(itemMeta, 'pubstatus')),
      embargo: lineOf(childAt(itemMeta, 'embargoed')) || withRole('embargo').join(' '),
      signals: childrenOf(itemMeta, 'signal').map(code),
      notes: notes.map(lineOf),
      genreNotes: withRole('genrenote'),
      medium: code(childAt(itemMeta, 'itemclass')),
      content: own ? { ...own, paragraphs: withDateline(own.paragraphs, ownDateline(meta, own.paragraphs)) } : content,
      title: headlineOf(meta) || lineOf(childAt(itemMeta, 'title')) || (own?.title ?? ''),
      terms: ['genre', 'subject'].flatMap((name) => childrenOf(meta, name)).flatMap(termsOf),
      keywords: childrenOf(meta, 'keyword').map(lineOf),
      published: dates.flat().map(lineOf),
      source: sourceOf(itemMeta, meta),
      byline: lineOf(childAt(meta, 'by')) || (own?.byline ?? ''),
      creators: childrenOf(meta, 'creator').map(nameOf),
      language: attributeOf(childAt(meta, 'language'), 'tag') || languageOf(item),
      related: distinct([...childrenOf(itemMeta, 'link').filter(isStory).map(toRelated), ...(own?.related ?? [])]),
    }),
  );
}

/** The value of a code, without the name of its scheme: `stat:usable` is `usable`. */
function code(element: XmlElement | null): string {
  const value = attributeOf(element, 'qcode') || attributeOf(element, 'uri') || attributeOf(element, 'literal');
  return value.split(/[:/]/).at(-1)?.toLowerCase() ?? '';
}

const nameOf = (element: XmlElement): string => lineOf(childAt(element, 'name'));
const termsOf = (element: XmlElement): string[] => [nameOf(element), attributeOf(element, 'qcode')].filter(Boolean);

/** The headline of the first rank that is no kicker, subtitle or the like. */
function headlineOf(meta: XmlElement | null): string {
  const headlines = childrenOf(meta, 'headline').filter(
    (headline) => !attributeOf(headline, 'role') || /main|headline/i.test(attributeOf(headline, 'role')),
  );
  const first = headlines.find((headline) => ['', '1'].includes(attributeOf(headline, 'rank')));
  return lineOf(first ?? headlines[0] ?? null);
}

/** The dateline, unless one of the first paragraphs (a teaser may come before) has it. */
function ownDateline(meta: XmlElement | null, paragraphs: readonly string[]): string {
  const dateline = lineOf(childAt(meta, 'dateline'));
  const start = dateline.replace(/[\s\-–—]+$/, '');
  return paragraphs.slice(0, 3).some((paragraph) => paragraph.startsWith(start)) ? '' : dateline;
}

function sourceOf(itemMeta: XmlElement | null, meta: XmlElement | null): string | null {
  const provider = childAt(itemMeta, 'provider');
  const [, scheme] = attributeOf(provider, 'qcode').split(':');
  const names = [
    lineOf(childAt(meta, 'creditline')),
    lineOf(childAt(provider, 'name')),
    lineOf(childAt(meta, 'infosource', 'name')),
    scheme ?? '',
    /^https?:\/\/(?:www\.)?([^/]+)/.exec(attributeOf(provider, 'uri'))?.[1] ?? '',
  ];
  return names.find(Boolean) ?? null;
}

/** Links to other stories; those to pictures are part of the item. */
function isStory(link: XmlElement): boolean {
  const kind = code(childAt(link, 'itemclass'));
  return attributeOf(link, 'rel').endsWith('seeAlso') && (kind === '' || kind === 'text');
}

type RelatedLink = RawArticle['related'][number];

/** The links without those that lead where one before does. */
function distinct(links: readonly RelatedLink[]): RelatedLink[] {
  return [...new Map(links.map((link) => [link.url ?? link.title, link])).values()];
}

function toRelated(link: XmlElement): RelatedLink {
  const url = attributeOf(link, 'href') || null;
  const title = textOf(childAt(link, 'title') ?? link).trim();
  return { title: title || (url ?? attributeOf(link, 'residref')), url };
}

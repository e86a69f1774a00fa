import { agencyReading } from '../json/agency-items.ts';
import { type DocumentItem, type RawReading, rejected } from '../reading.ts';
import { bodyParagraphs } from './body.ts';
import { childrenNamed, descendants, first, textOf, type XmlNode } from './tree.ts';

/** The items of a NewsML-G2 document: a news item, or the members of a news message. */
export function newsMlG2Items(root: XmlNode): DocumentItem[] {
  if (root.name === 'newsItem') return [{ name: null, reading: newsItem(root) }];
  const items = first(root, 'itemSet')?.children ?? [];
  if (items.length === 1 && items[0]) return [{ name: null, reading: memberOf(items[0]) }];
  return items.map((item) => ({ name: item.attributes.guid ?? null, reading: memberOf(item) }));
}

const OTHER = 'is about concepts, plans or packages of other items, not an article';
const memberOf = (item: XmlNode): RawReading =>
  item.name === 'newsItem' ? newsItem(item) : rejected('not-an-article', `A ${item.name} ${OTHER}.`);

function newsItem(item: XmlNode): RawReading {
  const meta = first(item, 'itemMeta');
  const content = first(item, 'contentMeta');
  const body = first(item, 'contentSet');
  const { guid = null, version = null } = item.attributes;
  const itemClass = (meta && first(meta, 'itemClass')?.attributes.qcode) ?? '';
  const genres = descendants(content ?? item, 'genre').flatMap((genre) => textOf(genre, 'name') ?? []);
  return agencyReading({
    id: guid,
    version,
    status: (meta && first(meta, 'pubStatus')?.attributes.qcode) ?? null,
    embargo: meta && textOf(meta, 'embargoed'),
    title: headlineOf(content) ?? (body && textOf(body, 'headline')),
    dateline: content && textOf(content, 'dateline'),
    teaser: teaserOf(content),
    paragraphs: body ? bodyParagraphs(body) : [],
    published: (meta && textOf(meta, 'versionCreated')) ?? (meta && textOf(meta, 'firstCreated')),
    byline: content && textOf(content, 'by'),
    source:
      (content && textOf(content, 'creditline')) ??
      (meta && (textOf(meta, 'provider', 'name') ?? textOf(meta, 'provider'))),
    url: null,
    language: (content && first(content, 'language')?.attributes.tag) ?? item.attributes['xml:lang'] ?? null,
    kind: /^ninat:(?!text)(.+)/.exec(itemClass)?.[1] ?? null,
    genres,
  });
}

/** `drol:teaser`; other descriptions are captions and summaries for editors. */
function teaserOf(content: XmlNode | null): string | null {
  const all = content ? childrenNamed(content, 'description') : [];
  return all.find(({ attributes }) => attributes.role === 'drol:teaser')?.text ?? null;
}

/** The main headline; others are kickers and subheads. */
function headlineOf(content: XmlNode | null): string | null {
  const headlines = content ? childrenNamed(content, 'headline') : [];
  const main = headlines.find(({ attributes }) => /:(?:headline|main|hld)/i.test(attributes.role ?? ':main'));
  return (main ?? headlines[0])?.text.trim() || null;
}

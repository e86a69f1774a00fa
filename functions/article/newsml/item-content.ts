import { joinDateline } from '../agency/dateline.ts';
import { htmlBody, NO_BODY, newsBody } from '../agency/news-body.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import { textOf } from '../html/node.ts';
import { type Rejected, rejected } from '../reading.ts';
import { attributeOf, childAt, childrenOf, findAll, lineOf, type XmlElement } from '../xml/xml-node.ts';
import { type NitfContent, nitfContent } from './nitf.ts';

/** The text of a news item, or why it has none. */
export type ItemContent = ({ readonly kind: 'content' } & NitfContent) | Rejected;

/** The text among the renditions of a news item's content: of several the first that can be read. */
export function itemContent(item: XmlElement): ItemContent {
  const set = childAt(item, 'contentset');
  const inline = childrenOf(set, 'inlinexml').flatMap((xml) => childrenOf(xml));
  for (const content of inline) {
    // Some put paragraphs there without anything around them.
    const read = contentOf(BARE.has(content.name) && content.parent ? { ...content.parent, name: 'body' } : content);
    if (read) return { kind: 'content', ...read };
  }
  for (const data of childrenOf(set, 'inlinedata')) {
    const read = dataContent(data, attributeOf(data, 'contenttype'));
    if (read) return { kind: 'content', ...read };
  }
  const [other] = inline;
  if (other) return rejected('not-an-article', `The item's content is <${other.name}>, which is no text.`);
  const remote = childrenOf(set, 'remotecontent').map((content) => attributeOf(content, 'contenttype'));
  return remote.length > 0 ? mediaOnly(remote) : rejected('no-text', 'The news item has no text.');
}

/** An element that holds an article as HTML or NITF; null for other kinds of content. */
export function contentOf(content: XmlElement): NitfContent | null {
  if (content.name === 'nitf') return nitfContent(content);
  if (content.name === 'body' && childAt(content, 'body.content')) return nitfContent(content);
  if (!HTML_ROOTS.has(content.name)) return null;
  const body = content.name === 'html' ? childAt(content, 'body') : content;
  const [heading] = findAll(content, 'h1');
  return {
    title: lineOf(heading ?? childAt(content, 'head', 'title')),
    byline: '',
    ...(body ? newsBody(body) : NO_BODY),
  };
}

const BARE: ReadonlySet<string> = new Set(['p', 'h1', 'h2']);
const HTML_ROOTS: ReadonlySet<string> = new Set(['html', 'body', 'article', 'div', 'section']);

/** Content that stands as characters: plain text, or HTML that was escaped. */
export function dataContent(data: XmlElement, type: string): NitfContent | null {
  const text = textOf(data);
  if (!text.trim() || (type && !/^text\/|html/i.test(type))) return null;
  if (!/html/i.test(type) && !/<(?:p|div|section|br)\b/i.test(text)) {
    return { title: '', byline: '', ...NO_BODY, paragraphs: joinDateline(fragmentParagraphs(text)) };
  }
  return { title: '', byline: '', ...htmlBody(text) };
}

function mediaOnly(types: readonly string[]): Rejected {
  if (types.every((type) => type.startsWith('image/'))) {
    return rejected('image-only', 'The item is a picture; captions are not read.');
  }
  if (types.every((type) => type.startsWith('audio/'))) {
    return rejected('audio-only', 'The item is a recording without a text.');
  }
  return rejected('no-text', 'The text of the item is not in the file.');
}

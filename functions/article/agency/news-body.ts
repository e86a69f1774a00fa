import { blocks } from '../html/blocks.ts';
import { attribute, descendants, type HtmlElement, textOf } from '../html/node.ts';
import { parseHtml } from '../html/parse-html.ts';
import type { RawArticle } from '../reading.ts';
import { cleanLine } from '../text/clean-text.ts';
import { joinDateline } from './dateline.ts';

/** Elements of HTML and NITF that are no running text: pictures, tables, notes, page furniture. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'aside',
  'audio',
  'caption',
  'dateline',
  'figcaption',
  'figure',
  'fn',
  'footer',
  'header',
  'media',
  'nav',
  'nitf-table',
  'note',
  'style',
  'table',
  'video',
]);
const TABLES: ReadonlySet<string> = new Set(['table', 'nitf-table']);
/** Classes of boxes beside the text, and of those among them that hold links. */
const BOXES = /(?:^|\s)(?:linkbox|infobox|notepad|byline|slugline)(?:\s|$)/;
const LINKS = /(?:^|\s)(?:linkbox|infobox)(?:\s|$)/;

/** The running text of an item's HTML or NITF. */
export interface NewsBody {
  readonly paragraphs: readonly string[];
  /** Characters in tables, which were left out. */
  readonly tabular: number;
  /** What boxes under the text link to. */
  readonly related: readonly RelatedLink[];
}
type RelatedLink = RawArticle['related'][number];

export const NO_BODY: NewsBody = { paragraphs: [], tabular: 0, related: [] };

/** Takes the text from under an element that holds nothing but an item's content. */
export function newsBody(root: HtmlElement): NewsBody {
  let tabular = 0;
  const related: RelatedLink[] = [];
  const found = blocks(root, (element) => {
    if (isTable(element)) tabular += textOf(element).replace(/\s+/g, ' ').length;
    const classes = attribute(element, 'class');
    if (LINKS.test(classes)) related.push(...linksIn(element));
    return NO_TEXT.has(element.name) || BOXES.test(classes);
  });
  return { paragraphs: joinDateline(found.map(({ text }) => text)), tabular, related };
}

/** Characters of HTML in an item that are read; those of agencies have up to 100,000, with pictures in them some millions. */
const MAX_HTML = 6_000_000;

/** The running text of an item's HTML that stands as characters. */
export const htmlBody = (html: string): NewsBody => newsBody(parseHtml(html.slice(0, MAX_HTML)));

/** What the links under an element lead to. */
function linksIn(element: HtmlElement): RelatedLink[] {
  return descendants(element)
    .filter(({ name }) => name === 'a')
    .map((link) => {
      const url = link.attributes.get('href') ?? null;
      return { title: cleanLine(textOf(link)) || (url ?? ''), url };
    })
    .filter(({ title }) => title !== '');
}

/** A table, or the figure around one. */
const isTable = ({ name, children }: HtmlElement): boolean =>
  TABLES.has(name) ||
  (name === 'figure' && children.some((child) => typeof child !== 'string' && TABLES.has(child.name)));

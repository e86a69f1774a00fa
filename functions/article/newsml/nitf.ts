import { agencyItem, agencyReading } from '../agency/agency-item.ts';
import { withDateline } from '../agency/dateline.ts';
import { instant } from '../agency/iptc-date.ts';
import { type NewsBody, NO_BODY, newsBody } from '../agency/news-body.ts';
import { blocks } from '../html/blocks.ts';
import type { Edition, RawReading } from '../reading.ts';
import { attributeOf, childAt, childrenOf, findAll, languageOf, lineOf, type XmlElement } from '../xml/xml-node.ts';

/** What an NITF document says of its article: also as the content of NewsML and ninjs, whose own fields count more. */
export interface NitfContent extends NewsBody {
  readonly title: string;
  readonly byline: string;
}

/** Title, byline and text of an NITF document (`nitf`, or a `body` of its kind). */
export function nitfContent(nitf: XmlElement): NitfContent {
  const body = nitf.name === 'body' ? nitf : childAt(nitf, 'body');
  const head = childAt(body, 'body.head');
  const content = childAt(body, 'body.content');
  const { paragraphs, ...rest } = content ? newsBody(content) : NO_BODY;
  const abstract = childAt(head, 'abstract');
  const text = paragraphs.length > 0 || abstract === null ? paragraphs : blocks(abstract, () => false).map(textOfBlock);
  return {
    title: lineOf(childAt(head, 'hedline', 'hl1')) || lineOf(childAt(nitf, 'head', 'title')),
    byline: lineOf(childAt(head, 'byline', 'person')) || lineOf(childAt(head, 'byline')),
    paragraphs: withDateline(text, lineOf(childAt(head, 'dateline'))),
    ...rest,
  };
}

const textOfBlock = ({ text }: { readonly text: string }): string => text;

/** Reads an NITF document (3.0 to 3.6) that stands for itself. */
export function readNitf(nitf: XmlElement): RawReading {
  const data = childAt(nitf, 'head', 'docdata');
  const { byline, title, ...content } = nitfContent(nitf);
  return agencyReading(
    agencyItem({
      edition: editionOf(data),
      status: attributeOf(data, 'management-status'),
      embargo: embargoOf(data),
      notes: childrenOf(data, 'ed-msg').map((note) => attributeOf(note, 'info')),
      content,
      title,
      terms: childrenOf(childAt(nitf, 'head'), 'tobject').map((object) => attributeOf(object, 'tobject.type')),
      keywords: data === null ? [] : findAll(data, 'keyword').map((keyword) => attributeOf(keyword, 'key')),
      published: [
        attributeOf(childAt(data, 'date.issue'), 'norm'),
        attributeOf(childAt(data, 'date.release'), 'norm'),
        attributeOf(childAt(nitf, 'head', 'pubdata'), 'date.publication'),
        attributeOf(childAt(nitf, 'body', 'body.head', 'dateline', 'story.date'), 'norm'),
      ],
      source: sourceOf(nitf),
      byline,
      language: languageOf(childAt(nitf, 'body')),
      related: content.related,
    }),
  );
}

function sourceOf(nitf: XmlElement): string | null {
  const name = attributeOf(childAt(nitf, 'head', 'pubdata'), 'name');
  const holder = attributeOf(childAt(nitf, 'head', 'docdata', 'doc.copyright'), 'holder');
  return name || lineOf(childAt(nitf, 'body', 'body.head', 'distributor')) || holder || null;
}

/** The key of a story (`du-key`) stays the same in all its versions; the id of the document does not have to. */
function editionOf(data: XmlElement | null): Edition | null {
  const key = childAt(data, 'du-key');
  const id = attributeOf(key, 'key') || attributeOf(childAt(data, 'doc-id'), 'id-string');
  return id ? { id, version: attributeOf(key, 'version') || null } : null;
}

/** The time of release counts where it is said to be an embargo, or lies after the time of issue. */
function embargoOf(data: XmlElement | null): string {
  const release = attributeOf(childAt(data, 'date.release'), 'norm');
  const [until, issue] = [instant(release), instant(attributeOf(childAt(data, 'date.issue'), 'norm'))];
  const isLater = until !== null && issue !== null && Date.parse(until) > Date.parse(issue);
  return isLater || attributeOf(data, 'management-status') === 'embargoed' ? release : '';
}

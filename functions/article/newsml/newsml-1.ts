import { agencyItem, agencyReading } from '../agency/agency-item.ts';
import { withDateline } from '../agency/dateline.ts';
import { otherMedium } from '../agency/medium.ts';
import { MAX_ITEMS, namedItems } from '../item-names.ts';
import { type DocumentItem, type Edition, type RawReading, type Rejected, rejected, single } from '../reading.ts';
import { attributeOf, childAt, childrenOf, findAll, languageOf, lineOf, type XmlElement } from '../xml/xml-node.ts';
import { contentOf, dataContent } from './item-content.ts';
import type { NitfContent } from './nitf.ts';

/** Reads NewsML 1.0 to 1.2: each of its news items. */
export function readNewsMl(newsMl: XmlElement): readonly DocumentItem[] {
  const items = childrenOf(newsMl, 'newsitem');
  const [only] = items;
  if (only === undefined) return single(rejected('not-an-article', 'The NewsML has no news item.'));
  if (items.length === 1) return single(readItem(only));
  if (items.length > MAX_ITEMS) return single(rejected('too-large', `The NewsML has more than ${MAX_ITEMS} items.`));
  return namedItems(items.map((item) => ({ id: editionOf(item)?.id ?? null, reading: readItem(item) })));
}

function readItem(item: XmlElement): RawReading {
  const management = childAt(item, 'newsmanagement');
  const status = formalName(childAt(management, 'status')).toLowerCase();
  const change = childAt(management, 'statuswillchange');
  const shared = {
    edition: editionOf(item),
    status,
    embargo: status === 'embargoed' || status === 'withheld' ? lineOf(childAt(change, 'dateandtime')) : '',
    signals: childrenOf(management, 'instruction').map(formalName),
    notes: childrenOf(management, 'instruction').map(lineOf),
  };
  const main = mainComponent(item);
  if (main === null) return agencyReading(agencyItem({ ...shared, title: '', content: withoutText(item) }));
  const { component, content } = main;
  const line = (name: string): string => inherited(component, (at) => lineOf(childAt(at, 'newslines', name)));
  const described = (name: string): string =>
    inherited(component, (at) => formalName(childAt(at, 'descriptivemetadata', name)));
  const newsLines = childAt(component, 'newslines');
  return agencyReading(
    agencyItem({
      ...shared,
      content: { ...content, paragraphs: withDateline(content.paragraphs, line('dateline')) },
      title: line('headline') || content.title,
      terms: [described('genre')],
      keywords: childrenOf(newsLines, 'keywordline').map(lineOf),
      published: ['thisrevisioncreated', 'firstcreated'].map((name) => lineOf(childAt(management, name))),
      source: sourceOf(item, component),
      byline: line('byline') || content.byline,
      language: described('language') || languageOf(component),
      related: childrenOf(newsLines, 'moreline').map((more) => ({ title: lineOf(more), url: null })),
    }),
  );
}

const formalName = (element: XmlElement | null): string => attributeOf(element, 'formalname');

/** The id of an item without its revision, and that. */
function editionOf(item: XmlElement): Edition | null {
  const identifier = childAt(item, 'identification', 'newsidentifier');
  const [provider, date, id, revision] = ['providerid', 'dateid', 'newsitemid', 'revisionid'].map((name) =>
    lineOf(childAt(identifier, name)),
  );
  return id ? { id: `urn:newsml:${provider}:${date}:${id}`, version: revision || null } : null;
}

/** Roles of components beside the text. */
const BESIDE = /caption|photo|picture|graphic|sidebar|related/i;

interface Main {
  readonly component: XmlElement;
  readonly content: NitfContent;
}

/** The first component with a text, in the order of the document; captions are none. */
function mainComponent(at: XmlElement): Main | null {
  for (const component of childrenOf(at, 'newscomponent')) {
    if (BESIDE.test(formalName(childAt(component, 'role')))) continue;
    for (const item of childrenOf(component, 'contentitem')) {
      const content = textOfContent(item);
      if (content && content.paragraphs.length > 0) return { component, content };
    }
    const inner = mainComponent(component);
    if (inner) return inner;
  }
  return null;
}

function textOfContent(item: XmlElement): NitfContent | null {
  const medium = formalName(childAt(item, 'mediatype')).toLowerCase();
  const data = childAt(item, 'datacontent');
  if (data === null || otherMedium(medium)) return null;
  const [first] = childrenOf(data);
  if (first === undefined) return dataContent(data, attributeOf(childAt(item, 'mimetype'), 'formalname'));
  return contentOf(first) ?? contentOf({ ...data, name: 'body' });
}

function withoutText(item: XmlElement): Rejected {
  const media = findAll(item, 'mediatype').map((medium) => formalName(medium).toLowerCase());
  const other = media.map(otherMedium).find((reason) => reason !== null);
  return other ?? rejected('no-text', 'The news item has no text.');
}

/** What a component says, or the nearest one around it that does. */
function inherited(component: XmlElement, read: (at: XmlElement) => string): string {
  for (let at: XmlElement | null = component; at?.name === 'newscomponent'; at = at.parent) {
    const value = read(at);
    if (value) return value;
  }
  return '';
}

function sourceOf(item: XmlElement, component: XmlElement): string | null {
  const metadata = (...path: readonly string[]) =>
    inherited(component, (at) => formalName(childAt(at, 'administrativemetadata', ...path)));
  const names = [
    inherited(component, (at) => lineOf(childAt(at, 'newslines', 'creditline'))),
    metadata('source', 'party'),
    metadata('provider', 'party'),
    lineOf(childAt(item, 'identification', 'newsidentifier', 'providerid')),
  ];
  return names.find(Boolean) ?? null;
}

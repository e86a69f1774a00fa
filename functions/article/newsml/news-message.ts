import { MAX_ITEMS, namedItems } from '../item-names.ts';
import { type DocumentItem, type RawReading, rejected, single } from '../reading.ts';
import { attributeOf, childAt, childrenOf, type XmlElement } from '../xml/xml-node.ts';
import { readNewsItem } from './news-item.ts';

/** Reads a message of NewsML-G2: each of its items. */
export function readNewsMessage(message: XmlElement): readonly DocumentItem[] {
  const items = childrenOf(childAt(message, 'itemset'));
  const [only] = items;
  if (only === undefined) return single(rejected('not-an-article', 'The message has no item.'));
  if (items.length === 1) return single(readG2Item(only));
  if (items.length > MAX_ITEMS) return single(rejected('too-large', `The message has more than ${MAX_ITEMS} items.`));
  return namedItems(items.map((item) => ({ id: attributeOf(item, 'guid'), reading: readG2Item(item) })));
}

/** Reads an item of NewsML-G2, of which only news items are articles. */
export function readG2Item(item: XmlElement): RawReading {
  if (item.name === 'newsitem') return readNewsItem(item);
  const what = OTHER_ITEMS[item.name] ?? `is a <${item.name.slice(0, 40)}>`;
  return rejected('not-an-article', `The item ${what}.`);
}

const OTHER_ITEMS: Readonly<Record<string, string>> = {
  packageitem: 'is a package, which only refers to other items',
  conceptitem: 'describes a concept',
  knowledgeitem: 'is a list of concepts',
  catalogitem: 'is a catalogue of code lists',
  planningitem: 'announces planned coverage',
};

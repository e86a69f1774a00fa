import { named } from '../json/read-json.ts';
import { type DocumentItem, rejected, type SourceFile, single } from '../reading.ts';
import { decode } from '../text/charset.ts';
import { feedItems } from './feeds.ts';
import { newsMlG2Items } from './newsml-g2.ts';
import { nitfReading } from './nitf.ts';
import { parseXml } from './tree.ts';

/** NewsML-G2 items that are no news: they describe concepts, plans, or other items. */
const NO_NEWS = new Set(['packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem']);

/** Reads an XML document of any of the forms that are known, by its root element. */
export function readXml({ bytes }: SourceFile): readonly DocumentItem[] {
  const root = parseXml(decode(bytes));
  if ('kind' in root) return single(root);
  if (NO_NEWS.has(root.name)) return single(rejected('not-an-article', `A ${root.name} is not an article.`));
  switch (root.name) {
    case 'rss':
    case 'feed':
    case 'RDF':
      return named(feedItems(root));
    case 'newsItem':
    case 'newsMessage': {
      const items = newsMlG2Items(root);
      return items.length === 1 && items[0]?.name === null ? items : named(items);
    }
    case 'nitf':
      return single(nitfReading(root));
    default:
      return single(rejected('unsupported-format', `XML documents with the root "${root.name}" are not read.`));
  }
}

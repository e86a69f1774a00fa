import { readFeed } from '../feed/feed.ts';
import { htmlReading } from '../html/html-document.ts';
import { readG2Item, readNewsMessage } from '../newsml/news-message.ts';
import { readNewsMl } from '../newsml/newsml-1.ts';
import { readNitf } from '../newsml/nitf.ts';
import { type DocumentItem, rejected, type SourceFile, single } from '../reading.ts';
import { decode } from '../text/charset.ts';
import { parseXml } from './parse-xml.ts';

/** Reads an XML document of any of the kinds that are known; which one, its root says. */
export function readXml({ bytes }: SourceFile): readonly DocumentItem[] {
  const text = decode(bytes);
  const root = parseXml(text);
  if ('code' in root) return single(root);
  switch (root.name) {
    case 'newsmessage':
      return readNewsMessage(root);
    case 'newsitem':
    case 'packageitem':
    case 'conceptitem':
    case 'knowledgeitem':
    case 'catalogitem':
    case 'planningitem':
      return single(readG2Item(root));
    case 'contentset':
      // The content of a news item without what is said of it.
      return single(readG2Item({ ...root, name: 'newsitem', attributes: new Map(), children: [root] }));
    case 'newsml':
      return readNewsMl(root);
    case 'nitf':
      return single(readNitf(root));
    case 'rss':
    case 'rdf':
    case 'feed':
      return readFeed(root);
    case 'html':
      return single(htmlReading(text, {}));
    default: {
      const name = root.name.slice(0, MAX_NAME);
      return single(rejected('unsupported-format', `XML whose root is <${name}> is not read.`));
    }
  }
}

/** Longer names are cut in what is said of them. */
const MAX_NAME = 60;

import { fragmentParagraphs, plainText } from '../html/fragment.ts';
import { MAX_ITEMS, namedItems } from '../item-names.ts';
import { type JsonObject, objectsAt, textAt } from '../json/json-object.ts';
import { type DocumentItem, type RawReading, rawArticle, rejected, single } from '../reading.ts';

/** Whether a JSON document is a JSON Feed (1.0 or 1.1). */
export const isJsonFeed = (document: JsonObject): boolean =>
  /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(textAt(document, 'version')) && Array.isArray(document.items);

/** Reads a JSON Feed: each item is an article. */
export function readJsonFeed(feed: JsonObject): readonly DocumentItem[] {
  const items = objectsAt(feed, 'items');
  if (items.length === 0) return single(rejected('empty', 'The feed has no items.'));
  if (items.length > MAX_ITEMS) return single(rejected('too-large', `The feed has more than ${MAX_ITEMS} items.`));
  return namedItems(
    items.map((item) => ({ id: textAt(item, 'id') || textAt(item, 'url'), reading: read(item, feed) })),
  );
}

function read(item: JsonObject, feed: JsonObject): RawReading {
  const title = plainText(textAt(item, 'title'));
  const text = fragmentParagraphs(textAt(item, 'content_html', 'content_text', 'summary'));
  if (!title && text.length === 0) return rejected('empty', 'The item of the feed has neither title nor text.');
  const authors = [...objectsAt(item, 'authors'), ...objectsAt(item, 'author')];
  return rawArticle({
    title: title || null,
    text: text.join('\n\n'),
    published: [textAt(item, 'date_published'), textAt(item, 'date_modified')]
      .filter(Boolean)
      .map((date) => ({ basis: 'document', text: date })),
    source: textAt(feed, 'title') || null,
    url: textAt(item, 'url', 'external_url') || null,
    authors: authors.map((author) => textAt(author, 'name')).filter(Boolean),
    language: textAt(item, 'language') || textAt(feed, 'language') || null,
  });
}

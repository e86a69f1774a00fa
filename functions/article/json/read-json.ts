import { isJsonFeed, readJsonFeed } from '../feed/json-feed.ts';
import { MAX_ITEMS, namedItems } from '../item-names.ts';
import { type DocumentItem, type RawReading, rejected, type SourceFile, single } from '../reading.ts';
import { decode } from '../text/charset.ts';
import { readDepescheJson } from './depesche-json.ts';
import { isDigitalwires, readDigitalwires } from './digitalwires.ts';
import { beyondBounds } from './json-bounds.ts';
import { isObject, type JsonObject, textAt } from './json-object.ts';
import { isNinjs, readNinjs } from './ninjs.ts';

/** Reads a JSON document of any of the forms that are known, or a list of such. */
export function readJson({ bytes }: SourceFile): readonly DocumentItem[] {
  const text = decode(bytes);
  const beyond = beyondBounds(text);
  if (beyond) return single(beyond);
  const value = parseJson(text);
  if (value === undefined) return single(rejected('invalid-json', 'The file starts like JSON but is not valid JSON.'));
  if (isObject(value) && isJsonFeed(value)) return readJsonFeed(value);
  return Array.isArray(value) ? readList(value) : single(readValue(value));
}

function readList(list: readonly unknown[]): readonly DocumentItem[] {
  if (list.length === 0) return single(rejected('empty', 'The list has no article.'));
  if (list.length > MAX_ITEMS) {
    return single(rejected('too-large', `The list has more than ${MAX_ITEMS} items; NDJSON may have any number.`));
  }
  return namedItems(list.map((value) => ({ id: isObject(value) ? idOf(value) : null, reading: readValue(value) })));
}

function readValue(value: unknown): RawReading {
  if (!isObject(value)) return readDepescheJson(value);
  if (isDigitalwires(value)) return readDigitalwires(value);
  if (isJsonFeed(value)) return rejected('not-an-article', 'A feed in a list is not read; upload it by itself.');
  return isNinjs(value) ? readNinjs(value) : readDepescheJson(value);
}

/** The id of a story, as the forms have it. */
function idOf(item: JsonObject): string | null {
  const edition = isObject(item.edition) ? textAt(item.edition, 'id') : '';
  return edition || textAt(item, 'urn', 'uri') || null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

import * as v from 'valibot';
import { type DocumentItem, type RawReading, rejected, type SourceFile, single } from '../reading.ts';
import { decode } from '../text/charset.ts';
import { readDepescheJson } from './depesche-json.ts';
import { DpaItem, dpaReading } from './dpa-digitalwires.ts';
import { JsonFeed, jsonFeedItems } from './json-feed.ts';
import { Ninjs, ninjsReading } from './ninjs.ts';

/** Reads a JSON document of any of the forms that are known; in an array each element is an article. */
export function readJson({ bytes }: SourceFile): readonly DocumentItem[] {
  const parsed = parseJson(decode(bytes));
  if (parsed === undefined) return single(rejected('invalid-json', 'The file starts like JSON but is not valid JSON.'));
  const feed = v.safeParse(JsonFeed, parsed);
  if (feed.success) return named(jsonFeedItems(feed.output));
  if (!Array.isArray(parsed)) return single(readingOf(parsed));
  if (parsed.length === 0) return single(rejected('empty', 'The list is empty.'));
  return parsed.map((element, index) => ({ name: String(index + 1), reading: readingOf(element) }));
}

function readingOf(value: unknown): RawReading {
  const dpa = v.safeParse(DpaItem, value);
  if (dpa.success) return dpaReading(dpa.output);
  const ninjs = v.safeParse(Ninjs, value);
  return ninjs.success ? ninjsReading(ninjs.output) : readDepescheJson(value);
}

/** The items under names that are unique: where several have one, the later ones are numbered. */
export function named(items: readonly DocumentItem[]): readonly DocumentItem[] {
  if (items.length === 0) return single(rejected('empty', 'The feed has no items.'));
  const seen = new Map<string, number>();
  return items.map(({ name, reading }, index) => {
    const wanted = name ?? String(index + 1);
    const count = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, count);
    return { name: count === 1 ? wanted : `${wanted} (${count})`, reading };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

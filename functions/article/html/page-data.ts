import * as v from 'valibot';
import { comparable } from './headline.ts';
import { type HtmlElement, textOf } from './node.ts';
import { AUTHOR_KEYS, DATE_KEYS, TITLE_KEYS } from './page-data.data.ts';
import { JsonObject, plainKey, textsOf } from './page-data-text.ts';
import { scriptKind } from './scripts.ts';

/** Values that are looked at. */
const MAX_VALUES = 200_000;
/** Objects with the title of the page of which the texts are compared. */
const MAX_ARTICLES = 10;
/** Letters of a title by which it is found where the page has more of it. */
const MIN_TITLE = 15;
/** How scripts hand the data of a page over: as JSON, or to a variable. */
const ASSIGNMENT = /(?:Fusion\.globalContent|__[A-Z_]+__"?\]?)\s*=\s*(?=\{)/;

/** What a page's data says of its article. */
export interface PageData {
  readonly paragraphs: readonly string[];
  readonly published: string | null;
  readonly authors: readonly string[];
}

/**
 * The article in the data of a page that is drawn by scripts: of the objects with the page's title the one with most text. Null where
 * none has any.
 */
export function pageData(elements: readonly HtmlElement[], title: string): PageData | null {
  const wanted = comparable(title);
  if (!wanted) return null;
  const found = elements
    .filter(({ name, attributes }) => name === 'script' && scriptKind(attributes, '') !== 'json-ld')
    .flatMap((script) => valuesOf(textOf(script)))
    .flatMap((value) => titled(value, wanted))
    .slice(0, MAX_ARTICLES)
    .map((article) => ({ article, paragraphs: textsOf(article) }));
  const best = found.reduce((a, b) => (lengthOf(b.paragraphs) > lengthOf(a.paragraphs) ? b : a), found[0] ?? NONE);
  if (best.paragraphs.length === 0) return null;
  const byKey = new Map(Object.entries(best.article).map(([key, value]) => [plainKey(key), value]));
  return {
    paragraphs: best.paragraphs,
    published: DATE_KEYS.map((key) => byKey.get(key)).find((date) => typeof date === 'string') ?? null,
    authors: AUTHOR_KEYS.map((key) => namesIn(byKey.get(key), 3)).find((names) => names.length > 0) ?? [],
  };
}

const NONE: { article: JsonObject; paragraphs: string[] } = { article: {}, paragraphs: [] };
const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** The data of a script. */
function valuesOf(script: string): unknown[] {
  const assigned = ASSIGNMENT.exec(script);
  const from = /^\s*[[{]/.test(script) ? 0 : assigned ? assigned.index + assigned[0].length : null;
  if (from === null) return [];
  try {
    return [JSON.parse(from === 0 ? script : script.slice(from, endOfObject(script, from)))];
  } catch {
    return [];
  }
}

/** Where the object ends that begins at `from`. */
function endOfObject(script: string, from: number): number {
  let depth = 0;
  let inString = false;
  for (let at = from; at < script.length; at++) {
    const letter = script[at];
    if (letter === '\\') at++;
    else if (letter === '"') inString = !inString;
    else if (!inString && letter === '{') depth++;
    else if (!inString && letter === '}' && --depth === 0) return at + 1;
  }
  return script.length;
}

/** The objects in a value that have the title. */
function titled(value: unknown, wanted: string): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MAX_VALUES; i++) {
    const next = queue[i];
    if (Array.isArray(next)) for (const entry of next) queue.push(entry);
    else if (v.is(JsonObject, next)) {
      if (hasTitle(next, wanted)) found.push(next);
      for (const entry of Object.values(next)) if (typeof entry === 'object') queue.push(entry);
    }
  }
  return found;
}

function hasTitle(object: JsonObject, wanted: string): boolean {
  return Object.entries(object).some(([key, value]) => {
    if (key === 'headlines' && v.is(JsonObject, value)) return hasTitle(value, wanted);
    if (typeof value !== 'string' || !TITLE_KEYS.has(plainKey(key))) return false;
    const shown = comparable(value.slice(0, 500));
    return shown === wanted || (shown.length >= MIN_TITLE && wanted.includes(shown));
  });
}

function namesIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((entry) => namesIn(entry, depth - 1));
  if (!v.is(JsonObject, value)) return [];
  return namesIn(value.name ?? value.displayName ?? value.by, depth - 1);
}

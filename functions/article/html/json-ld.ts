import * as v from 'valibot';
import { type HtmlElement, textOf } from './node.ts';
import { scriptKind } from './scripts.ts';

const JsonObject = v.record(v.string(), v.unknown());
type JsonObject = v.InferOutput<typeof JsonObject>;

/** Objects that are looked at per page; live blogs and lists embed thousands. */
const MAX_OBJECTS = 2000;
/** JSON-LD scripts that are read per page; news pages have up to ten. */
const MAX_SCRIPTS = 100;
/** Where a page puts its article; what stands under other keys (lists, teasers, updates) is something else. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'about'];
/** Schema.org types of articles. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report|Reportage\w*|Review)$/;

/** What JSON-LD says of the article; texts as they are written there. */
export interface LinkedData {
  readonly headlines: readonly string[];
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly description: string | null;
  readonly body: string | null;
  /** Whether a type of article was named at all. */
  readonly isArticle: boolean;
}

/** The article of a page's JSON-LD: among several the one of this address, else the first. Null where there is none. */
export function linkedData(elements: readonly HtmlElement[], isThisPage: (url: string) => boolean): LinkedData | null {
  const objects = collect(
    elements
      .filter(({ name, attributes }) => name === 'script' && scriptKind(attributes, '') === 'json-ld')
      .slice(0, MAX_SCRIPTS)
      .map((script) => textOf(script)),
  );
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  const own = articles.find((object) => isThisPage(urlOf(object) ?? '')) ?? articles[0];
  if (own) return toLinkedData(own, true);
  const page = objects.find((object) => text(object.datePublished) && typesOf(object).includes('WebPage'));
  return page ? toLinkedData(page, false) : null;
}

function collect(scripts: readonly string[]): JsonObject[] {
  const queue: unknown[] = scripts.map(parseJson);
  const objects: JsonObject[] = [];
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (v.is(JsonObject, value)) {
      objects.push(value);
      queue.push(...CONTAINERS.map((key) => value[key]));
    }
  }
  return objects;
}

/** Parses JSON as pages write it: in comments, with line breaks within strings, with commas too many. */
function parseJson(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*?\s*<!\[CDATA\[\s*(?:\*\/)?|<!\[CDATA\[)|(?:-->|(?:\/[/*]\s*)?\]\]>(?:\s*\*\/)?|;)\s*$/g,
    '',
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them within strings.
  const oneLine = bare.replace(/[\u0000-\u001f]+/g, ' ');
  for (const attempt of [
    bare,
    oneLine,
    oneLine.replace(/,\s*(?=[}\]])/g, ''),
    oneLine.replace(/\\(?!["\\/bfnrtu])/g, '\\\\'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return salvage(oneLine);
}

/** The plain strings of an object that is no JSON at all. */
function salvage(broken: string): JsonObject {
  const found: JsonObject = {};
  for (const [, key = '', value = ''] of broken.matchAll(
    /"(@type|headline|datePublished|description|inLanguage)"\s*:\s*"((?:[^"\\]|\\.){1,1000})"/g,
  )) {
    found[key] ??= value.replace(/\\(["\\/])/g, '$1');
  }
  return found;
}

function toLinkedData(object: JsonObject, isArticle: boolean): LinkedData {
  return {
    headlines: [object.headline, object.name].map(text).filter((headline) => headline !== null),
    published: text(object.datePublished) ?? text(object.dateCreated),
    authors: [...namesOf(object.author), ...namesOf(object.creator)],
    publisher: namesOf(object.publisher)[0] ?? null,
    url: urlOf(object),
    language: text(object.inLanguage),
    description: text(object.description),
    body: text(object.articleBody),
    isArticle,
  };
}

function typesOf(object: JsonObject): string[] {
  return [object['@type']].flat().filter((type) => typeof type === 'string');
}

function urlOf(object: JsonObject): string | null {
  const page = object.mainEntityOfPage;
  const id = v.is(JsonObject, page) ? (text(page['@id']) ?? text(page.url)) : text(page);
  return text(object.url) ?? id ?? text(object['@id']);
}

function namesOf(value: unknown): string[] {
  return [value]
    .flat(2)
    .slice(0, 50)
    .flatMap((entry) => {
      const name = v.is(JsonObject, entry) ? [entry.name].flat()[0] : entry;
      return text(name) ?? [];
    });
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value.find((entry) => typeof entry === 'string'));
  return typeof value === 'string' && value.trim() ? value : null;
}

import {
  CLUTTER_ROLES,
  CLUTTER_STARTS,
  CLUTTER_TAGS,
  CLUTTER_WORDS,
  COMMENT_WORDS,
  LINKED_CLUTTER_WORDS,
} from './clutter.data.ts';
import { attribute, type HtmlElement } from './node.ts';

/** Attributes in which publishers name the parts of their pages. */
const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-type', 'data-area', 'itemprop'];
/** Characters of a class attribute that are looked at. */
const MAX_NAMING = 1000;
/** Class names that say how something looks (`md:hidden`, `w-[90%]`), not what it is. */
const UTILITY = /[:[\]/]/;
/** What CSS modules append to a name: `text__a8Xq2`. */
const CSS_MODULE_HASH = /__(?=[\w-]*[A-Z\d])[\w-]{5,8}$/;
/** Texts for screen readers ("opens in a new window") and descriptions of pictures. */
const LABELLING =
  /(?:^|[^t]-|\s|_)(?:sr-only|visually-?hidden|screen-?reader)|(?:img|image|bild|foto|photo|media|picture|video)[\w-]{0,12}(?:beschreibung|description|info|legend|meta|unterzeile)/;

/**
 * How sure it is that an element is not the article: `certain` for readers' comments, `likely` by its tag, role or name, `linked`
 * where its name says so only if it mostly consists of links. Null where nothing speaks for it.
 */
export type Clutter = 'certain' | 'likely' | 'linked' | null;

/** Judges an element by what its publisher says of it, not by its text. */
export function clutter(element: HtmlElement): Clutter {
  if (isHidden(element) || CLUTTER_TAGS.has(element.name) || CLUTTER_ROLES.has(attribute(element, 'role')))
    return 'likely';
  if (LABELLING.test(attribute(element, 'class').slice(0, MAX_NAMING))) return 'likely';
  const named = namesOf(element);
  if (named.some((word) => COMMENT_WORDS.has(word))) return 'certain';
  if (named.some((word) => CLUTTER_WORDS.has(word) || CLUTTER_STARTS.some((start) => word.startsWith(start))))
    return 'likely';
  return named.some((word) => LINKED_CLUTTER_WORDS.has(word)) ? 'linked' : null;
}

/** The words of an element's class, id and the like, in lower case. */
export const namesOf = (element: HtmlElement): string[] =>
  NAMING.flatMap((key) => wordsOf(element.attributes.get(key)?.slice(0, MAX_NAMING) ?? ''));

/** Names of which the words are known: elements of one kind have the same. */
const known = new Map<string, readonly string[]>();
const MAX_KNOWN = 10_000;

function wordsOf(naming: string): readonly string[] {
  const before = known.get(naming);
  if (before) return before;
  const tokens = naming.split(/\s+/).filter((token) => !UTILITY.test(token));
  const words = tokens
    .flatMap((token) =>
      token
        .replace(CSS_MODULE_HASH, '')
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
        .toLowerCase()
        .split(/[^\p{L}]+/u),
    )
    .filter(Boolean);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(naming, words);
  return words;
}

function isHidden(element: HtmlElement): boolean {
  return (
    element.attributes.has('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/.test(attribute(element, 'style'))
  );
}

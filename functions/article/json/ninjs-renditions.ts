import { plainText } from '../html/fragment.ts';
import { type JsonObject, lowerNames, objectsAt, textAt } from './json-object.ts';

/** A headline, text or description in one of its forms. */
export interface Rendition {
  readonly role: string;
  /** Media type, as far as said; empty otherwise. */
  readonly type: string;
  readonly value: string;
}

/** Names of lists: ninjs 2 and 3 have `bodies` where ninjs 1 has `body_text`, `body_xhtml` and the like. */
const LISTS: Readonly<Record<'headline' | 'body' | 'description', string>> = {
  headline: 'headlines',
  body: 'bodies',
  description: 'descriptions',
};

/** All renditions of a field of an item whose names are in lower case, in the order of the item. */
export function renditionsOf(item: JsonObject, field: keyof typeof LISTS): Rendition[] {
  const listed = objectsAt(item, LISTS[field])
    .map(lowerNames)
    .map((it) => ({ role: textAt(it, 'role'), type: textAt(it, 'contenttype'), value: textAt(it, 'value') }));
  const named = Object.keys(item)
    .filter((name) => name === field || name.startsWith(`${field}_`))
    .map((name) => ({ role: name.slice(field.length + 1), type: typeOf(name), value: textAt(item, name) }));
  return [...listed, ...named].filter(({ value }) => value !== '');
}

/** Names of ninjs 1 that say what is in them. */
function typeOf(name: string): string {
  if (name.endsWith('html')) return 'text/html';
  return name.endsWith('nitf') ? 'application/nitf+xml' : '';
}

/** Headlines are short; what is longer is cut. */
const MAX_LINE = 10_000;

/** The rendition of a role, else the first one, as one line. */
export function plainTextOf(renditions: readonly Rendition[], role: string): string {
  const chosen = renditions.find((it) => it.role === role) ?? renditions[0];
  return chosen ? plainText(chosen.value.slice(0, MAX_LINE)) : '';
}

import * as v from 'valibot';
import { fragmentParagraphs } from './fragment.ts';
import { BODY_KEYS, LEAD_KEYS, SKIPPED_KEYS, SKIPPED_KINDS, TEXT_KEYS } from './page-data.data.ts';

export const JsonObject = v.record(v.string(), v.unknown());
export type JsonObject = v.InferOutput<typeof JsonObject>;

const MAX_DEPTH = 60;
const MAX_PARAGRAPHS = 2000;
/** Characters of a text; shorter ones are labels and codes. */
const MIN_TEXT = 15;
const KIND_KEYS = ['type', '_type', '__typename', 'nodeType', 'kind', 'component'];
/** Kinds of the pieces of a line of rich text. */
const INLINE_KIND = /^(?:text|span|link|strong|em)$/;

/** A key as the lists have it. */
export const plainKey = (key: string): string => key.toLowerCase().replace(/[_-]/g, '');

/** The paragraphs of an article in the data of a page: lead and body. */
export function textsOf(article: JsonObject): string[] {
  const texts: string[] = [];
  const add = (text: string): void => {
    for (const line of fragmentParagraphs(text))
      if (line.length >= MIN_TEXT && line.includes(' ') && !texts.includes(line)) texts.push(line);
  };
  const gather = (value: unknown, key: string, depth: number): void => {
    if (depth > MAX_DEPTH || texts.length > MAX_PARAGRAPHS) return;
    if (typeof value === 'string') {
      if (TEXT_KEYS.has(key) || BODY_KEYS.has(key)) add(value);
    } else if (Array.isArray(value)) {
      const line = inline(value);
      if (line !== null) add(line);
      else for (const entry of value) gather(entry, key, depth + 1);
    } else if (v.is(JsonObject, value) && !isSkipped(value)) {
      for (const [inner, entry] of Object.entries(value))
        if (!SKIPPED_KEYS.has(plainKey(inner))) gather(entry, plainKey(inner), depth + 1);
    }
  };
  const entries = Object.entries(article).map(([key, value]) => [plainKey(key), value] as const);
  for (const [key, value] of entries) if (LEAD_KEYS.has(key) && typeof value === 'string') add(value);
  for (const [key, value] of entries) if (BODY_KEYS.has(key)) gather(value, key, 0);
  return texts;
}

const isSkipped = (part: JsonObject): boolean =>
  KIND_KEYS.some((key) => SKIPPED_KINDS.test(String(part[key] ?? '').toLowerCase()));

/** The pieces of a line of rich text put together; null where the array is none. */
function inline(pieces: readonly unknown[]): string | null {
  const texts = pieces.map((piece) => {
    if (!v.is(JsonObject, piece)) return null;
    const text = piece.text ?? piece.value;
    const isLeaf = !Object.values(piece).some(
      (value) => v.is(JsonObject, value) || (Array.isArray(value) && value.some((it) => typeof it === 'object')),
    );
    const kind = String(piece.type ?? piece._type ?? piece.nodeType ?? 'text');
    return typeof text === 'string' && isLeaf && INLINE_KIND.test(kind) ? text : null;
  });
  return texts.length > 0 && texts.every((text) => text !== null) ? texts.join('') : null;
}

import { cleanLine } from '../text/clean-text.ts';

/** A line of place, agency and dash that stands alone, as it does before an empty first paragraph. */
const DATELINE_ALONE = /^\p{Lu}.{1,78}\s[-–—]$/u;
/** Where it can stand: first, or after the teaser. */
const WITHIN = 3;

/** Paragraphs whose first one of the text begins with the dateline ("Berlin (dpa) - "), told once. */
export function withDateline(paragraphs: readonly string[], dateline: string): string[] {
  const line = cleanLine(dateline);
  const [first, ...rest] = paragraphs;
  if (!line || first === undefined || first.startsWith(line)) return [...paragraphs];
  return [`${line} ${first}`, ...rest];
}

/** A dateline that is a paragraph of its own belongs to the paragraph after it. */
export function joinDateline(paragraphs: readonly string[]): string[] {
  const at = paragraphs.findIndex((paragraph, index) => index < WITHIN && DATELINE_ALONE.test(paragraph));
  const next = paragraphs[at + 1];
  if (at < 0 || next === undefined) return [...paragraphs];
  return [...paragraphs.slice(0, at), `${paragraphs[at]} ${next}`, ...paragraphs.slice(at + 2)];
}

/** The agency that a dateline names ("Berlin (dpa) - "): of the first paragraph, or null. */
export const agencyIn = ([first = '']: readonly string[]): string | null =>
  /^\s*(?:\S+\s+){0,6}?\((?<agency>[A-Za-z]{2,8})(?:\/\w+)?\)/.exec(first.slice(0, 200))?.groups?.agency ?? null;

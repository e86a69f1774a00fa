import type { Token } from '../syntax.ts';

/** Marks that open only, close only, or do either. English and Swiss usage swap the roles, hence the toggles. */
const OPENING = new Set(['„', '‚']);
const MARKS = new Set([...OPENING, '"', '“', '”', '»', '«', '‟']);

/** Single marks that open, with the one that closes. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['‚', '‘'],
  ['‹', '›'],
  ['›', '‹'],
]);
const SINGLE_MARKS = new Set([...SINGLE.keys(), ...SINGLE.values()]);

/** Whether the token is a quotation mark, double or single (of apostrophes only those that never stand for anything else). */
export function isQuotationMark(text: string): boolean {
  return text.length === 1 && (MARKS.has(text) || SINGLE_MARKS.has(text));
}

/**
 * For each token of a paragraph: whether it stands inside quotation marks (the marks themselves do not). A mark that is
 * never closed opens nothing, and single marks inside double ones are words of what is quoted.
 */
export function quotedTokens(tokens: readonly Token[]): boolean[] {
  const quoted = tokens.map(() => false);
  let open = -1;
  let single: string | undefined;
  for (const [position, { text }] of tokens.entries()) {
    if (!isQuotationMark(text)) continue;
    const isSingle = SINGLE_MARKS.has(text);
    if (open >= 0 && (isSingle ? text === single : single === undefined && !OPENING.has(text))) {
      quoted.fill(true, open + 1, position);
      open = -1;
    } else if (open < 0 || (single !== undefined && !isSingle)) {
      if (isSingle && !SINGLE.has(text)) continue;
      open = position;
      single = SINGLE.get(text);
    }
  }
  return quoted;
}

/** The stretches of `true`, end exclusive. */
export function stretches(flags: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [position, flag] of flags.entries()) {
    const last = found.at(-1);
    if (!flag) continue;
    if (last !== undefined && last[1] === position) last[1] = position + 1;
    else found.push([position, position + 1]);
  }
  return found;
}

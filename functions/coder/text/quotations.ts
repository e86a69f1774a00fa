import type { Token } from '../syntax.ts';

/** Marks that open only, close only, or do either. English and Swiss usage swap the roles, hence the toggles. */
const OPENING = new Set(['„', '‚']);
const MARKS = new Set([...OPENING, '"', '“', '”', '»', '«', '‟']);

/** Whether the token is a quotation mark (double; single marks inside count as opening only in the low form). */
export function isQuotationMark(text: string): boolean {
  return text.length === 1 && MARKS.has(text);
}

/**
 * For each token of a paragraph: whether it stands inside quotation marks (the marks themselves do not). A mark that is
 * never closed opens nothing.
 */
export function quotedTokens(tokens: readonly Token[]): boolean[] {
  const quoted = tokens.map(() => false);
  let open = -1;
  for (const [position, { text }] of tokens.entries()) {
    if (text === '‚' || !isQuotationMark(text)) continue;
    if (open < 0) open = position;
    else if (!OPENING.has(text)) {
      quoted.fill(true, open + 1, position);
      open = -1;
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

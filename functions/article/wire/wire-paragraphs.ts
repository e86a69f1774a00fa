import { cleanLine } from '../text/clean-text.ts';

/** A word that was broken at the end of a line, and its rest; "Außen- und" is none. */
const BROKEN = /\p{Ll}-$/u;
const CONTINUED = /^\s?(?!(?:und|oder|bis|bzw|sowie|and|or)\b)\p{Ll}/u;

/**
 * The paragraphs of wire text, whose lines are wrapped: one begins where a line is indented, or after an empty line. Where no
 * line is indented, empty lines alone separate them.
 */
export function wireParagraphs(lines: readonly string[]): string[] {
  const found: string[] = [];
  let current: string[] = [];
  const finish = (): void => {
    const text = cleanLine(current.join(' '));
    if (text) found.push(text);
    current = [];
  };
  for (const line of lines) {
    if (!line.trim() || /^(?:\s{2,}|\t)\S/.test(line)) finish();
    const before = current.at(-1)?.trimEnd() ?? '';
    if (BROKEN.test(before.slice(-2)) && CONTINUED.test(line))
      current[current.length - 1] = before.slice(0, -1) + line.trim();
    else current.push(line);
  }
  finish();
  return found;
}

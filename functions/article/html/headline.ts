import type { Block } from './blocks.ts';

/** Shorter titles are not looked for as a part of a longer one. */
const MIN_PART = 15;

/** A title reduced to its letters and digits, for comparison. */
export function comparable(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Tells whether a heading shows the title, with or without a kicker. */
export function headlineOf(title: string): (block: Block) => boolean {
  const wanted = comparable(title);
  return ({ element, text }) => {
    if (!/^h[1-6]$/.test(element.name)) return false;
    const shown = comparable(text);
    if (shown === wanted) return shown !== '';
    if (shown.length < MIN_PART || wanted.length < MIN_PART) return false;
    return shown.endsWith(wanted) || (element.name === 'h1' && (wanted.endsWith(shown) || wanted.startsWith(shown)));
  };
}

import { type Block, isProse } from './blocks.ts';
import { boilerplate } from './boilerplate.ts';
import { namesOf } from './clutter.ts';
import { comparable } from './headline.ts';
import type { HtmlElement } from './node.ts';
import type { VisiblePage } from './page-clutter.ts';

/** Lines before the text among which a headline is looked for. */
const MAX_LINES_BEFORE = 6;
/** Letters of a headline. */
const MIN_LETTERS = 12;
const MAX_LENGTH = 200;
const TITLE_WORDS: ReadonlySet<string> = new Set(['headline', 'schlagzeile', 'title', 'titel', 'ueberschrift']);

/**
 * The headline of a page that has neither `<h1>` nor metadata: the line before the text that is set or named as one. Null where none is, or
 * where the page's own title is a line of the page, so that it is believed.
 */
export function shownTitle({ blocks: lines }: VisiblePage, pageTitle: string | null): string | null {
  const title = comparable(pageTitle ?? '');
  const isInTitle = ({ text }: Block): boolean =>
    text.length >= MIN_LETTERS && text.length <= MAX_LENGTH && title.includes(comparable(text));
  if (title && lines.some(isInTitle)) return null;
  const text = lines.findIndex(isProse);
  return lines.slice(Math.max(0, text - MAX_LINES_BEFORE), Math.max(0, text)).findLast(isHeading)?.text ?? null;
}

function isHeading(block: Block): boolean {
  const { element, text, linked, bold } = block;
  if (comparable(text).length < MIN_LETTERS || text.length > MAX_LENGTH || linked > 0 || boilerplate(text))
    return false;
  return /^h[2-4]$/.test(element.name) || bold >= 0.8 * text.replace(/\s/g, '').length || isNamed(element);
}

const isNamed = (element: HtmlElement): boolean => namesOf(element).some((word) => TITLE_WORDS.has(word));

import { type Block, blocks } from './blocks.ts';
import { boilerplate } from './boilerplate.ts';
import type { HtmlElement } from './node.ts';

/** Characters of a teaser's title; shorter ones are topics and buttons. */
const MIN_TEASER = 25;
const MAX_TEASER = 200;
/** Teasers that are kept per article. */
const MAX_TEASERS = 20;

/** The linked lines of the clutter in the body: what the publisher wants read next. */
export function teasersIn(body: HtmlElement, isClutter: (element: HtmlElement) => boolean): string[] {
  const known = new Map<HtmlElement, boolean>();
  const isInClutter = (element: HtmlElement): boolean => {
    const found =
      known.get(element) ?? (isClutter(element) || (element.parent !== null && isInClutter(element.parent)));
    known.set(element, found);
    return found;
  };
  const isTeaser = ({ text, linked, element }: Block): boolean =>
    text.length >= MIN_TEASER &&
    text.length <= MAX_TEASER &&
    linked >= 0.9 * text.length &&
    isInClutter(element) &&
    boilerplate(text)?.kind !== 'dropped';
  return blocks(body, ({ name }) => name === 'nav' || name === 'figure')
    .filter(isTeaser)
    .slice(0, MAX_TEASERS)
    .map(({ text }) => text);
}

import { type Block, blocks } from './blocks.ts';
import { ancestors, type HtmlElement } from './node.ts';

/** Characters of a teaser's title; shorter ones are topics and buttons. */
const MIN_TEASER = 25;
const MAX_TEASER = 200;
/** Teasers that are kept per article. */
const MAX_TEASERS = 20;

/** The linked lines of the clutter in the body: what the publisher wants read next. */
export function teasersIn(body: HtmlElement, isClutter: (element: HtmlElement) => boolean): string[] {
  const isTeaser = ({ text, linked, element }: Block): boolean => {
    const around = [element, ...ancestors(element)];
    return (
      text.length >= MIN_TEASER && text.length <= MAX_TEASER && linked >= 0.9 * text.length && around.some(isClutter)
    );
  };
  return blocks(body, ({ name }) => name === 'nav' || name === 'figure')
    .filter(isTeaser)
    .slice(0, MAX_TEASERS)
    .map(({ text }) => text);
}

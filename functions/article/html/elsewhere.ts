import { COMMENT_WORDS, ELSEWHERE_WORDS } from './clutter.data.ts';
import { namesOf } from './clutter.ts';
import type { HtmlElement } from './node.ts';

/**
 * Tells whether an element stands in a part of the page that is about something else: readers' comments, sidebars, tickers. What is named
 * so but holds the headline is the page.
 */
export function elsewhere(elements: readonly HtmlElement[]): (element: HtmlElement) => boolean {
  const known = new Map<HtmlElement, boolean>();
  for (const { name, parent } of elements)
    if (name === 'h1')
      for (let above = parent; above && !known.has(above); above = above.parent) known.set(above, false);
  const isElsewhere = (element: HtmlElement): boolean => {
    const found =
      known.get(element) ?? (isNamedSo(element) || (element.parent !== null && isElsewhere(element.parent)));
    known.set(element, found);
    return found;
  };
  return isElsewhere;
}

function isNamedSo(element: HtmlElement): boolean {
  if (element.name === 'aside' || element.name === 'nav') return true;
  return namesOf(element).some((word) => COMMENT_WORDS.has(word) || ELSEWHERE_WORDS.has(word));
}

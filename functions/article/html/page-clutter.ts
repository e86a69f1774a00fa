import { type Block, blocks } from './blocks.ts';
import { CLUTTER_TAGS } from './clutter.data.ts';
import { type Clutter, clutter } from './clutter.ts';
import { ancestors, descendants, type HtmlElement } from './node.ts';
import { Amounts } from './prose.ts';

/** Text with more links is a list of links. */
const LINKED_SHARE = 0.3;
/** Characters of a teaser: its heading, a few lines of text, a label or two. */
const MAX_CARD = 700;
/** Prose that an article has at least; with less, tags are not believed either: some systems put pages into a `<form>`. */
const MIN_DENSITY = 400;

/** What of a page may be its article. */
export interface VisiblePage {
  readonly root: HtmlElement;
  readonly isClutter: (element: HtmlElement) => boolean;
  /** Everything but clutter. */
  readonly blocks: readonly Block[];
}

/** A page without clutter. */
export function visiblePage(root: HtmlElement): VisiblePage {
  const isClutter = pageClutter(root);
  return { root, isClutter, blocks: blocks(root, isClutter) };
}

/**
 * Tells for each element of a page whether it is clutter. Around the densest text of the page, and in elements that are named as those
 * around it, names are not believed: `article-with-newsletter` is the article.
 */
function pageClutter(root: HtmlElement): (element: HtmlElement) => boolean {
  const elements = descendants(root);
  const headline = ancestorsOf(elements.filter(({ name }) => name === 'h1'));
  const kinds = new Map<HtmlElement, Clutter>(elements.map((element) => [element, clutter(element)]));
  const isComment = (element: HtmlElement): boolean => kinds.get(element) === 'certain' && !headline.has(element);
  const amounts = amountsOf(root, (element) => isComment(element) || CLUTTER_TAGS.has(element.name));
  const densest = (amounts.densest(MIN_DENSITY) ?? amountsOf(root, isComment).densest(0)) || root;
  const around = [densest, ...ancestors(densest)];
  const trusted = new Set([...around, ...headline]);
  const trustedNames = new Set(around.map(nameOf));
  const cards = new Set(elements.map((element) => teaserCard(element, amounts, trusted)));
  const judge = (element: HtmlElement): boolean => {
    const kind = kinds.get(element) ?? null;
    if (cards.has(element)) return true;
    if (kind === null || trusted.has(element)) return false;
    if (kind === 'certain') return true;
    if (trustedNames.has(nameOf(element))) return false;
    const { text, linked } = amounts.of(element);
    return kind === 'likely' || linked > LINKED_SHARE * text;
  };
  return judge;
}

function amountsOf(root: HtmlElement, skip: (element: HtmlElement) => boolean): Amounts {
  return new Amounts(root, blocks(root, skip));
}

/** The part of the page around a heading that is a link to somewhere else; null for other elements. */
function teaserCard(element: HtmlElement, amounts: Amounts, trusted: ReadonlySet<HtmlElement>): HtmlElement | null {
  if (!/^h[2-6]$/.test(element.name)) return null;
  const { text, linked } = amounts.of(element);
  if (text === 0 || linked < 0.9 * text) return null;
  let card = element;
  for (const above of ancestors(element)) {
    if (trusted.has(above) || amounts.of(above).text > MAX_CARD) break;
    card = above;
  }
  return card;
}

function nameOf({ name, attributes }: HtmlElement): string {
  return `${name}.${attributes.get('class') ?? ''}`;
}

/** All elements above these; what is above an element that was met is not looked at again. */
function ancestorsOf(elements: readonly HtmlElement[]): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  for (const element of elements) {
    for (const above of ancestors(element)) {
      if (found.has(above)) break;
      found.add(above);
    }
  }
  return found;
}

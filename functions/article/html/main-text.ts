import type { Block } from './blocks.ts';
import { comparable } from './headline.ts';
import { withLead } from './lead.ts';
import { ancestors, descendants, type HtmlElement, textOf } from './node.ts';
import type { VisiblePage } from './page-clutter.ts';
import { Amounts } from './prose.ts';
import { teasersIn } from './teasers.ts';

/** A container is left for one of its children that has so much of its prose. */
const DESCENT_SHARE = 0.8;
/** Of an `<article>` with the headline so much of the page's prose is expected. */
const ARTICLE_SHARE = 0.25;

/** Characters of a heading that are compared. */
const MAX_HEADING = 2000;

/** The blocks of the page's article, before boilerplate lines are taken out. */
export interface MainText {
  readonly blocks: readonly Block[];
  /** Titles of other articles that are announced in the body. */
  readonly teasers: readonly string[];
}

/** Finds the article of a page: first without what its publisher names as clutter, then where most prose stands. */
export function findMainText({ root, isClutter, blocks: all }: VisiblePage, title: string): MainText {
  const amounts = new Amounts(root, all);
  const body = descend(startOf(root, amounts, title), amounts);
  return { blocks: withLead(all, body, title), teasers: teasersIn(body, isClutter) };
}

/** The innermost `<article>` around the headline, if it holds much of the prose; else the page. */
function startOf(root: HtmlElement, amounts: Amounts, title: string): HtmlElement {
  const total = amounts.of(root).prose;
  const wanted = comparable(title);
  const seen = new Set<HtmlElement>();
  for (const element of descendants(root)) {
    if (element.name !== 'h1' && (element.name !== 'h2' || comparable(textOf(element, MAX_HEADING)) !== wanted))
      continue;
    for (const above of ancestors(element)) {
      if (seen.has(above)) break;
      seen.add(above);
      if (above.name === 'article' && amounts.of(above).prose >= ARTICLE_SHARE * total) return above;
    }
  }
  return root;
}

function descend(start: HtmlElement, amounts: Amounts): HtmlElement {
  let body = start;
  for (;;) {
    const { prose } = amounts.of(body);
    const inner = body.children.find(
      (child) => typeof child !== 'string' && prose > 0 && amounts.of(child).prose >= DESCENT_SHARE * prose,
    );
    if (inner === undefined || typeof inner === 'string' || inner.name === 'p') return body;
    body = inner;
  }
}

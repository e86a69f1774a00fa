import type { Block } from './blocks.ts';
import { LEAD_WORDS } from './clutter.data.ts';
import { namesOf } from './clutter.ts';
import { headlineOf } from './headline.ts';
import { descendants, type HtmlElement } from './node.ts';

/** Characters of a lead at least; it need not be a sentence. */
const MIN_LEAD = 60;
/** Where no headline was found, a lead is looked for among so many blocks before the body. */
const MAX_HEADER = 15;

/** The blocks of the body and those between headline and body that are long enough: publishers put the lead there. */
export function withLead(all: readonly Block[], body: HtmlElement, title: string): Block[] {
  const inside = new Set([body, ...descendants(body)]);
  const inBody = ({ element }: Block): boolean => inside.has(element);
  const first = all.findIndex(inBody);
  const before = all.slice(0, Math.max(0, first));
  const headline = before.findLastIndex(headlineOf(title));
  const isLead = (block: Block, i: number): boolean => {
    const isShort = block.text.length < MIN_LEAD && !(block.element.name === 'p' && /[.!?]$/.test(block.text));
    if (isShort || block.linked >= 0.4 * block.text.length) return false;
    return headline >= 0 ? i > headline : i >= before.length - MAX_HEADER && isNamedLead(block.element);
  };
  return [...before.filter(isLead), ...all.filter(inBody)];
}

function isNamedLead(element: HtmlElement): boolean {
  return [element, element.parent].some((named) => named && namesOf(named).some((word) => LEAD_WORDS.has(word)));
}

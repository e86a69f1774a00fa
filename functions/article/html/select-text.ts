import { type Block, isProse } from './blocks.ts';
import { boilerplate } from './boilerplate.ts';
import { comparable, headlineOf } from './headline.ts';
import { isWithin } from './node.ts';

/** Repeated shorter lines may be meant; longer ones are the same text for another screen or a pulled quote. */
const MIN_REPEATED = 40;
/** With more blocks, quotes pulled out of the text are not looked for; it takes quadratic time. */
const MAX_BLOCKS_FOR_QUOTES = 500;
/** A list item that is no sentence and shorter is a label. */
const MIN_ITEM_LENGTH = 50;
/** Outside of paragraphs and headings, what is shorter and no sentence is a label: place and time, numbers, names. */
const MAX_LABEL_LENGTH = 120;
/** Leads are written as headings, too; those are longer. */
const MAX_HEADING_LENGTH = 100;
const SENTENCE_END = /[.!?…:"“”»«’')。]$/u;
const HEADING = /^h[1-6]$/;
/** Elements whose short lines are text all the same. */
const TEXTUAL = /^(?:p|blockquote|pre|h[1-6]|q)$/;

/** The text of an article and the teasers for others that stood in it. */
export interface SelectedText {
  readonly paragraphs: readonly string[];
  readonly related: readonly string[];
}

/** Takes title, bylines, credits, teasers, calls to act and repetitions out of the blocks of an article. */
export function selectText(blocks: readonly Block[], title: string): SelectedText {
  const related: string[] = [];
  const seen = new Set<string>([comparable(title)]);
  const isHeadline = headlineOf(title);
  const kept: Block[] = [];
  let listing = false;
  for (const block of withoutQuotes(afterTitle(blocks, title))) {
    const key = comparable(block.text);
    const judged = boilerplate(block.text);
    if (judged?.kind === 'related') related.push(judged.title);
    else if (judged?.kind === 'dropped') continue;
    else if (isLink(block)) related.push(block.text);
    else if (judged?.kind === 'lead-in') listing = true;
    else if (isHeadline(block) || seen.has(key) || isLabel(block)) continue;
    else if (listing && !isProse(block)) continue;
    else {
      listing = false;
      if (key.length >= MIN_REPEATED) seen.add(key);
      kept.push(block);
    }
  }
  const inOrder = new Map(blocks.map((block, i) => [block, i]));
  const isLoose = (block: Block, i: number): boolean => {
    const following = blocks[(inOrder.get(block) ?? 0) + 1];
    return isLooseHeading(block, kept[i + 1], following);
  };
  return { paragraphs: kept.filter((block, i) => !isLoose(block, i)).map(({ text }) => text), related };
}

/** What follows the title, where the title stands before most of the text. */
function afterTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const first = blocks.findIndex(headlineOf(title));
  const amount = (part: readonly Block[]): number =>
    part.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  const after = blocks.slice(first + 1);
  return amount(after) >= 0.8 * amount(blocks) ? after : blocks;
}

function withoutQuotes(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length > MAX_BLOCKS_FOR_QUOTES) return blocks;
  const keys = blocks.map(({ text }) => comparable(text));
  return blocks.filter(({ element }, i) => {
    if (element.name === 'p' && element.parent?.name !== 'blockquote') return true;
    const key = keys[i] ?? '';
    return key.length < MIN_REPEATED || !keys.some((other) => other.length > key.length && other.includes(key));
  });
}

function isLink({ text, linked }: Block): boolean {
  return text.length >= 15 && linked >= 0.7 * text.length;
}

function isLabel({ element, text, linked }: Block): boolean {
  if (linked >= 0.7 * text.length && text.length < 60) return true;
  const isSentence = SENTENCE_END.test(text);
  if (element.name === 'li' || element.parent?.name === 'li') return text.length < (isSentence ? 30 : MIN_ITEM_LENGTH);
  if (TEXTUAL.test(element.name)) return false;
  return isSentence ? text.length < 30 : text.length < MAX_LABEL_LENGTH;
}

/**
 * A heading over nothing: at the end, before another of its rank, or of a box whose lines were not kept. `next` is the next block that
 * was kept, `following` the one that followed on the page.
 */
function isLooseHeading({ element, text }: Block, next: Block | undefined, following: Block | undefined): boolean {
  if (!HEADING.test(element.name) || text.length > MAX_HEADING_LENGTH) return false;
  if (next === undefined || (next.element.name === element.name && !SENTENCE_END.test(text))) return true;
  const box = element.parent;
  return box !== null && following !== undefined && isWithin(following.element, box) && !isWithin(next.element, box);
}

import { cleanLine } from '../text/clean-text.ts';
import type { HtmlElement, HtmlNode } from './node.ts';
import { BLOCK } from './tags.data.ts';

/** A paragraph, heading, list item or other line of a page. */
export interface Block {
  /** The nearest element around it that stands on lines of its own. */
  readonly element: HtmlElement;
  /** Clean text. */
  readonly text: string;
  /** Characters of `text` that are links. */
  readonly linked: number;
  /** Characters that are bold. */
  readonly bold: number;
}

/** Letters that end a sentence in the world's scripts. */
const SENTENCE = /[.!?…:。！？؟।][\s"“”»«’')\]]*(?:\s|$)/u;
/** Shorter lines are labels more often than sentences. */
const MIN_PROSE_LENGTH = 50;
/** What pages say of their links to those who cannot see them. */
const LINK_HINT = /(?:(?<!\s)\s+)?\((?:öffnet i[nm]|opens in|s'ouvre dans|se abre en) [^()]{3,30}\)/gi;
/** Characters of a block that are looked at; texts of more than half of it are not read at all. */
const MAX_BLOCK = 2_000_000;
const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);

/** Whether a block reads like running text of an article. */
export function isProse(block: Block): boolean {
  return block.text.length >= MIN_PROSE_LENGTH && block.linked < 0.4 * block.text.length && SENTENCE.test(block.text);
}

/**
 * The blocks under an element in reading order, without the subtrees that `skip` names. Two line breaks separate blocks, one does behind a
 * bold line.
 */
export function blocks(root: HtmlElement, skip: (element: HtmlElement) => boolean): Block[] {
  const found: Block[] = [];
  let parts: string[] = [];
  let letters = 0;
  let linked = 0;
  let bold = 0;
  const finish = (element: HtmlElement): void => {
    const text = parts.join('').slice(0, MAX_BLOCK);
    const clean = text.trim() && cleanLine(text.includes('(') ? text.replace(LINK_HINT, '') : text);
    if (clean) found.push({ element, text: clean, linked, bold });
    parts = [];
    letters = 0;
    linked = 0;
    bold = 0;
  };
  const add = (node: HtmlNode, around: HtmlElement, inLink: boolean, inBold: boolean): void => {
    if (typeof node === 'string') {
      parts.push(node);
      const { length } = node.trim();
      letters += length;
      if (inLink) linked += length;
      if (inBold) bold += length;
    } else if (node.name === 'br') {
      if (parts.at(-1)?.endsWith('\n') || (bold > 0 && bold === letters)) finish(around);
      else breakLine(parts);
    } else if (node.name !== 'script' && node.name !== 'title' && !skip(node)) {
      const isBlock = BLOCK.has(node.name);
      if (isBlock) finish(around);
      for (const child of node.children) {
        add(child, isBlock ? node : around, inLink || node.name === 'a', inBold || BOLD.has(node.name));
      }
      if (isBlock) finish(node);
    }
  };
  for (const child of root.children) add(child, root, root.name === 'a', false);
  finish(root);
  return found;
}

/** Puts a line break in the place of the white space at the end. */
function breakLine(parts: string[]): void {
  for (let last = parts.pop(); last !== undefined; last = parts.pop()) {
    const trimmed = last.trimEnd();
    if (!trimmed) continue;
    parts.push(trimmed);
    break;
  }
  parts.push('\n');
}

import { cleanLine } from '../text/clean-text.ts';
import type { XmlNode } from './tree.ts';

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hl2', 'li', 'bq', 'blockquote', 'pre', 'lede']);
/** Tables, pictures and what stands beside the text. */
const DROPPED = new Set('table figure media script style aside nav header footer head body.end'.split(' '));
const BESIDE = /\b(?:linkbox|infobox|notepad|np-\w+|related)\b/;

/** The paragraphs of a body in XHTML or NITF. A body without any paragraph is one. */
export function bodyParagraphs(node: XmlNode): string[] {
  const found = blocksIn(node);
  const line = cleanLine(node.text);
  return found.length > 0 || node.children.some(({ name }) => DROPPED.has(name)) || line === '' ? found : [line];
}

function blocksIn(node: XmlNode): string[] {
  return node.children.flatMap((child) => {
    if (DROPPED.has(child.name) || BESIDE.test(child.attributes.class ?? '')) return [];
    const inner = blocksIn(child);
    if (inner.length > 0 || !BLOCKS.has(child.name)) return inner;
    const line = cleanLine(child.text);
    return line === '' ? [] : [line];
  });
}

import { cleanLine, paragraphs } from '../text/clean-text.ts';
import { blocks } from './blocks.ts';
import { parseHtml } from './parse-html.ts';

/** Characters of a fragment that are read: an article that can be stored has 256 KB of text. */
const MAX_FRAGMENT = 4_000_000;
const MARKUP = /<[a-z!/]|&(?:#\w+|\w+);/i;

/** The paragraphs of a piece of HTML or plain text that is all article: a feed's item, a mail, JSON-LD's `articleBody`. */
export function fragmentParagraphs(whole: string): string[] {
  const fragment = whole.slice(0, MAX_FRAGMENT);
  if (!/<(?:p|br|div|h\d|li)\b/i.test(fragment)) return paragraphs(fragment).map(plainText).filter(Boolean);
  return blocks(parseHtml(fragment), ({ name }) => name === 'figcaption').map(({ text }) => text);
}

/** One clean line of a text that may hold entities or tags, as metadata does by mistake. */
export function plainText(text: string): string {
  return cleanLine(MARKUP.test(text) ? textOfMarkup(text) : text);
}

function textOfMarkup(markup: string): string {
  return blocks(parseHtml(markup), () => false)
    .map(({ text }) => text)
    .join('\n\n');
}

import { cleanLine, paragraphs } from './clean-text.ts';

/** A first line that is longer is no headline but the article itself. */
const MAX_HEADLINE_LENGTH = 250;

/** Title and text of an article of which no title is known: its first line, unless that is long or all there is. */
export function splitHeadline(text: string): { title: string; text: string } {
  const [first = '', ...rest] = text.trimStart().split(/\r\n?|\n/);
  const line = cleanLine(first);
  const isTitle = line.length <= MAX_HEADLINE_LENGTH && paragraphs(text).length > 1;
  return isTitle ? { title: line, text: rest.join('\n') } : { title: '', text };
}

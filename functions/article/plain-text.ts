import { cleanLine, paragraphs } from './clean-text.ts';
import type { RawArticle } from './reading.ts';

/** A first line that is longer is no headline but the article itself. */
const MAX_TITLE_LENGTH = 250;

/** Reads plain text: the first line is the title, unless the title is declared or the line is as long as a paragraph. */
export function readPlainText(text: string, declaredTitle: string | null): RawArticle {
  const [first = '', ...rest] = text.trimStart().split(/\r\n?|\n/);
  const line = cleanLine(first);
  const isTitle = declaredTitle
    ? line === cleanLine(declaredTitle)
    : line.length <= MAX_TITLE_LENGTH && paragraphs(text).length > 1;
  return {
    kind: 'raw',
    title: isTitle ? line : null,
    text: isTitle ? rest.join('\n') : text,
    published: null,
    source: null,
    url: null,
    authors: [],
    language: null,
  };
}

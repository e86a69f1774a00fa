/**
 * One line of clean text: Unicode NFC, ordinary spaces (also for no-break and thin ones), no soft hyphens, zero-width
 * characters or byte order marks, no white space around it.
 */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** Ends a sentence or a heading, so that a line break after it separates paragraphs. */
const PARAGRAPH_END = /[.!?:…"“”»«’')\]]$/;

/** Where so many of the lines end a sentence, each is a paragraph, and the others are headings. */
const LINES_ARE_PARAGRAPHS = 0.75;

/**
 * The paragraphs of a text. An empty line separates paragraphs, and so does a line break after the end of a sentence; other
 * line breaks are taken for wrapped lines, but for those behind a heading in a text whose lines are paragraphs.
 */
export function paragraphs(text: string): string[] {
  const blocks = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').split(/\n[^\S\n]*\n\s*/);
  return blocks.flatMap((block) => unwrapped(block.split('\n').map(cleanLine).filter(Boolean)));
}

function unwrapped(lines: readonly string[]): readonly string[] {
  const ended = lines.filter((line) => PARAGRAPH_END.test(line));
  if (ended.length >= LINES_ARE_PARAGRAPHS * lines.length) return lines;
  const found: string[] = [];
  let current = '';
  for (const line of lines) {
    current = current ? `${current} ${line}` : line;
    if (PARAGRAPH_END.test(line)) {
      found.push(current);
      current = '';
    }
  }
  return current ? [...found, current] : found;
}

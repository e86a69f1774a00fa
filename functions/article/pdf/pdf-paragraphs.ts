import type { PdfLine } from './page-lines.ts';

const PAGE_NUMBER = /^(?:[-–—]?\s*(?:Seite|Page|S\.)?\s*\d{1,4}(?:\s*(?:\/|von|of)\s*\d{1,4})?\s*[-–—]?)$/i;
const MAX_PAGE_NUMBER = 40;
/** Lines at the top and at the bottom of a page that may be running headers. */
const EDGE_LINES = 2;
const MAX_TITLE = 250;

/** Title (the largest letters of the first page) and paragraphs; running headers and page numbers are dropped. */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): { title: string | null; paragraphs: string[] } {
  const running = runningLines(pages);
  const kept = pages.map((lines) =>
    lines.filter(({ text }, index) => !isPageNumber(text) && !(isAtEdge(index, lines) && running.has(shape(text)))),
  );
  const title = titleOf(kept[0] ?? []);
  const inTitle = new Set(title);
  const lines = kept.flat().filter((line) => !inTitle.has(line));
  const text = title?.map((line) => line.text).join(' ') ?? '';
  return { title: text.length > 0 && text.length <= MAX_TITLE ? text : null, paragraphs: joined(lines) };
}

/** Lines at the edge of pages that come again on another one, whatever their numbers. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const shapes = new Set(lines.filter((_, index) => isAtEdge(index, lines)).map(({ text }) => shape(text)));
    for (const it of shapes) counts.set(it, (counts.get(it) ?? 0) + 1);
  }
  const needed = Math.max(2, pages.length / 3);
  return new Set([...counts].filter(([, count]) => count >= needed).map(([it]) => it));
}

const isPageNumber = (text: string): boolean => text.length <= MAX_PAGE_NUMBER && PAGE_NUMBER.test(text);
const shape = (text: string): string => text.replace(/\d+/g, '0');

function isAtEdge(index: number, lines: readonly PdfLine[]): boolean {
  return index < EDGE_LINES || index >= lines.length - EDGE_LINES;
}

/** The first lines in the largest letters, where those are larger than most. */
function titleOf(lines: readonly PdfLine[]): PdfLine[] | null {
  const sizes = lines.map(({ size }) => size);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  if (largest < 1.15 * bodySize(lines)) return null;
  const start = lines.findIndex(({ size }) => size > 0.95 * largest);
  const end = lines.findIndex(({ size }, index) => index > start && size <= 0.95 * largest);
  return end < 0 ? null : lines.slice(start, end);
}

/** The size in which most letters are. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0] as const)[0];
}

/** Lines put together: a paragraph ends before a gap or an indented line, and after a short line with a full stop. */
function joined(lines: readonly PdfLine[]): string[] {
  const paragraphs: string[][] = [];
  const leading = usualLeading(lines);
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  let before: PdfLine | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || before === null || breaks(before, line, leading, width)) paragraphs.push([line.text]);
    else addLine(last, line.text);
    before = line;
  }
  return paragraphs.map((parts) => parts.join(''));
}

function breaks(before: PdfLine, line: PdfLine, leading: number, width: number): boolean {
  const ended = /[.!?:…"“”»«)]$/.test(before.text);
  const distance = before.y - line.y;
  if (Math.abs(before.size - line.size) > 1) return true;
  // A new column or page goes on with the sentence.
  if (distance < 0) return ended && before.text.length < 0.8 * width;
  if (leading > 0 && distance > 1.4 * leading) return true;
  if (ended && line.x - before.x > 0.8 * line.size) return true;
  return ended && before.text.length < 0.75 * width;
}

function usualLeading(lines: readonly PdfLine[]): number {
  const distances = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const sorted = distances.filter((it) => it > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 3)] ?? 0;
}

/** A hyphen at the end of a line divides a word, unless a capital or "und", "oder", "bzw." follows. */
function addLine(parts: string[], line: string): void {
  const last = parts.at(-1) ?? '';
  const divides =
    last.endsWith('\u00ad') || (/\p{L}-$/u.test(last.slice(-3)) && /^\p{Ll}/u.test(line) && !CONJUNCTION.test(line));
  if (divides) parts.splice(-1, 1, last.slice(0, -1), line);
  else parts.push(/\p{L}-$/u.test(last.slice(-3)) && !CONJUNCTION.test(line) ? line : ` ${line}`);
}

const CONJUNCTION = /^(?:und|oder|bzw\.|and|or)\b/;

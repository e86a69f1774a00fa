import * as v from 'valibot';

/** A line of a page: its text, where its base line is (points from below), and the size of its letters. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A piece of text as the PDF library gives it (`transform` is a matrix whose last two numbers are the place), or a mark. */
export const PdfPiece = v.union([
  v.object({ str: v.string(), transform: v.array(v.unknown()), width: v.number(), hasEOL: v.boolean() }),
  v.object({ type: v.string() }),
]);
export type PdfPiece = v.InferOutput<typeof PdfPiece>;

/** The lines of a page in the order in which it writes them: columns stay apart. */
export function linesOfPage(items: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let current: { parts: string[]; x: number; y: number; size: number; end: number } | null = null;
  const flush = () => {
    const text = current?.parts.join('').trim();
    if (current && text) lines.push({ text, x: current.x, y: current.y, size: current.size });
    current = null;
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    const [x, y, size] = [Number(item.transform[4]), Number(item.transform[5]), Math.abs(Number(item.transform[3]))];
    const isSame: boolean =
      current !== null && Math.abs(current.y - y) < 0.5 * Math.max(size, current.size, 1) && x >= current.end - size;
    if (!isSame) flush();
    current ??= { parts: [], x, y, size, end: x };
    // A gap that is wider than a fifth of a letter is a space that was not written.
    if (isSame && x - current.end > 0.2 * size && !/\s$/.test(current.parts.at(-1) ?? ' ')) current.parts.push(' ');
    current.parts.push(item.str);
    current.end = Math.max(current.end, x + item.width);
    current.size = Math.max(current.size, item.str.trim() ? size : 0);
    if (item.hasEOL) flush();
  }
  flush();
  return lines;
}

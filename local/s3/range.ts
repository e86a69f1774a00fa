/** First and last byte, both inclusive. */
export type ByteRange = { first: number; last: number };

/**
 * The part of `size` bytes that a `Range` header asks for. Null is the whole: no header, several ranges, or a form that
 * is not understood, which RFC 9110 (section 14.2) lets a server ignore.
 */
export function parseRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, start, end] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (start === undefined || end === undefined || start + end === '') return null;
  const range = start === '' ? suffix(Number(end), size) : { first: Number(start), last: lastByte(end, size) };
  if (start !== '' && end !== '' && Number(end) < Number(start)) return null;
  return range.first < size && range.first <= range.last ? range : 'unsatisfiable';
}

const suffix = (count: number, size: number): ByteRange =>
  count === 0 ? { first: size, last: size } : { first: Math.max(0, size - count), last: size - 1 };

const lastByte = (end: string, size: number): number => (end === '' ? size - 1 : Math.min(Number(end), size - 1));

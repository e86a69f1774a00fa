/** Converts UTF-16 offsets of a text to Unicode code points, as records state them. */
export type CodePointOf = (utf16: number) => number;

/**
 * A converter for one text: the offset within it (0 to its length) in code points. An offset inside a surrogate pair counts
 * as the one after it.
 */
export function codePoints(text: string): CodePointOf {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text.codePointAt(i) !== text.charCodeAt(i)) pairs.push(i++);
  }
  if (pairs.length === 0) return (utf16) => utf16;
  return (utf16) => utf16 - countBelow(pairs, utf16 - 1);
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

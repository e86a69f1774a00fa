/** The least key after all that begin with `prefix`; null where there is none such. */
export function afterPrefix(prefix: string): string | null {
  const points = Array.from(prefix, (char) => char.codePointAt(0) ?? 0);
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    if (last < LAST_CODE_POINT) return String.fromCodePoint(...points, successor(last));
  }
  return null;
}

/** The later of two keys in the order of UTF-8 bytes, which is not that of JavaScript's strings. */
export function laterKey(one: string, other: string): string {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)) >= 0 ? one : other;
}

const LAST_CODE_POINT = 0x10ffff;
const LAST_BEFORE_SURROGATES = 0xd7ff;
const FIRST_AFTER_SURROGATES = 0xe000;

/** Surrogates have no UTF-8. */
const successor = (point: number): number => (point === LAST_BEFORE_SURROGATES ? FIRST_AFTER_SURROGATES : point + 1);

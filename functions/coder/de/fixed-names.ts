import type { Token } from '../syntax.ts';
import { FIXED_NAMES } from './fixed-names.data.ts';

/** By their first word: the other words of the names. */
const names = new Map<string, string[][]>();
for (const name of FIXED_NAMES.trim().split('\n')) {
  const [first = '', ...rest] = name.split(' ');
  // The longest first: "Partei für Freiheit und Gerechtigkeit" before "Partei für Freiheit".
  names.set(
    first,
    [...(names.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
  );
}

/** How many tokens the fixed name that begins at the position has; 1 where none does. */
export function fixedNameLength(tokens: readonly Token[], position: number): number {
  const found = names
    .get(tokens[position]?.text ?? '')
    ?.find((rest) => rest.every((word, at) => tokens[position + 1 + at]?.text === word));
  return (found?.length ?? 0) + 1;
}

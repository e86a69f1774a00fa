import type { Sentence } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import { DETERMINERS } from './determiners.ts';
import { isPreposition } from './prepositions.ts';

/** Whatever stands behind another capital may be a surname: of "Stephan Weil" and "Eva Glawischnig" a sentence may begin with "Weil" or "Glawischnig", which look like other words there. */
export function surnamesIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences)
    for (const [at, { text }] of tokens.entries()) {
      const before = tokens[at - 1];
      if (!before || !isCapital(text) || !isCapital(before.text) || !/^\p{L}+$/u.test(before.text)) continue;
      if (!DETERMINERS.has(before.lower) && !isPreposition(before.lower)) found.add(text);
    }
  return found;
}

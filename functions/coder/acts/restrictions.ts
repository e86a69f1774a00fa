import type { ActEntry } from '../de/acts.ts';
import { foldNoun, isFormOf } from '../de/noun-forms.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { generality } from './general.ts';
import { childrenOf } from './phrases.ts';

/**
 * Whether the text, in which a blank stands before each word, contains the pattern: "haft" begins a word, "~haft" is in one,
 * "auf.die" are two in sequence.
 */
export function hasWord(text: string, pattern: string): boolean {
  if (pattern.startsWith('~')) return text.includes(pattern.slice(1));
  if (!pattern.includes('.')) return text.includes(` ${pattern}`);
  const [first = '', ...others] = pattern.split('.');
  const begins = ` ${first}`;
  for (let at = text.indexOf(begins); at >= 0; at = text.indexOf(begins, at + 1))
    if (follow(text, at, others)) return true;
  return false;
}

/** Whether the words behind the one that begins at the blank begin with the parts. */
function follow(text: string, blank: number, parts: readonly string[]): boolean {
  let at = blank;
  return parts.every((part) => {
    at = text.indexOf(' ', at + 1);
    return at >= 0 && text.startsWith(part, at + 1);
  });
}

/** Whether one of the phrases, or what hangs on it, has one of the nouns as its head. */
export function objectAmong(
  analysis: Analysis,
  phrases: readonly NounPhrase[],
  nouns: readonly string[],
): NounPhrase[] {
  if (nouns.length === 0) return [];
  return phrases.filter((phrase) =>
    phraseTree(phrase).some((inner) => {
      const word = foldNoun(analysis.sentence.tokens[inner.head] ?? '');
      return nouns.some((noun) => isFormOf(word, noun));
    }),
  );
}

/** Why the words or the build of the clause forbid the act, or null. */
export function refusal(entry: ActEntry, analysis: Analysis, clause: Clause | null, text: string): string | null {
  const forbidden = entry.not.find((pattern) => hasWord(text, pattern));
  if (forbidden !== undefined) return `"${forbidden}" is another sense`;
  if (entry.with.length > 0 && !entry.with.some((pattern) => hasWord(text, pattern)))
    return 'no word that makes it this sense';
  if (entry.negated && !clause?.negated) return 'not negated';
  if (entry.reflexive && clause && !clause.reflexive) return 'not reflexive';
  if (entry.complement && clause && !childrenOf(analysis, clause).some(isComplement)) return 'no dependent clause';
  return clause && generality(analysis, clause, text);
}

export const isComplement = (clause: Clause): boolean =>
  clause.kind === 'infinitive' ||
  (clause.kind === 'subordinate' && (clause.conjunction === 'dass' || clause.conjunction === 'daß'));

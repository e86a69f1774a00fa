import type { ActEntry } from '../de/acts.ts';
import { isNoun } from '../de/noun-forms.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { childrenOf, phraseTree } from './phrases.ts';

/** Whether the words contain the pattern: "haft" begins a word, "~haft" is in one, "auf.die" are two in sequence. */
export function hasWord(words: readonly string[], pattern: string): boolean {
  if (pattern.startsWith('~')) {
    const part = pattern.slice(1);
    return words.some((word) => word.includes(part));
  }
  if (!pattern.includes('.')) return words.some((word) => word.startsWith(pattern));
  const sequence = pattern.split('.');
  return words.some((_, at) => sequence.every((part, offset) => words[at + offset]?.startsWith(part)));
}

/** Whether one of the phrases, or what hangs on it, has one of the nouns as its head. */
export function objectAmong(
  analysis: Analysis,
  phrases: readonly NounPhrase[],
  nouns: readonly string[],
): NounPhrase[] {
  return phrases.filter((phrase) =>
    phraseTree(phrase).some((inner) => {
      const word = analysis.sentence.tokens[inner.head]?.text ?? '';
      return nouns.some((noun) => isNoun(word, noun));
    }),
  );
}

/** Why the words or the build of the clause forbid the act, or null. */
export function refusal(
  entry: ActEntry,
  analysis: Analysis,
  clause: Clause | null,
  words: readonly string[],
): string | null {
  const forbidden = entry.not.find((pattern) => hasWord(words, pattern));
  if (forbidden !== undefined) return `"${forbidden}" is another sense`;
  if (entry.with.length > 0 && !entry.with.some((pattern) => hasWord(words, pattern)))
    return 'no word that makes it this sense';
  if (entry.negated && !clause?.negated) return 'not negated';
  if (entry.reflexive && clause && !clause.reflexive) return 'not reflexive';
  if (entry.complement && clause && !childrenOf(analysis, clause).some(isComplement)) return 'no dependent clause';
  return null;
}

export const isComplement = (clause: Clause): boolean =>
  clause.kind === 'infinitive' ||
  (clause.kind === 'subordinate' && (clause.conjunction === 'dass' || clause.conjunction === 'daß'));

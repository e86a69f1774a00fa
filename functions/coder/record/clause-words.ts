import type { Candidate } from '../acts/candidate.ts';
import { childrenOf, phraseTree, range } from '../acts/phrases.ts';
import { isComplement } from '../acts/restrictions.ts';
import type { Analysis, Clause } from '../syntax.ts';

/** The words of the act's clause, of its noun and of the clauses that depend on it, in this order. */
export function clauseWords({ told: { analysis }, clause, noun }: Candidate): string[] {
  const own = clause ? [clause, ...complementsOf(analysis, clause)].flatMap(({ tokens }) => tokens) : [];
  const nominal = noun ? phraseTree(noun).flatMap(({ start, end }) => range(start, end)) : [];
  return [...new Set([...own, ...nominal])].map((position) => analysis.sentence.tokens[position]?.text ?? '');
}

const complementsOf = (analysis: Analysis, clause: Clause): Clause[] =>
  childrenOf(analysis, clause)
    .filter(isComplement)
    .flatMap((child) => [child, ...complementsOf(analysis, child)]);

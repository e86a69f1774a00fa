import type { Candidate } from '../acts/candidate.ts';
import { childrenOf } from '../acts/phrases.ts';
import { isComplement } from '../acts/restrictions.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { Analysis, Clause, Token } from '../syntax.ts';

/** The words of the act's clause, of its noun and of the clauses that depend on it, in this order. */
export function clauseWords({ told: { analysis }, clause, noun }: Candidate): Token[] {
  const positions = new Set<number>();
  for (const { tokens } of clause ? [clause, ...complementsOf(analysis, clause)] : [])
    for (const position of tokens) positions.add(position);
  for (const { start, end } of noun ? phraseTree(noun) : [])
    for (let position = start; position < end; position++) positions.add(position);
  return [...positions].flatMap((position) => analysis.sentence.tokens[position] ?? []);
}

const complementsOf = (analysis: Analysis, clause: Clause): Clause[] =>
  childrenOf(analysis, clause)
    .filter(isComplement)
    .flatMap((child) => [child, ...complementsOf(analysis, child)]);

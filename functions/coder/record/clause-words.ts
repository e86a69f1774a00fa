import type { Candidate } from '../acts/candidate.ts';
import { childrenOf } from '../acts/phrases.ts';
import { isComplement } from '../acts/restrictions.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { Analysis, Clause, Token } from '../syntax.ts';

/** The words of the act's clause, of its noun and of the clauses that depend on it, in this order. */
export function clauseWords({ told: { analysis }, clause, noun }: Candidate): Token[] {
  const words: Token[] = [];
  const seen = new Set<number>();
  const add = (position: number): void => {
    const token = analysis.sentence.tokens[position];
    if (token === undefined || seen.has(position)) return;
    seen.add(position);
    words.push(token);
  };
  for (const { tokens } of clause ? [clause, ...complementsOf(analysis, clause)] : []) tokens.forEach(add);
  for (const { start, end } of noun ? phraseTree(noun) : [])
    for (let position = start; position < end; position++) add(position);
  return words;
}

const complementsOf = (analysis: Analysis, clause: Clause): Clause[] =>
  childrenOf(analysis, clause)
    .filter(isComplement)
    .flatMap((child) => [child, ...complementsOf(analysis, child)]);

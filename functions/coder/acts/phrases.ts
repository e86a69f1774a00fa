import type { Analysis, Clause, NounPhrase } from '../syntax.ts';

/** The phrase and those coordinated with it. */
export function coordinated(phrase: NounPhrase | null): NounPhrase[] {
  return phrase ? [phrase, ...phrase.conjuncts.flatMap((conjunct) => coordinated(conjunct))] : [];
}

/** All arguments of a clause, nominal ones first. */
export function argumentsOf(clause: Clause): NounPhrase[] {
  const nominal = [clause.subject, clause.accusative, clause.dative, clause.genitive, clause.predicative];
  return [...nominal.filter((phrase) => phrase !== null), ...clause.prepositional];
}

export function clauseIndex(analysis: Analysis, clause: Clause): number {
  return analysis.clauses.indexOf(clause);
}

export function parentOf(analysis: Analysis, clause: Clause): Clause | null {
  return clause.parent === null ? null : (analysis.clauses[clause.parent] ?? null);
}

/** The clauses that depend directly on this one. */
export function childrenOf(analysis: Analysis, clause: Clause): Clause[] {
  const index = clauseIndex(analysis, clause);
  return analysis.clauses.filter((candidate) => candidate.parent === index);
}

/** The lower-case words of some tokens. */
export function wordsAt(analysis: Analysis, positions: Iterable<number>): string[] {
  const words: string[] = [];
  for (const position of positions) words.push(analysis.sentence.tokens[position]?.lower ?? '');
  return words;
}

/** The same in one text, with a blank before each word. */
export function textAt(analysis: Analysis, positions: Iterable<number>): string {
  let text = '';
  for (const position of positions) text += ` ${analysis.sentence.tokens[position]?.lower ?? ''}`;
  return text;
}

export function range(start: number, end: number): number[] {
  const positions: number[] = [];
  for (let position = start; position < end; position++) positions.push(position);
  return positions;
}

/** The word at a position as written; empty where there is none. */
export const wordAt = ({ sentence }: Analysis, position: number): string => sentence.tokens[position]?.text ?? '';

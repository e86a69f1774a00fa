import type { Analysis, Clause, NounPhrase } from '../syntax.ts';

/** The phrase and everything that hangs on it. */
export function phraseTree(phrase: NounPhrase): NounPhrase[] {
  const tree: NounPhrase[] = [];
  addTree(phrase, tree);
  return tree;
}

function addTree(phrase: NounPhrase, tree: NounPhrase[]): void {
  tree.push(phrase);
  for (const inner of phrase.genitives) addTree(inner, tree);
  for (const inner of phrase.conjuncts) addTree(inner, tree);
  for (const inner of phrase.appositions) addTree(inner, tree);
  for (const inner of phrase.attachments) addTree(inner, tree);
}

const phrases = new WeakMap<Analysis, readonly NounPhrase[]>();

/** All phrases of the sentence with what hangs on them, listed once. */
export function allPhrases(analysis: Analysis): readonly NounPhrase[] {
  const before = phrases.get(analysis);
  if (before) return before;
  const all = analysis.phrases.flatMap(phraseTree);
  phrases.set(analysis, all);
  return all;
}

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
  return [...positions].map((position) => analysis.sentence.tokens[position]?.lower ?? '');
}

export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
}

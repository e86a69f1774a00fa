import { analyse } from '../../../functions/coder/de/analyse.ts';
import type { Clause, NounPhrase } from '../../../functions/coder/syntax.ts';
import { sentences } from '../../../functions/coder/text/sentences.ts';

/** The clause of the verb as "subject > accusative, dative", heads only, with conjuncts. */
export function clauseOf(text: string, lemma: string): string {
  for (const analysis of sentences(text, 'body').map((sentence) => analyse(sentence))) {
    const clause = analysis.clauses.find((candidate) => candidate.lemma === lemma);
    if (clause) return described(clause, (position) => analysis.sentence.tokens[position]?.text ?? '');
  }
  return 'no clause';
}

function described(clause: Clause, word: (position: number) => string): string {
  const heads = (phrase: NounPhrase | null): string =>
    phrase ? [phrase, ...phrase.conjuncts].map(({ head }) => word(head)).join('+') : '–';
  const dative = clause.dative ? `, ${heads(clause.dative)}` : '';
  return `${heads(clause.subject)} > ${heads(clause.accusative)}${dative}`;
}

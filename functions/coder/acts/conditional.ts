import { isSpeech } from '../quotes/speech.ts';
import type { Analysis, Clause } from '../syntax.ts';

const CONDITIONAL = new Set(['wenn', 'falls', 'sofern', 'ob', 'solange']);

/** "falls Moskau angreift", "sollte Moskau angreifen", "bis Moskau abzieht": what is only a condition of something else. */
export function isConditional(analysis: Analysis, clause: Clause): boolean {
  if (clause.conjunction === 'bis') return clause.tense === 'present';
  if (clause.conjunction) return CONDITIONAL.has(clause.conjunction);
  const first = analysis.sentence.tokens[clause.tokens[0] ?? 0]?.lower ?? '';
  return (clause.modal === 'sollen' && /^sollten?$/.test(first)) || isVerbFirst(analysis, clause);
}

/** Whether another clause of the sentence is a condition, but for those with the conjunction. */
export const hangsOnCondition = (analysis: Analysis, clause: Clause, except: string | null = null): boolean =>
  analysis.clauses.some(
    (other) => other !== clause && isConditional(analysis, other) && !(except && other.conjunction === except),
  );

/** "Ziehe Moskau nicht ab, werde man …": a clause that its verb opens, before another that does not say who says so. */
function isVerbFirst(analysis: Analysis, clause: Clause): boolean {
  const { tokens } = analysis.sentence;
  const opens = ({ kind, verbs, tokens: [first] }: Clause) =>
    kind === 'main' && first !== undefined && verbs[0] === first;
  if (!opens(clause) || clause.subject === null || clause.mood === 'imperative') return false;
  if (isWord(tokens[(clause.tokens[0] ?? 0) - 1]?.text ?? ':')) return false;
  const next = analysis.clauses.find(
    ({ kind, tokens: [first] }) => kind === 'main' && (first ?? 0) > (clause.tokens.at(-1) ?? 0),
  );
  if (next === undefined || tokens[(next.tokens[0] ?? 0) - 1]?.text !== ',') return false;
  return opens(next) && !isSpeech(next);
}

const isWord = (text: string): boolean => /[\p{L},]/u.test(text);

import { parentOf } from '../acts/phrases.ts';
import { ARRIVING } from '../de/scenes.data.ts';
import type { Analysis, Clause } from '../syntax.ts';

/** Whether a clause tells what somebody does where he goes: "reist nach Wien, um mit ihm zu sprechen", "…, wo er ihn trifft". */
export function isAtGoal(analysis: Analysis, clause: Clause): boolean {
  const first = analysis.sentence.tokens[clause.tokens[0] ?? -1]?.lower;
  const goesOn =
    clause.kind === 'infinitive' ? clause.conjunction === 'um' : clause.kind === 'relative' && first === 'wo';
  return goesOn && ARRIVING.has(parentOf(analysis, clause)?.lemma ?? '');
}

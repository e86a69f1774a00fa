import type { ActEntry } from '../de/acts.ts';
import { ELSE, PLOTTING } from '../de/control.data.ts';
import { controlOf } from '../de/control.ts';
import type { EventType } from '../plover.ts';
import type { Analysis, Clause } from '../syntax.ts';
import { hangsOnCondition, isConditional } from './conditional.ts';
import { MIGHT, type Reality } from './modality.ts';
import { parentOf } from './phrases.ts';

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'SANCTION']);

/**
 * Whether a hostile act is only announced: violence that is to come, coercion that depends on what others do ("…, falls
 * Moskau angreift"), a lawsuit that is considered. The announcement is the act then, and it is a threat.
 */
export function isThreat(entry: ActEntry, analysis: Analysis, clause: Clause | null, reality: Reality): boolean {
  if (!clause || isConditional(analysis, clause)) return false;
  const lawsuit = entry.type === 'ACCUSE' && entry.contexts.includes('legal');
  // "Demonstranten, die das Parlament stürmen wollten": they tried, and threatened nobody.
  if (clause.modal === 'wollen' && clause.tense === 'past') return false;
  // "ein Mann, der den Minister töten sollte"
  if (clause.modal === 'sollen' && clause.tense === 'past' && clause.kind === 'relative') return false;
  if (reality === 'planned' && entry.type === 'ASSAULT') return !isPlotted(analysis, clause);
  if (reality === 'hypothetical' && lawsuit && isConsidered(analysis, clause)) return true;
  const reported = reality === 'actual' && clause.mood === 'konjunktiv1' && isElse(analysis, clause);
  if (reality !== 'planned' && !reported && !(reality === 'hypothetical' && clause.mood === 'konjunktiv2'))
    return false;
  if (clause.modal !== null && MIGHT.has(clause.modal)) return false;
  // "will den Streik fortsetzen, bis …": it is no threat but a strike.
  const goesOn = entry.type === 'PROTEST' ? 'bis' : null;
  return (
    (lawsuit || HOSTILE.has(entry.type)) && (isElse(analysis, clause) || hangsOnCondition(analysis, clause, goesOn))
  );
}

const isPlotted = (analysis: Analysis, clause: Clause): boolean =>
  [clause, parentOf(analysis, clause)].some((each) => each?.lemma && PLOTTING.has(each.lemma));

const isConsidered = (analysis: Analysis, clause: Clause): boolean =>
  controlOf(parentOf(analysis, clause)?.lemma ?? null, 'c')?.modality === 'hypothetical';

/** "Andernfalls werde die Geisel getötet": the condition stands in the sentence before. */
const isElse = ({ sentence }: Analysis, clause: Clause): boolean =>
  clause.tokens.some((at) => ELSE.has(sentence.tokens[at]?.lower ?? ''));

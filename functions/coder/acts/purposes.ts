import type { Analysis } from '../syntax.ts';
import type { Candidate } from './candidate.ts';
import { modalityOf, verbReality } from './modality.ts';
import { parentOf } from './phrases.ts';

/** Who does something in order to protest protests by doing it: "trommelten auf Töpfe, um gegen die Junta zu protestieren". */
export function byDoing(analysis: Analysis, candidate: Candidate): Candidate {
  const { entry, clause } = candidate;
  if (entry.type !== 'PROTEST' || clause?.kind !== 'infinitive' || clause.conjunction !== 'um') return candidate;
  const parent = parentOf(analysis, clause);
  if (!parent) return candidate;
  const reality = verbReality(entry, analysis, parent);
  return { ...candidate, clause: parent, modality: modalityOf(reality) };
}

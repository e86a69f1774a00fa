import { PROMISING } from '../de/control.data.ts';
import type { Analysis } from '../syntax.ts';
import type { Candidate } from './candidate.ts';
import { modalityOf, verbReality } from './modality.ts';
import { parentOf } from './phrases.ts';

/** The acts of a sentence, where what is promised or announced to be given up is the concession of who says so, told once. */
export function withConcessions(analysis: Analysis, candidates: readonly Candidate[]): Candidate[] {
  const conceded = candidates.map((candidate) => conceding(analysis, candidate));
  const promises = new Set(conceded.filter((made, at) => made !== candidates[at]).map(({ clause }) => clause));
  return conceded.filter(
    (candidate, at) =>
      candidate.entry.type !== 'AGREE' || candidate !== candidates[at] || !promises.has(candidate.clause),
  );
}

function conceding(analysis: Analysis, candidate: Candidate): Candidate {
  const { entry, clause } = candidate;
  const eases = entry.type === 'RETREAT' && entry.mode !== 'resign';
  const parent = eases && clause?.kind === 'infinitive' ? parentOf(analysis, clause) : null;
  if (!parent?.lemma || !PROMISING.has(parent.lemma)) return candidate;
  const promised = { ...entry, type: 'CONCEDE' as const, mode: null };
  const reality = verbReality(promised, analysis, parent);
  const modality = reality === 'actual' ? 'planned' : modalityOf(reality);
  const at = parent.verbs.at(-1) ?? 0;
  return { ...candidate, entry: promised, clause: parent, trigger: [at, at], modality, otherwise: null };
}

import type { ActEntry } from '../de/acts.ts';
import type { Clause } from '../syntax.ts';
import type { Candidate, Told } from './candidate.ts';
import { modalityOf, type Reality } from './modality.ts';
import { isThreat } from './threats.ts';

/** Whatever else the verb may mean: who says that he will do it if others do not yield threatens them. */
const SURE = 0.9;

/** What the announcement of a hostile act is until it happens; whom it will hit it need not say. */
const asThreat = (entry: ActEntry): ActEntry => ({
  ...entry,
  needs: entry.needs.replace('R', ''),
  trust: entry.kind === 'noun' ? entry.trust : Math.max(entry.trust, SURE),
  type: 'THREATEN',
  mode: entry.type === 'ASSAULT' ? 'violence' : null,
  modality: 'actual',
});

/** What a line of the lexicon makes of the word at `head`, without sides. */
export function make(told: Told, entry: ActEntry, clause: Clause | null, head: number, reality: Reality): Candidate {
  if (isThreat(entry, told.analysis, clause, reality)) return make(told, asThreat(entry), clause, head, 'actual');
  return {
    entry,
    told,
    clause,
    trigger: [head, head],
    noun: null,
    speaker: null,
    actors: [],
    recipients: [],
    objects: [],
    otherwise: null,
    modality: modalityOf(reality),
    notes: modalityOf(reality) === reality ? [] : [reality],
  };
}

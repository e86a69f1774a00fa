import { HAPPENING, PERFORMING, TAKING_PART } from '../de/occurrence.data.ts';
import type { Clause, NounPhrase } from '../syntax.ts';

/** Whether the clause says of the act that the noun names that it took place: "kam es zu Protesten", "nahmen teil an". */
export function tookPlace(clause: Clause, noun: NounPhrase): boolean {
  if (!clause.lemma || clause.negated || clause.modal !== null) return false;
  if (noun === clause.subject) return (clause.voice === 'active' ? HAPPENING : PERFORMING).has(clause.lemma);
  if (noun === clause.accusative) return PERFORMING.has(clause.lemma);
  return (TAKING_PART.get(clause.lemma) ?? []).includes(noun.preposition ?? '');
}

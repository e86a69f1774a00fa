import type { ActEntry } from '../de/acts.ts';
import { controlOf } from '../de/control.ts';
import { POSSESSIVE } from '../de/function-words.data.ts';
import type { Clause, NounPhrase } from '../syntax.ts';
import type { Told } from './candidate.ts';
import { met } from './meetings.ts';
import { slotOf } from './modality.ts';
import { coordinated, parentOf } from './phrases.ts';
import { subjectOf } from './slots.ts';

export const isPossessed = ({ determiner }: NounPhrase): boolean => POSSESSIVE.test(determiner ?? '');

/** Whom a possessive means: the subject of its clause, or where that suffers the act, who tells of it ("bei ihrem Überfall seien zehn Soldaten getötet worden, so die PKK"). */
export function ownersOf(told: Told, clause: Clause, suffers = false): NounPhrase[] {
  const home = suffers ? parentOf(told.analysis, clause) : clause;
  const owner = home && subjectOf(told.analysis, home);
  return owner ? [owner] : [];
}

/** "bei seinem Treffen", "plant Sanktionen": the subject does what the noun says. */
export function governingActor(told: Told, clause: Clause, noun: NounPhrase, entry: ActEntry): NounPhrase[] {
  const suffers = entry.type === 'ASSAULT' && clause.voice === 'passive';
  if (isPossessed(noun) && noun !== clause.subject) return ownersOf(told, clause, suffers);
  if (met(told, noun, clause)) return coordinated(subjectOf(told.analysis, clause));
  if (noun === clause.subject || clause.voice !== 'active' || !clause.lemma) return [];
  const subject = controlOf(clause.lemma, slotOf(noun, clause))?.actor ? subjectOf(told.analysis, clause) : null;
  return subject ? [subject, ...subject.conjuncts] : [];
}

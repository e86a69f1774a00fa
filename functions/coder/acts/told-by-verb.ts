import type { EventType } from '../plover.ts';
import type { Candidate } from './candidate.ts';

/** Whether the verb of a clause, with both sides, tells all of the act that its object names: "beschloss Sanktionen gegen …". */
export const isToldBy = (verb: Candidate, object: Candidate): boolean => {
  const { clause, entry, noun, actors, recipients, told } = verb;
  if (clause === null || clause !== object.clause) return false;
  const isEnd = breaksOff(verb, object);
  if (entry.type !== object.entry.type && !isEnd) return false;
  if (noun !== null || actors.length === 0 || (recipients.length === 0 && !isEnd)) return false;
  // "widerspricht der Kritik"
  if (isEnd && object.noun === clause.dative) return true;
  // Headlines without verbs are read as clauses of the next verb: "6000 Festnahmen, Regierung entlässt Richter".
  const isBeforeVerb = (object.noun?.head ?? 0) < (clause.verbs[0] ?? 0);
  if (told.analysis.sentence.field === 'title' && isBeforeVerb) return false;
  // "Einigten sich auf Sanktionen gegen …"
  if (entry.type === object.entry.type && object.noun?.preposition === 'auf' && clause.reflexive) return true;
  return object.noun === (clause.voice === 'active' ? clause.accusative : clause.subject);
};

/** What an act of the first type ends, where its object names one: "brach die Gespräche mit Kuba ab", "lockerten die Sanktionen". */
const ENDS: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  CONCEDE: ['COERCE', 'SANCTION'],
  REJECT: ['ACCUSE', 'CONSULT'],
  RETREAT: ['COERCE', 'SANCTION'],
  SANCTION: ['CONSULT'],
};
const breaksOff = ({ entry }: Candidate, object: Candidate): boolean =>
  ENDS[entry.type]?.includes(object.entry.type) === true;

import type { Candidate } from './candidate.ts';

/** Whether the verb of a clause, with both sides, tells all of the act that its object names: "beschloss Sanktionen gegen …". */
export const isToldBy = (verb: Candidate, object: Candidate): boolean => {
  const { clause, entry, noun, actors, recipients, told } = verb;
  if (clause === null || clause !== object.clause || entry.type !== object.entry.type) return false;
  if (noun !== null || actors.length === 0 || recipients.length === 0) return false;
  // Headlines without verbs are read as clauses of the next verb.
  if (told.analysis.sentence.field === 'title') return false;
  return object.noun === (clause.voice === 'active' ? clause.accusative : clause.subject);
};

import { HAPPENING, PERFORMING, TAKING_PART, VICTIMS } from '../de/occurrence.data.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { isDenied } from './denied.ts';

/** Whether the clause says of the act that the noun names that it took place: "kam es zu Protesten", "nahmen teil an". */
export function tookPlace(analysis: Analysis, clause: Clause, noun: NounPhrase): boolean {
  if (isDenied(analysis, clause) || clause.modal !== null) return false;
  if (hasVictims(analysis, clause) && CIRCUMSTANCE.has(noun.preposition ?? '')) return true;
  // "Geiselnahme in Moskauer Theater": a headline without a verb tells what happened.
  if (!clause.lemma) return analysis.sentence.field === 'title' && noun === clause.subject;
  if (noun === clause.subject) return (clause.voice === 'active' ? HAPPENING : PERFORMING).has(clause.lemma);
  if (noun === clause.accusative) return PERFORMING.has(clause.lemma);
  return (TAKING_PART.get(clause.lemma) ?? []).includes(noun.preposition ?? '');
}

const CIRCUMSTANCE: ReadonlySet<string> = new Set(['bei', 'durch', 'nach']);

/** "Zwölf Tote bei Anschlag", "Verletzte nach Angriff auf …": the victims say that it happened. */
function hasVictims({ sentence }: Analysis, { lemma, subject, accusative }: Clause): boolean {
  if (lemma !== null && lemma !== 'geben') return false;
  return [subject, accusative].some((phrase) => phrase && VICTIMS.test(sentence.tokens[phrase.head]?.lower ?? ''));
}

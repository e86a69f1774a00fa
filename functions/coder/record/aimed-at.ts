import { stateConcerned } from '../actors/aimed-compounds.ts';
import type { Candidate, Told } from '../acts/candidate.ts';
import type { Actor } from '../event.ts';
import type { EventType } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import { insetTargets } from './inset-owners.ts';
import type { NamedSide, People } from './sides.ts';

const WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST']);

/** The state that a noun says to be concerned, and not to act, ISO alpha-3: "Russland-Sanktionen"; null where none. */
export const concernedBy = ({ analysis }: Told, { head }: NounPhrase): string | null => {
  const word = analysis.sentence.tokens[head];
  return word ? stateConcerned(word) : null;
};

/**
 * "verlängerte die Russland-Sanktionen", "die gegen Belarus verhängten Sanktionen", "stoppt die Afghanistan-Hilfe": those whom what is done
 * befalls by the name or the attribute of its object; null where neither says so, or where it is one of those who do it.
 */
export function aimedAt(
  { entry, noun, objects, told }: Candidate,
  by: readonly Actor[],
  people: People,
): NamedSide | null {
  // Who demands or refuses sanctions against somebody says so to others; sanctions that are only named are no news.
  if (WORDS.has(entry.type) || noun !== null) return null;
  for (const phrase of objects) {
    const inset = insetTargets(told, phrase).flatMap((target) => [...people.named(told, target)]);
    const named = concernedBy(told, phrase) === null ? inset : people.qualifying(told, phrase);
    const actors = named.filter(({ country }) => by.every((actor) => actor.country !== country));
    if (actors.length > 0) return { actors, phrase };
  }
  return null;
}

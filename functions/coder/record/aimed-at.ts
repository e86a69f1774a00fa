import { stateConcerned } from '../actors/aimed-compounds.ts';
import type { Candidate, Told } from '../acts/candidate.ts';
import type { EventType } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import type { NamedSide, People } from './sides.ts';

const WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST']);

/** The state that a noun says to be concerned, and not to act, ISO alpha-3: "Russland-Sanktionen"; null where none. */
export const concernedBy = ({ analysis }: Told, { head }: NounPhrase): string | null => {
  const word = analysis.sentence.tokens[head];
  return word ? stateConcerned(word) : null;
};

/** "verlängerte die Russland-Sanktionen", "stoppt die Afghanistan-Hilfe": the state that what is done befalls; null where no compound says so. */
export function aimedAt({ entry, noun, objects, told }: Candidate, people: People): NamedSide | null {
  // Who demands or refuses sanctions against somebody says so to others.
  if (WORDS.has(entry.type)) return null;
  // Sanctions that are only named are no news.
  const phrase = noun ? undefined : objects.find((each) => concernedBy(told, each) !== null);
  return phrase ? { actors: [...people.qualifying(told, phrase)], phrase } : null;
}

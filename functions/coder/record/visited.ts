import { isState } from '../actors/reference.ts';
import type { Candidate } from '../acts/candidate.ts';
import { goalOfJourney } from '../places/journey-goals.ts';
import type { NamedSide, People, Sides } from './sides.ts';
import { understoodActor } from './understood-actor.ts';

/** "seines Israel-Besuchs", "sagte die Moskaureise ab": the state to which the journey goes; null where no compound says so. */
export function visited({ noun, objects, told }: Candidate, people: People): NamedSide | null {
  for (const phrase of noun ? [noun] : objects) {
    const word = told.analysis.sentence.tokens[phrase.head];
    const country = word && goalOfJourney(word)?.country;
    if (!country) continue;
    const named = [...people.qualifying(told, phrase), ...people.inTown(told, phrase)];
    const state = named.find((actor) => actor.country === country) ?? understoodActor('GOV', country);
    return { actors: [state], phrase };
  }
  return null;
}

/** "Putin ist in Moskau angekommen": a journey to one's own capital visits nobody. */
export const comesHome = (
  { entry }: Candidate,
  { actors, recipients }: Pick<Sides, 'actors' | 'recipients'>,
): boolean =>
  entry.kind === 'verb' &&
  entry.mode === 'visit' &&
  actors.length > 0 &&
  recipients.length > 0 &&
  recipients.every((host) => isState(host) && actors.every(({ country }) => country === host.country));

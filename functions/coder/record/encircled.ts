import type { Candidate } from '../acts/candidate.ts';
import type { Actor } from '../event.ts';
import type { People } from './sides.ts';

/** Before a state these say against whom forces gather: "rund um Taiwan", "vor Libyen". */
const AROUND: ReadonlySet<string> = new Set(['gegen', 'nahe', 'um', 'vor']);

/** "übte rund um Taiwan", "Kriegsschiffe vor Libyen": the other state before which forces gather; nobody where there is none. */
export function aroundWhom({ clause, told }: Candidate, actors: readonly Actor[], people: People): readonly Actor[] {
  const own = new Set(actors.map(({ country }) => country));
  for (const phrase of clause?.prepositional ?? []) {
    if (!AROUND.has(phrase.preposition ?? '')) continue;
    const states = people
      .named(told, phrase)
      .filter(
        ({ name, role, country, sectors }) =>
          name === null && role === null && country !== null && sectors[0] === 'GOV',
      );
    if (states.length > 0 && states.every(({ country }) => !own.has(country))) return states;
  }
  return [];
}

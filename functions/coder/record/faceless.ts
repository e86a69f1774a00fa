import type { Candidate } from '../acts/candidate.ts';
import { FACELESS } from '../de/collectives.data.ts';
import type { Actor } from '../event.ts';
import type { NounPhrase } from '../syntax.ts';
import type { People } from './sides.ts';

/** "Ein Selbstmordattentäter": who attacks and is called by nothing but his deed may be of any country. */
export const faceless = (
  actors: readonly Actor[],
  { entry, told }: Candidate,
  phrase: NounPhrase | null,
  people: People,
): Actor[] =>
  entry.type === 'ASSAULT' && phrase !== null && people.isOfNoCountry(told, phrase)
    ? actors.map((one) => (one.name === null && FACELESS.test(one.role ?? '') ? { ...one, country: null } : one))
    : [...actors];

import type { Candidate } from '../acts/candidate.ts';
import type { Actor } from '../event.ts';
import { countryOfAdjective } from '../places/countries.ts';
import type { NamedSide, People } from './sides.ts';

/**
 * "Die US-Regierung verhängte Sanktionen gegen elf Personen": states do so to others, so those of whom nothing tells where they
 * are at home are of the other country that the article speaks of, where there is one.
 */
export function sanctioned(
  { entry, told }: Candidate,
  actors: readonly Actor[],
  { actors: recipients, phrase }: NamedSide,
  people: People,
): Actor[] {
  const abroad = entry.type === 'SANCTION' && actors.length > 0 && actors.every(({ sectors }) => sectors[0] === 'GOV');
  // "setzt Gespräche mit der Opposition aus": that at home.
  const isHome = recipients.every(({ sectors }) => sectors[0] === 'OPP');
  if (!abroad || isHome || phrase === null || !people.isOfNoCountry(told, phrase)) return [...recipients];
  const own = new Set(actors.map(({ country }) => country));
  const adjectives = told.analysis.sentence.tokens.flatMap(({ lower }) => countryOfAdjective(lower)?.code ?? []);
  const other = people.opposite(told, actors)?.country ?? adjectives.find((code) => !own.has(code));
  return recipients.map((one) => (other && own.has(one.country) ? { ...one, country: other } : one));
}

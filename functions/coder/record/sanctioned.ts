import type { Candidate } from '../acts/candidate.ts';
import type { Actor } from '../event.ts';
import { countryOfAdjective } from '../places/countries.ts';
import type { Draft } from './draft.ts';
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

/** How many sentences back the sanctions may have been told. */
const REACH = 2;

/** "Die USA verhängten Sanktionen gegen zwölf Firmen. Das Finanzministerium fror ihr Vermögen ein": the same; null where none were told just before. */
export function sanctionedBefore({ event, sentence }: Draft, earlier: readonly Draft[]): readonly Actor[] | null {
  const [actor] = event.actors;
  if (event.type !== 'SANCTION' || !actor?.country) return null;
  const before = earlier.findLast(
    (other) =>
      other.event.type === 'SANCTION' &&
      sentence - other.sentence <= REACH &&
      other.event.actors.some(({ country }) => country === actor.country),
  );
  const others = before?.event.recipients.filter(({ country }) => country !== actor.country) ?? [];
  return others.length > 0 ? others : null;
}

import { ENVOYS } from '../de/scenes.data.ts';
import type { NounPhrase } from '../syntax.ts';
import { holdersOf, type Mention } from './mentions.ts';
import { isPerson } from './persons.ts';
import type { Reference } from './reference.ts';

/** How many sentences back the embassy or its people may have been told of. */
const REACH = 3;

/**
 * "Zwei Mitarbeiter der peruanischen Botschaft wurden ausgewiesen. Botschafter Luis Paredes sei einbestellt worden": an envoy of whom the
 * text says no more than the name is of the embassy, or of those sent, that was told of last. Null for others.
 */
export function sentWith(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
  inside: readonly Mention[],
): Reference | null {
  const { role, name, country, org } = reference;
  if (role === null || name === null || country !== null || org !== null || !ENVOYS.test(role)) return null;
  if (holdersOf(phrase).length > 0) return null;
  const told = [...earlier, ...inside].filter(
    ({ sentence: at, reference: other }) =>
      at < sentence &&
      sentence - at <= REACH &&
      other.country !== null &&
      (other.name === null || isPerson(other)) &&
      ENVOYS.test(other.role ?? ''),
  );
  const found = told.toSorted((a, b) => a.sentence - b.sentence || a.at - b.at).at(-1);
  if (!found) return null;
  // "… wies Diplomaten aus. Großbritannien kritisierte … Botschafter Vowles verlangte": of the state that has spoken since.
  const since = earlier.some(
    ({ subject, sentence: at, reference: { role: office, name: named, country: of, sectors } }) =>
      subject && at > found.sentence && of !== null && office === null && named === null && sectors[0] === 'GOV',
  );
  return since ? null : { ...reference, country: found.reference.country, sectors: ['GOV'] };
}

import { ENVOYS } from '../de/scenes.data.ts';
import type { NounPhrase } from '../syntax.ts';
import { SENT_BY_ORGANISATIONS, SENT_BY_STATES } from './anaphora.data.ts';
import { holdersOf, type Mention } from './mentions.ts';
import { isPerson } from './persons.ts';
import { isNounAlone, isOfNobody, isState, type Reference } from './reference.ts';

/** How many sentences back who sent them, or others who were sent, may have been told of. */
const REACH = 3;
/** How many sentences back the states may have spoken together. */
const REACH_TOGETHER = 2;

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
  if (!isOfNobody(reference) || reference.name === null || !ENVOYS.test(reference.role)) return null;
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
    ({ subject, sentence: at, reference: other }) => subject && at > found.sentence && isState(other),
  );
  return since ? null : { ...reference, country: found.reference.country, sectors: ['GOV'] };
}

/** "Der UN-Sicherheitsrat … Der Sondergesandte Meyer forderte": an envoy of nobody told is of the organisation of states named last. */
export function envoyOf(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  if (!isOfNobody(reference) || !SENT_BY_ORGANISATIONS.test(reference.role)) return null;
  if (phrase.number === 'plural' || holdersOf(phrase).length > 0) return null;
  const sender = earlier.findLast(
    ({ sentence: at, reference: { sectors, org: body } }) =>
      sentence - at <= REACH && body !== null && sectors.includes('IGO'),
  );
  return sender ? { ...reference, org: sender.reference.org, sectors: sender.reference.sectors } : null;
}

/** "Peru, Chile und Kuba zeigten sich besorgt. Die Botschafter riefen …": one of each that was the subject together. */
export function envoysOfSeveral(
  office: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference[] | null {
  if (!isNounAlone(office) || !SENT_BY_STATES.test(office.role)) return null;
  if (phrase.number === 'singular' || !/^(?:die|den)$/i.test(phrase.determiner ?? '')) return null;
  if (holdersOf(phrase).length > 0) return null;
  const first = earlier.findLast(
    (mention) =>
      mention.subject &&
      mention.sentence < sentence &&
      sentence - mention.sentence <= REACH_TOGETHER &&
      mention.phrase.conjuncts.length > 0 &&
      isState(mention.reference),
  );
  const all = earlier.filter(
    (mention) =>
      mention.sentence === first?.sentence &&
      (mention === first || first.phrase.conjuncts.some(({ start }) => start === mention.phrase.start)),
  );
  return all.length > 1 && all.every(({ reference }) => isState(reference))
    ? all.map(({ reference: { country } }) => ({ ...office, country, sectors: ['GOV'] }))
    : null;
}

import type { Analysis, NounPhrase } from '../syntax.ts';
import { statesOfGroup } from './groups-of-states.ts';
import { holdersOf, type Mention, wordAt } from './mentions.ts';
import type { OwnReference } from './own-reference.ts';
import { pairOf } from './pairs.ts';
import type { Reference } from './reference.ts';

/** "die drei baltischen Staaten": each of the group; none where the phrase means no such group. */
export const groupOf = (analysis: Analysis, phrase: NounPhrase): readonly Reference[] =>
  statesOfGroup(analysis, phrase).map((country) => ({
    name: null,
    written: null,
    role: wordAt(analysis, phrase),
    office: null,
    country,
    org: null,
    sectors: ['GOV'],
    abroad: true,
    nameAt: null,
    core: [],
  }));

/** "die Außenminister Chinas und Japans", "die Regierungen von China und Japan", "die Präsidenten der baltischen Staaten": one of each. */
export function severalOffices(
  office: Reference,
  analysis: Analysis,
  phrase: NounPhrase,
  own: OwnReference,
): Reference[] | null {
  if (office.role === null || phrase.number === 'singular') return null;
  const holders = holdersOf(phrase).flatMap((holder) => [holder, ...holder.conjuncts]);
  const bodies = holders.map((holder): readonly Reference[] => {
    const group = groupOf(analysis, holder);
    const body = group.length > 0 ? null : own(analysis, holder);
    return body && (body.country ?? body.org) !== null ? [body] : group;
  });
  const all = bodies.flat();
  return all.length > 1 && bodies.every(({ length }) => length > 0)
    ? all.map(({ country, org }) => ({ ...office, country, org }))
    : null;
}

/** "die Armeen beider Länder": one of each of the pair. */
export function officesOfPair(
  office: Reference,
  analysis: Analysis,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference[] | null {
  const [holder, another] = holdersOf(phrase);
  // "die Führung der beiden Staaten"
  const one = phrase.number === 'singular' && !LEADERSHIP.test(office.role ?? '');
  if (office.role === null || one || !holder || another) return null;
  const pair = pairOf(analysis, holder, sentence, earlier);
  return pair && pair.length > 1 ? pair.map(({ country, org }) => ({ ...office, country, org })) : null;
}

const LEADERSHIP = /(?:führung|spitze|bevölkerung|militär)$/i;

/** How many sentences back the states may have spoken together. */
const REACH = 2;
const SENT = /^(?:botschaftern?|diplomaten|gesandten|vertretern?)$/i;

/** "Peru, Chile und Kuba zeigten sich besorgt. Die Botschafter riefen …": one of each that was the subject together. */
export function envoysOfSeveral(
  office: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference[] | null {
  if (office.role === null || office.name !== null || (office.country ?? office.org) !== null) return null;
  if (!SENT.test(office.role) || phrase.number === 'singular' || !/^(?:die|den)$/i.test(phrase.determiner ?? ''))
    return null;
  if (holdersOf(phrase).length > 0) return null;
  const first = earlier.findLast(
    (mention) =>
      mention.subject &&
      mention.sentence < sentence &&
      sentence - mention.sentence <= REACH &&
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

const isState = ({ role, name, country, sectors }: Reference): boolean =>
  role === null && name === null && country !== null && sectors[0] === 'GOV';

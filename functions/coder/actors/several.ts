import { FEWEST_WORDS_OF_SEVERAL } from '../de/coordinated-adjectives.ts';
import { countryOfAdjective } from '../places/countries.ts';
import type { Sector } from '../plover.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';
import { LEADERSHIP } from './anaphora.data.ts';
import { statesOfGroup } from './groups-of-states.ts';
import { holdersOf, type Mention, wordAt } from './mentions.ts';
import { type OwnReference, wordsOf } from './own-reference.ts';
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
    return body && ((body.country ?? body.org) !== null || SIDES.has(body.sectors[0] ?? 'UNK')) ? [body] : group;
  });
  const all = withinCountry(bodies.flat());
  if (all.length < 2 || bodies.some(({ length }) => length === 0)) return null;
  // "Vertreter der Taliban und der Regierung": they are what those are for whom they speak.
  const ofBody = all[0]?.sectors.join() === office.sectors.join();
  return all.map(({ country, org, sectors }) => ({
    ...office,
    country,
    org,
    sectors: ofBody ? sectors : office.sectors,
  }));
}

/** Who is set against others of his country, and so named without it. */
const SIDES: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'OPP', 'PTY', 'REB']);

/** "Vertreter der ukrainischen Regierung und der Separatisten": the country that one is said to be of is that of the other, too. */
function withinCountry(bodies: readonly Reference[]): readonly Reference[] {
  const countries = new Set(bodies.flatMap(({ country }) => country ?? []));
  const [country] = countries;
  if (countries.size !== 1 || country === undefined) return bodies;
  return bodies.map((body) => ((body.country ?? body.org) === null && !body.abroad ? { ...body, country } : body));
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
  if (!pair || pair.length < 2) return null;
  // "die Unterhändler beider Seiten", of the state and its rebels
  const atHome = new Set(pair.map(({ country }) => country)).size === 1;
  return pair.map(({ country, org, sectors }) => ({
    ...office,
    country,
    org,
    sectors: atHome ? sectors : office.sectors,
  }));
}

/** "deutsche und polnische Polizisten", "der deutsche und der polnische Minister": one of each; null for one country. */
export function severalCountries(reference: Reference, analysis: Analysis, phrase: NounPhrase): Reference[] | null {
  const before = phrase.head - phrase.start;
  if (phrase.number === 'singular' || reference.name !== null || before < FEWEST_WORDS_OF_SEVERAL) return null;
  const { words, head } = wordsOf(analysis, phrase);
  const codes = words.slice(0, head).flatMap((word) => countryOfAdjective(word)?.code ?? []);
  return codes.length > 1 ? [...new Set(codes)].map((country) => ({ ...reference, country })) : null;
}

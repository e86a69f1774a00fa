import { STABLE, STRIKING_ABROAD } from '../actors/unruly.data.ts';
import type { Told } from '../acts/candidate.ts';
import { STRIKES } from '../de/answers.data.ts';
import { WEAPONS } from '../de/collectives.data.ts';
import { CROWDS } from '../de/scenes.data.ts';
import type { Actor } from '../event.ts';
import { countryNamed, countryOfAdjective, countryOfInhabitant, countryOfPrefix } from '../places/countries.ts';
import { placeNamed } from '../places/find-places.ts';
import type { Setting } from './build-event.ts';
import { countryPlaceOf } from './country-place.ts';
import type { Draft } from './draft.ts';
import { countriesIn } from './named-countries.ts';

/** How many sentences behind may tell which governor has counted the victims. */
const BEHIND = 2;
/** A land that the article tells of is named twice, or in its title: the weight of two mentions in ten. */
const TOLD_OF = 0.2;

/**
 * "Bei russischen Angriffen wurden drei Menschen getötet": where nothing says whose people a state hits, they are of another land than its
 * own, and so is the place that the article does not tell. It is the first other one that these sentences name ("nach ukrainischen
 * Angaben"), that of a region told near them, where the report was filed, or of which it tells most; unknown where it tells of none.
 */
export function struckAbroad(draft: Draft, all: readonly Told[], { people, places, filed }: Setting): Draft {
  const { event, tellings, candidate } = draft;
  if (event.type !== 'ASSAULT' || event.reciprocal || AT_HOME.test(candidate.entry.lemma)) return draft;
  const state = event.actors.find(isStriking)?.country;
  const told = tellings.flatMap((index) => all[index] ?? []);
  const isScene = (one: Told) =>
    places(one).some(({ direction, place }) => direction === 'at' && place.country === state);
  const isHit = (one: Actor) => one.country === state && isUntold(one);
  if (!state || filed === state || !event.recipients.some(isHit) || told.some(isScene)) return draft;
  const { place } = event;
  // "In Belgorod gab es Proteste. Die Armee erschoss …"
  if (place?.country === state && (place.precision !== 'country' || place.basis !== 'dateline')) return draft;
  const around = all.slice(tellings[0], (tellings.at(-1) ?? 0) + 1 + BEHIND);
  const isOther = (country: string | null) => country !== null && country !== state && !STABLE.has(country);
  const most = people.mostNamed().find((country) => isOther(country) && people.weight(country) >= TOLD_OF);
  const land = [...countriesIn(told).keys(), ...around.flatMap(regionsTold), filed, most ?? null].find(isOther) ?? null;
  return {
    ...draft,
    event: {
      ...event,
      recipients: event.recipients.map((one) => (isHit(one) ? { ...one, country: land } : one)),
      place: place?.country === state ? countryPlaceOf(land) : place,
    },
  };
}

/** What states do to people at home. */
const AT_HOME = /^(?:exekutieren|foltern|hinrichten|misshandeln|verprügeln|vergewaltigen)$/;

/** "der Gouverneur der Region Sumy" */
const regionsTold = ({ analysis: { sentence } }: Told): (string | null)[] =>
  sentence.tokens.flatMap(({ text }, at) =>
    REGION.test(text) ? (placeNamed(sentence.tokens[at + 1]?.text ?? '', () => 0)?.country ?? []) : [],
  );
const REGION = /^(?:Gebiete?s?|Oblast|Provinz|Region)$/;

const wordsOf = ({ text }: Actor): string[] => text.split(/\s+/);

/** A state, its forces, weapons or strikes, and no single soldier. */
const isStriking = (actor: Actor): boolean => {
  const { name, role, text, country } = actor;
  const words = wordsOf(actor);
  const isStrike = words.some((word) => STRIKES.test(word));
  const isForce = role === null ? words.some((word) => WEAPONS.test(word)) || isState(actor) : FORCES.test(role);
  if (name !== null || text === '' || /offensive/i.test(text) || !(isStrike || isForce)) return false;
  const isNamed = words.some(namesCountry);
  // "Die Armee" of a country at peace is not told of as striking others; "der iranische Angriff" is Iran's, wherever it was.
  return STRIKING_ABROAD.has(country ?? '') ? isNamed || !STABLE.has(country ?? '') : isNamed && isStrike;
};
const FORCES =
  /^(?:armee|artillerie|flugzeuge|kampfflugzeuge|kampfjets|luftwaffe|marine|militär|soldaten|streitkräften?|truppen)$/i;
const isState = ({ sectors, role }: Actor): boolean => sectors[0] === 'GOV' && role === null;

/** People of whom nothing tells whose they are: "drei Menschen", and no "drei Israelis" nor "seine Frau". */
const isUntold = (actor: Actor): boolean => {
  const { text, name, role, sectors } = actor;
  return (
    (sectors[0] === 'CVL' || /^Land(?:es)?$/.test(role ?? '')) &&
    name === null &&
    (text === '' || role !== null) &&
    !OWN.test(role ?? '') &&
    !CROWDS.test(role ?? '') &&
    !/^(?:ihre?|seine?)[mnrs]?(?!\p{L})/iu.test(text) &&
    !wordsOf(actor).some(namesCountry)
  );
};
/** Whom a state has at home, besides crowds. */
const OWN = /(?:aktivist(?:en)?|häftlinge?n?|kameraden?|kollegen?|rekruten?)$/i;

const namesCountry = (word: string): boolean =>
  (countryOfAdjective(word) ??
    countryNamed(word) ??
    countryOfInhabitant(word) ??
    countryOfPrefix(word.split('-')[0] ?? '')) !== null;

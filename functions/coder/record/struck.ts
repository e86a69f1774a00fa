import { STABLE, STRIKING_ABROAD } from '../actors/unruly.data.ts';
import type { Told } from '../acts/candidate.ts';
import { ATTACKS } from '../de/answers.data.ts';
import { CROWDS } from '../de/scenes.data.ts';
import type { Actor, Place } from '../event.ts';
import { countryNamed, countryOfAdjective, countryOfInhabitant, countryOfPrefix } from '../places/countries.ts';
import { placeAmong } from '../places/find-places.ts';
import type { Setting } from './build-event.ts';
import { countryPlaceOf } from './country-place.ts';
import type { Draft } from './draft.ts';
import { countriesIn } from './named-countries.ts';

/** Who strikes for a state; "ukrainische Drohnen" are nobody. */
const STRIKES: ReadonlySet<string> = new Set(['GOV', 'MIL', 'UNK']);

/**
 * "Bei russischen Angriffen wurden drei Menschen getötet": where nothing says whose people a state hits, they are of another land than its
 * own, and so is the place that the article does not tell. It is that of whose authorities the sentences tell ("nach ukrainischen
 * Angaben"), where the report was filed, or of which it tells most; unknown where it tells of none.
 */
export function struckAbroad(draft: Draft, all: readonly Told[], { people, places, filed }: Setting): Draft {
  const { event, tellings } = draft;
  if (event.type !== 'ASSAULT' || event.reciprocal) return draft;
  const state = event.actors.find(isStriking)?.country;
  const told = tellings.flatMap((index) => all[index] ?? []);
  const isScene = (one: Told) =>
    places(one).some(({ direction, place }) => direction === 'at' && place.country === state);
  const isHit = (one: Actor) => one.country === state && isUntold(one);
  if (!state || !event.recipients.some(isHit) || told.some(isScene)) return draft;
  const isOther = (country: string | null) => country !== null && country !== state && !STABLE.has(country);
  const around = all.slice(Math.max(0, (tellings[0] ?? 0) - REACH), (tellings.at(-1) ?? 0) + 1 + REACH);
  const land =
    [...countriesIn(told).keys(), ...around.flatMap(townsTold), filed, ...people.mostNamed()].find(isOther) ?? null;
  return {
    ...draft,
    event: {
      ...event,
      recipients: event.recipients.map((one) => (isHit(one) ? { ...one, country: land } : one)),
      place: isAtHome(event.place, state) ? countryPlaceOf(land) : event.place,
    },
  };
}

/** How many sentences before and behind may tell which town it was, or which governor has counted the victims. */
const REACH = 2;

/** "der Gouverneur der Region Sumy", "beschossen Charkiw": the country of the first town or region that a sentence names. */
const townsTold = ({ analysis: { sentence } }: Told): readonly (string | null)[] => {
  const town = placeAmong(sentence.tokens, 0, sentence.tokens.length, () => 0);
  return town ? [town.place.country] : [];
};

const isStriking = ({ country, name, sectors, text }: Actor): boolean =>
  name === null &&
  text !== '' &&
  !/offensive/i.test(text) &&
  STRIKES.has(sectors[0] ?? 'UNK') &&
  (isStrikingAbroad(country ?? '', text) ||
    (isOfCountry(text) && text.split(/\s+/).some((word) => ATTACKS.test(word))));

/** "Die Armee" of a country at peace is not told of as striking others. */
const isStrikingAbroad = (country: string, text: string): boolean =>
  STRIKING_ABROAD.has(country) && (!STABLE.has(country) || text.split(/\s+/).some(namesCountry));

/** "dem iranischen Angriff": its own people hit by adjective nobody tells of. */
const isOfCountry = (text: string): boolean => text.split(/\s+/).some((word) => countryOfAdjective(word) !== null);

/** People of whom nothing tells whose they are: "drei Menschen", and no "drei Israelis". */
const isUntold = ({ text, name, role, sectors }: Actor): boolean =>
  (sectors[0] === 'CVL' || /^Land(?:es)?$/.test(role ?? '')) &&
  name === null &&
  (text === '' || role !== null) &&
  !CROWDS.test(role ?? '') &&
  !text.split(/\s+/).some(namesCountry);

const namesCountry = (word: string): boolean =>
  (countryOfAdjective(word) ??
    countryNamed(word) ??
    countryOfInhabitant(word) ??
    countryOfPrefix(word.split('-')[0] ?? '')) !== null;

const isAtHome = (place: Place | null, state: string): boolean =>
  place?.basis === 'dateline' && place.country === state;

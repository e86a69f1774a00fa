import { nounForm } from '../de/nouns.ts';
import { ARTICLED_PLACES, MASCULINE_PLACES, TOWNS_LIKE_NOUNS } from '../de/place-names.data.ts';
import { spellingOf } from '../remember.ts';
import type { Token } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import {
  citiesNamed,
  countryPlace,
  type GazetteerPlace,
  LONGEST_NAME,
  likeliest,
  opensPlaceName,
  placeOfCountry,
  regionsNamed,
  seaNamed,
  siteNamed,
} from './gazetteer.ts';
import { goalOfJourney, isOnJourney } from './journey-goals.ts';
import { HEADS } from './local-nouns.data.ts';
import { DETERMINERS, type Lead, leadFrom, unnamedPlace, written } from './place-lead.ts';

/** A place in a locative phrase. `start` and `end` are token positions of the name, end exclusive. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly preposition: string;
  readonly direction: 'at' | 'to' | 'from';
  readonly place: GazetteerPlace;
}

/** How much the text speaks of a country, by alpha-3 code: 0 not at all, 1 in this clause or often. */
export type CountryWeight = (country: string) => number;

const DIRECTIONS: ReadonlyMap<string, PlaceMention['direction']> = new Map(
  Object.entries({
    an: 'at',
    auf: 'at',
    aus: 'from',
    außerhalb: 'at',
    bei: 'at',
    bis: 'to',
    durch: 'at',
    entlang: 'at',
    gen: 'to',
    in: 'at',
    innerhalb: 'at',
    nach: 'to',
    nahe: 'at',
    nordöstlich: 'at',
    nordwestlich: 'at',
    nördlich: 'at',
    östlich: 'at',
    richtung: 'to',
    südlich: 'at',
    südöstlich: 'at',
    südwestlich: 'at',
    um: 'at',
    unweit: 'at',
    vor: 'at',
    westlich: 'at',
    zwischen: 'at',
    über: 'at',
  }),
);
/** Prepositions that have grown together with their article; those in -m stay where they are, "ins" leads there. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({ am: 'an', beim: 'bei', im: 'in', ins: 'in' }),
);
const prepositionOf = ({ lower }: Token): string => CONTRACTIONS.get(lower) ?? lower;
const FOLLOWS = new Set(['und', 'sowie', 'oder', ',', '/']);
const PARTICLES = new Set(['da', 'de', 'del', 'di', 'do', 'du']);

interface Named {
  readonly end: number;
  readonly place: GazetteerPlace;
}

/** The longest place name that begins at a token; `city` says whether a city may stand there. */
function nameAt(tokens: readonly Token[], start: number, city: boolean, weight: CountryWeight): Named | null {
  const first = tokens[start];
  if (first === undefined || !isCapital(first.text)) return null;
  const longest = opensPlaceName(first) ? LONGEST_NAME : 1;
  for (let end = Math.min(tokens.length, start + longest); end > start; end--) {
    const name = written(tokens, start, end);
    // "Santa Elena de Uairén" is not Santa Elena.
    const goesOn = PARTICLES.has(tokens[end]?.lower ?? '') && isCapital(tokens[end + 1]?.text ?? '');
    const place = goesOn ? null : placeNamed(name, weight, city);
    if (place) return { end, place };
  }
  return null;
}

/** The place of a name: a country, a region, or (where `city` allows it) the likeliest city. */
export const placeNamed = (name: string, weight: CountryWeight, city = true): GazetteerPlace | null => {
  const spelling = spellingOf(name);
  const place =
    siteNamed(spelling) ??
    likeliest(regionsNamed(spelling).toReversed(), weight) ??
    seaNamed(spelling) ??
    countryPlace(spelling) ??
    (city ? likeliest(citiesNamed(name), weight) : null);
  if (place || !city || !/^\p{L}+-[\p{L}-]+$/u.test(name)) return place;
  // "Berlin-Kreuzberg" lies in Berlin; a hyphenated noun ("Berlin-Besuch") never follows a bare preposition.
  const whole = citiesNamed(name.slice(0, name.indexOf('-')));
  return likeliest(
    whole.filter((candidate) => candidate.population >= 100),
    weight,
  );
};

/** Behind these stands a part of a town. */
const QUARTERS = /(?:bezirk|ortsteil|stadtteil|viertel)$/i;

/** A town or region that stands, without a preposition, among tokens: "die Stadt Aleppo", "das Landgericht Kiel". */
export function placeAmong(
  tokens: readonly Token[],
  start: number,
  end: number,
  weight: CountryWeight,
): PlaceMention | null {
  for (let at = start; at < end; at++) {
    const named = nameAt(tokens, at, true, weight);
    const before = tokens[at - 1]?.text ?? '';
    const isPart = (isCapital(before) && !HEADS.test(before) && at > start) || QUARTERS.test(before);
    if (named && named.place.precision !== 'country' && !isPart && !isCapital(tokens[named.end]?.text ?? ''))
      return { start: at, end: named.end, preposition: '', direction: 'at', place: named.place };
  }
  return null;
}

/**
 * With a country these name whom or what something is about ("Kritik an Russland", "durch die USA getötet"), not where; a
 * head noun makes them local ("an der Küste Libyens"). "Über" is about something behind a noun ("Gespräche über Syrien"), and
 * so is "am" ("Kritik am Kreml", but "kamen am Kreml zusammen").
 */
const ABOUT_COUNTRIES = new Set(['an', 'bei', 'durch', 'um', 'vor']);

function isAbout(
  before: Token | undefined,
  { lower }: Token,
  preposition: string,
  { head }: Lead,
  { precision }: GazetteerPlace,
): boolean {
  if (head !== null || before?.lower === 'rund') return false;
  if (precision !== 'country') return preposition === 'an' && (lower !== 'am' || isCapital(before?.text ?? ''));
  if (preposition === 'über') return isCapital(before?.text ?? '');
  return ABOUT_COUNTRIES.has(preposition);
}

/** "in den Irak" leads there, "in den USA" stays. */
const isMasculine = (name: string): boolean => ARTICLED_PLACES.m.has(name) || MASCULINE_PLACES.test(name);

function directionOf(preposition: string, article: string | undefined, name: string): PlaceMention['direction'] {
  const direction = DIRECTIONS.get(preposition) ?? 'at';
  if (preposition !== 'in') return direction;
  return article === 'die' || article === 'das' || (article === 'den' && isMasculine(name)) ? 'to' : 'at';
}

function mentionsFrom(tokens: readonly Token[], position: number, weight: CountryWeight): PlaceMention[] {
  const first = tokens[position];
  if (first === undefined) return [];
  const preposition = prepositionOf(first);
  const lead = leadFrom(tokens, position + 1, preposition !== first.lower);
  const leaning: CountryWeight = (country) => (lead.country ? (country === lead.country ? 2 : 0) : weight(country));
  // A city takes no article: "in der Halle" is a hall, "in Halle" and "im westfälischen Halle" are towns.
  const city = !lead.determined || lead.country !== null;
  let named = nameAt(tokens, lead.at, city, leaning);
  if (named && isAbout(tokens[position - 1], first, preposition, lead, named.place)) named = null;
  if (named?.place.precision === 'city' && TOWNS_LIKE_NOUNS.has(tokens[lead.at]?.text ?? '') && preposition !== 'in')
    named = null;
  const article = first.lower === 'ins' ? 'das' : tokens[position + 1]?.lower;
  const direction = directionOf(preposition, article, named?.place.name ?? '');
  const unnamed = named ? null : unnamedPlace(tokens, lead, preposition, weight);
  if (unnamed) return [{ ...unnamed, preposition, direction }];
  if (!named)
    return unknownTown(tokens, position, lead) ?? behindAttribute(tokens, position, preposition, direction, weight);
  const mentions: PlaceMention[] = [];
  for (let start = lead.at; named; ) {
    mentions.push({ start, end: named.end, preposition, direction, place: named.place });
    const next: number = named.end;
    if (!FOLLOWS.has(tokens[next]?.lower ?? '')) break;
    const after: number = DETERMINERS.has(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
    named = nameAt(tokens, after, after === next + 1, leaning);
    start = after;
  }
  return preposition === 'zwischen' && !areOnOneWay(mentions) ? [] : mentions;
}

/** As before towns with an attribute: "im zerstörten Aleppo", and no other nouns but neuter ones and masculine. */
const isInNeuter = (tokens: readonly Token[], position: number): boolean =>
  tokens[position]?.lower === 'im' || (tokens[position]?.lower === 'in' && tokens[position + 1]?.lower === 'dem');

/** "Im mexikanischen Puerto Morelos": in the country of the adjective, where a name stands that nobody knows. */
function unknownTown(tokens: readonly Token[], position: number, { at, country }: Lead): PlaceMention[] | null {
  const name = tokens[at];
  const isUnknown = isInNeuter(tokens, position) && name && isCapital(name.text) && !nounForm(name).known;
  const whole = isUnknown && country !== null ? placeOfCountry(country) : null;
  return whole && [{ start: at, end: at + 1, preposition: 'in', direction: 'at', place: whole }];
}

/** How far behind its article the noun of an attribute with words of its own stands. */
const LONGEST_ATTRIBUTE = 14;
const ATTRIBUTIVE = /^\p{Ll}{3,}(?:t|en|nd)e[mnr]$/u;
/** The same where only a noun for a kind of place may follow: "bombardierte Moskau" is none. */
const PARTICIPLE = /^\p{Ll}{3,}(?:t|en|nd)e[mnrs]?$/u;
/** What ends a clause before such a noun can come. */
const ENDING = /^(?:[,;:–—"»«„“.!?]|hat|haben|hatten?|ist|kam|kamen|sei|seien|sind|war|waren|werden|wird|wurden?)$/;

/**
 * "In der [von Rebellen kontrollierten] Stadt Goma", "im [rund 30 Kilometer nördlich von Kiew gelegenen] Ort X", "auf der [von Russland
 * annektierten] Krim": the place that a participle belongs to whose own words stand right behind the article; none elsewhere.
 */
function behindAttribute(
  tokens: readonly Token[],
  position: number,
  preposition: string,
  direction: PlaceMention['direction'],
  weight: CountryWeight,
): PlaceMention[] {
  const first = DETERMINERS.has(tokens[position + 1]?.lower ?? '') ? position + 2 : position + 1;
  if (isCapital(tokens[first]?.text ?? '')) return [];
  for (let at = first + 2; at < Math.min(tokens.length, position + LONGEST_ATTRIBUTE); at++) {
    const { text, lower } = tokens[at] ?? { text: '', lower: '' };
    if (ENDING.test(lower)) break;
    const isKind = HEADS.test(text);
    if (!(isKind ? PARTICIPLE : ATTRIBUTIVE).test(tokens[at - 1]?.text ?? '')) continue;
    const start = isKind ? at + 1 : at;
    const named = nameAt(tokens, start, isKind || isInNeuter(tokens, position), weight);
    if (named) return [{ ...named, start, preposition, direction }];
  }
  return [];
}

/** "Zwischen Kairo und Suez" is in Egypt; between the governments of Kairo and Ankara, or at a border, is nowhere. */
const areOnOneWay = ([first, ...others]: readonly PlaceMention[]): boolean =>
  others.length > 0 &&
  [first, ...others].every((one) => one?.place.precision !== 'country' && one?.place.country === first?.place.country);

const TOPICAL: ReadonlySet<string> = new Set(['auf', 'über']);
const VIEW = /^(?:Blick|Hinblick)$/;

/** "Über die Lage in Libyen", "mit Blick auf die Kämpfe in Goma": what is talked about, not where. */
function isTopic(tokens: readonly Token[], position: number): boolean {
  if (!isCapital(tokens[position - 1]?.text ?? '')) return false;
  let before = position - 2;
  while (!TOPICAL.has(tokens[before]?.lower ?? '') && /^\p{Ll}+(?:e[nmrs]?|as)$/u.test(tokens[before]?.text ?? ''))
    before--;
  const opener = tokens[before]?.lower;
  return opener === 'über' || (opener === 'auf' && VIEW.test(tokens[before - 1]?.text ?? ''));
}

/** Whether a name is that of a square, as many towns have one, or of a quarter: it lies in the town that the sentence names. */
const isWithin = (tokens: readonly Token[], at: number): boolean =>
  (SQUARES.test(tokens[at]?.text ?? '') && siteNamed(tokens[at] ?? '') !== null) ||
  QUARTERS.test(tokens[at - 1]?.text ?? '');
const SQUARES = /(?:brücke|markt|park|platz|straße|tor)$/i;

/**
 * The places in the locative phrases of a sentence, in order. Cities of one name are told apart by an adjective in the
 * phrase ("im kenianischen Nairobi"), by `weight` and by population. Names outside such phrases are no places, but for those
 * of journeys ("Israel-Besuch").
 */
export const findPlaces = (tokens: readonly Token[], weight: CountryWeight = () => 0): PlaceMention[] => {
  const mentions: PlaceMention[] = [];
  tokens.forEach((token, position) => {
    const goal = isCapital(token.text) ? goalOfJourney(token) : null;
    if (goal) {
      const direction = isOnJourney(tokens, position) ? 'at' : 'to';
      mentions.push({ start: position, end: position + 1, preposition: '', direction, place: goal });
    }
    if (!DIRECTIONS.has(prepositionOf(token))) return;
    if (mentions.some((mention) => mention.end > position)) return;
    if (isTopic(tokens, position)) return;
    mentions.push(...mentionsFrom(tokens, position, weight));
  });
  // "In Budapest auf dem Heldenplatz", "in Straßburg im Stadtteil Neudorf": where there are others of that name.
  const isTown = ({ start, direction, place }: PlaceMention) =>
    direction === 'at' && place.precision === 'city' && !isWithin(tokens, start);
  const town = mentions.some(isTown);
  return town ? mentions.filter(({ start }) => !isWithin(tokens, start)) : mentions;
};

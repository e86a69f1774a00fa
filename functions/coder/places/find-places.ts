import { spellingOf } from '../remember.ts';
import type { Token } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import { countryOfAdjective, countryOfCode } from './countries.ts';
import {
  citiesNamed,
  countryPlace,
  type GazetteerPlace,
  likeliest,
  opensPlaceName,
  placeOfCountry,
  regionOfAdjective,
  regionsNamed,
  seaNamed,
  siteNamed,
} from './gazetteer.ts';
import { HEADS, PARTS_OF_COUNTRY, SITES_IN } from './local-nouns.data.ts';

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
    vor: 'at',
    westlich: 'at',
    über: 'at',
  }),
);
/** Prepositions that have grown together with their article; those in -m stay where they are, "ins" leads there. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({ am: 'an', beim: 'bei', im: 'in', ins: 'in' }),
);
const prepositionOf = ({ lower }: Token): string => CONTRACTIONS.get(lower) ?? lower;
const DETERMINERS = new Set(['der', 'die', 'das', 'dem', 'den', 'des', 'einer', 'einem', 'eine', 'einen', 'weiten']);
/** Words between preposition and name that leave it bare: "in ganz Berlin", "südlich von Damaskus". */
const BARE = new Set(['ganz', 'von']);
/** Lower-case words in -e, -en, -er that are no adjectives and end a locative phrase. */
const CLOSED = new Set(
  'gegen wegen unter hinter neben zwischen über oder aber heute gestern morgen seine seinen seiner ihre ihren ihrer ihrem seinem diese dieser allem allen aller alle keine keiner einige weitere werden wurden worden haben hatten seien waren sollen wollen können müssen wieder immer immer mehr bisher später früher erste ihnen'.split(
    ' ',
  ),
);
const OF_TOWN = /^(\p{Lu}[\p{L}-]{2,})er$/u;
const CAPITAL = /^(?:Haupt|Bundeshaupt)stadt$/u;
const FOLLOWS = new Set(['und', 'sowie', 'oder', ',', '/']);
/** Countries with a masculine article: "in den Irak" leads there, "in den USA" stays. */
const MASCULINE =
  /^(?:Irak|Iran|Libanon|Sudan|Südsudan|Jemen|Kongo|Kosovo|Vatikan|Gazastreifen|Tschad|Niger|Senegal|Oman|Donbass|Golan|Persischer Golf|Golf von \p{L}+|Atlantik|Pazifik)$/u;
const LONGEST_NAME = 5;

/** The text of tokens as written, with the blanks that stood between them. */
const written = (tokens: readonly Token[], start: number, end: number): string => {
  let text = '';
  for (let i = start; i < end; i++) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (!token) break;
    text += (i > start && before && before.end < token.start ? ' ' : '') + token.text;
  }
  return text;
};

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
    const place = placeNamed(name, weight, city);
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

/** A town or region that stands, without a preposition, among tokens: "die Stadt Aleppo", "das Landgericht Kiel". */
export function placeAmong(
  tokens: readonly Token[],
  start: number,
  end: number,
  weight: CountryWeight,
): PlaceMention | null {
  for (let at = start; at < end; at++) {
    const named = nameAt(tokens, at, true, weight);
    const isPart = isCapital(tokens[at - 1]?.text ?? '') && !HEADS.test(tokens[at - 1]?.text ?? '') && at > start;
    if (named && named.place.precision !== 'country' && !isPart && !isCapital(tokens[named.end]?.text ?? ''))
      return { start: at, end: named.end, preposition: '', direction: 'at', place: named.place };
  }
  return null;
}

interface Lead {
  readonly at: number;
  readonly determined: boolean;
  readonly country: string | null;
  readonly region: GazetteerPlace | null;
  readonly head: string | null;
}

/**
 * With a country these name whom or what something is about ("Kritik an Russland", "durch die USA getötet"), not where; a
 * head noun makes them local ("an der Küste Libyens"). "Über" is about something behind a noun ("Gespräche über Syrien").
 */
const ABOUT_COUNTRIES = new Set(['an', 'bei', 'durch', 'um', 'vor']);

function isAbout(
  before: Token | undefined,
  preposition: string,
  { head }: Lead,
  { precision }: GazetteerPlace,
): boolean {
  if (head !== null || before?.lower === 'rund') return false;
  if (precision !== 'country') return preposition === 'an';
  if (preposition === 'über') return isCapital(before?.text ?? '');
  return ABOUT_COUNTRIES.has(preposition);
}

/** Towns whose names are common nouns: only after a bare "in". */
const COMMON = new Set(
  'Au Baden Bergen Burg Celle Ende Essen Hagen Halle Hof Horn Lage Leer Löhne Mai Norden Regen Rot Singen Stade Stein Wald Weil'.split(
    ' ',
  ),
);

/** "Pariser Innenstadt", but not "Pariser Vorort Nanterre", which has a name of its own. */
const isQuarter = (tokens: readonly Token[], at: number): boolean =>
  OF_TOWN.test(tokens[at]?.text ?? '') &&
  SITES_IN.test(tokens[at + 1]?.text ?? '') &&
  citiesNamed(tokens[at + 2]?.text ?? '').length === 0;

/** Walks from the preposition over determiners, adjectives and head nouns to where the name must stand. */
function leadFrom(tokens: readonly Token[], start: number, determined: boolean): Lead {
  let lead: Lead = { at: start, determined, country: null, region: null, head: null };
  for (let i = start; i < Math.min(tokens.length, start + 7); i++) {
    const { text = '', lower = '' } = tokens[i] ?? {};
    const adjective = countryOfAdjective(tokens[i] ?? '');
    const region = regionOfAdjective(tokens[i] ?? '');
    if (BARE.has(lower)) lead = { ...lead, determined: lead.determined && lower !== 'von' };
    else if (DETERMINERS.has(lower) && !isCapital(text)) lead = { ...lead, determined: true };
    else if (isQuarter(tokens, i) || (isCapital(text) && seaNamed(written(tokens, i, i + 2))))
      return { ...lead, at: i };
    else if (adjective && i + 1 < tokens.length) lead = { ...lead, country: adjective.code, determined: true };
    else if (region) lead = { ...lead, country: region.country, region, determined: true };
    else if (/^\p{Ll}[\p{Ll}-]+(?:e[nmrs]?|er)$/u.test(text) && !CLOSED.has(lower))
      lead = { ...lead, determined: true };
    else if (lead.determined && tokens[i + 1]?.lower === 'von' && SITES_IN.test(text))
      return { ...lead, head: text, determined: false, at: i + 2 };
    else if (HEADS.test(text) && !lead.head) {
      const country = text.startsWith('US-') ? 'USA' : lead.country;
      lead = { ...lead, head: text, determined: false, country };
    } else return { ...lead, at: i };
  }
  return { ...lead, at: Math.min(tokens.length, start + 7) };
}

function directionOf(preposition: string, article: string | undefined, name: string): PlaceMention['direction'] {
  const direction = DIRECTIONS.get(preposition) ?? 'at';
  if (preposition !== 'in') return direction;
  return article === 'die' || article === 'das' || (article === 'den' && MASCULINE.test(name)) ? 'to' : 'at';
}

/** The capital in "in der ukrainischen Hauptstadt", where no name follows. */
function capitalOf(lead: Lead, weight: CountryWeight): GazetteerPlace | null {
  if (!lead.head || !CAPITAL.test(lead.head) || !lead.country || lead.region) return null;
  const { country } = lead;
  const names = countryOfCode(country)?.capitals ?? [];
  const cities = names.flatMap(citiesNamed).filter((city) => city.country === country);
  return likeliest(cities, weight);
}

/** The town in "in der Prager Innenstadt", "am Kiewer Hauptbahnhof". */
function quarterAt(tokens: readonly Token[], at: number, weight: CountryWeight): GazetteerPlace | null {
  const [adjective, noun] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const stem = OF_TOWN.exec(adjective)?.[1];
  if (!stem || !SITES_IN.test(noun)) return null;
  // "Münchner", "Dresdner", "Basler"
  const names = [stem, `${stem}e`, `${stem}en`, stem.replace(/(?=[ln]$)/, 'e')];
  const cities = names.flatMap(citiesNamed).filter(({ population }) => population >= 50);
  return likeliest(cities, weight);
}

/** The country of "auf syrischem Gebiet", "in der iranischen Provinz", whatever unknown name comes next. */
function partOfCountry(
  tokens: readonly Token[],
  { at, head, country, region }: Lead,
): Pick<PlaceMention, 'start' | 'end' | 'place'> | null {
  const [start, noun] = head === null ? [at, tokens[at]?.text] : [at - 1, head];
  const place = country === null ? null : (region ?? placeOfCountry(country));
  return place && PARTS_OF_COUNTRY.test(noun ?? '') ? { start, end: start + 1, place } : null;
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
  if (named && isAbout(tokens[position - 1], preposition, lead, named.place)) named = null;
  if (named?.place.precision === 'city' && COMMON.has(tokens[lead.at]?.text ?? '') && preposition !== 'in')
    named = null;
  const article = first.lower === 'ins' ? 'das' : tokens[position + 1]?.lower;
  const direction = directionOf(preposition, article, named?.place.name ?? '');
  const capital = named ? null : capitalOf(lead, weight);
  if (capital) return [{ start: lead.at - 1, end: lead.at, preposition, direction, place: capital }];
  const quarter = named ? null : quarterAt(tokens, lead.at, weight);
  if (quarter) return [{ start: lead.at, end: lead.at + 1, preposition, direction, place: quarter }];
  const part = named ? null : partOfCountry(tokens, lead);
  if (part) return [{ ...part, preposition, direction }];
  const mentions: PlaceMention[] = [];
  for (let start = lead.at; named; ) {
    mentions.push({ start, end: named.end, preposition, direction, place: named.place });
    const next: number = named.end;
    if (!FOLLOWS.has(tokens[next]?.lower ?? '')) break;
    const after: number = DETERMINERS.has(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
    named = nameAt(tokens, after, after === next + 1, leaning);
    start = after;
  }
  return mentions;
}

/** "Über die Lage in Libyen": what is talked about, not where. */
function isTopic(tokens: readonly Token[], position: number): boolean {
  if (!isCapital(tokens[position - 1]?.text ?? '')) return false;
  let before = position - 2;
  while (tokens[before]?.lower !== 'über' && /^\p{Ll}+(?:e[nmrs]?|as)$/u.test(tokens[before]?.text ?? '')) before--;
  return tokens[before]?.lower === 'über';
}

/**
 * The places in the locative phrases of a sentence, in order. Cities of one name are told apart by an adjective in the
 * phrase ("im kenianischen Nairobi"), by `weight` and by population. Names outside such phrases are no places.
 */
export const findPlaces = (tokens: readonly Token[], weight: CountryWeight = () => 0): PlaceMention[] => {
  const mentions: PlaceMention[] = [];
  tokens.forEach((token, position) => {
    if (!DIRECTIONS.has(prepositionOf(token))) return;
    if (mentions.some((mention) => mention.end > position)) return;
    if (isTopic(tokens, position)) return;
    mentions.push(...mentionsFrom(tokens, position, weight));
  });
  return mentions;
};

import type { Token } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import { countryOfAdjective, countryOfCode } from './countries.ts';
import type { CountryWeight, PlaceMention } from './find-places.ts';
import {
  citiesNamed,
  type GazetteerPlace,
  likeliest,
  opensPlaceName,
  placeOfCountry,
  regionOfAdjective,
  seaNamed,
} from './gazetteer.ts';
import { HEADS, MEETINGS_IN, PARTS_OF_COUNTRY, SITES_IN } from './local-nouns.data.ts';
import { placesOfAdjective } from './town-adjectives.ts';

export const DETERMINERS = new Set([
  'der',
  'die',
  'das',
  'dem',
  'den',
  'des',
  'einer',
  'einem',
  'eine',
  'einen',
  'weiten',
]);
/** Articles that no genitive begins with: what they open belongs to no noun before it. */
const OTHER_PHRASE = new Set(['den', 'ein', 'eine', 'einem', 'einen']);
/** Words between preposition and name that leave it bare: "in ganz Berlin", "südlich von Damaskus". */
const BARE = new Set(['ganz', 'von']);
/** Lower-case words in -e, -en, -er that are no adjectives and end a locative phrase. */
const CLOSED = new Set(
  'gegen wegen unter hinter neben zwischen über oder aber heute gestern morgen seine seinen seiner ihre ihren ihrer ihrem seinem diese dieser allem allen aller alle keine keiner einige weitere werden wurden worden haben hatten seien waren sollen wollen können müssen wieder immer immer mehr bisher später früher erste ihnen'.split(
    ' ',
  ),
);
const CAPITAL = /^(?:Haupt|Bundeshaupt|US-Haupt)stadt$/u;
/** Adjectives of names that are written with a capital: "in der Autonomen Region Kurdistan". */
const NAMING = /^(?:Autonomen?|Islamischen|Kooperativen)$/u;
/** "Auf der Münchner Sicherheitskonferenz", but "vor dem Brüsseler Gipfel" is a time. */
const AT_MEETINGS: ReadonlySet<string> = new Set(['an', 'auf', 'bei', 'in']);

/** The text of tokens as written, with the blanks that stood between them. */
export const written = (tokens: readonly Token[], start: number, end: number): string => {
  let text = '';
  for (let i = start; i < end; i++) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (!token) break;
    text += (i > start && before && before.end < token.start ? ' ' : '') + token.text;
  }
  return text;
};

/** What stands between a preposition and the name of a place, and where the name must stand. */
export interface Lead {
  readonly at: number;
  readonly determined: boolean;
  readonly country: string | null;
  readonly region: GazetteerPlace | null;
  readonly head: string | null;
}

/** "Pariser Innenstadt", but not "Pariser Vorort Nanterre", which has a name of its own. */
const isQuarter = (tokens: readonly Token[], at: number): boolean =>
  placesOfAdjective(tokens[at] ?? '').length > 0 &&
  (SITES_IN.test(tokens[at + 1]?.text ?? '') || MEETINGS_IN.test(tokens[at + 1]?.text ?? '')) &&
  citiesNamed(tokens[at + 2]?.text ?? '').length === 0;

/** Walks from the preposition over determiners, adjectives and head nouns to where the name must stand. */
export function leadFrom(tokens: readonly Token[], start: number, determined: boolean): Lead {
  let lead: Lead = { at: start, determined, country: null, region: null, head: null };
  for (let i = start; i < Math.min(tokens.length, start + 7); i++) {
    const { text = '', lower = '' } = tokens[i] ?? {};
    const adjective = countryOfAdjective(tokens[i] ?? '');
    const region = regionOfAdjective(tokens[i] ?? '');
    // "Über armenischem Gebiet einen russischen Hubschrauber": there another phrase begins.
    if (lead.head && OTHER_PHRASE.has(lower)) return { ...lead, at: i };
    // "auf der von Russland annektierten Krim"
    if (lower === 'von' && lead.determined) return { ...lead, at: i };
    if (BARE.has(lower)) lead = { ...lead, determined: lead.determined && lower !== 'von' };
    else if (DETERMINERS.has(lower) && !isCapital(text)) lead = { ...lead, determined: true };
    else if (
      isQuarter(tokens, i) ||
      (isCapital(text) && opensPlaceName(tokens[i] ?? '') && seaNamed(written(tokens, i, i + 2)))
    )
      return { ...lead, at: i };
    else if (adjective && i + 1 < tokens.length) lead = { ...lead, country: adjective.code, determined: true };
    else if (region) lead = { ...lead, country: region.country, region, determined: true };
    else if ((/^\p{Ll}[\p{Ll}-]+(?:e[nmrs]?|er)$/u.test(text) && !CLOSED.has(lower)) || NAMING.test(text))
      lead = { ...lead, determined: true };
    else if (lead.determined && tokens[i + 1]?.lower === 'von' && SITES_IN.test(text))
      return { ...lead, head: text, determined: false, at: i + 2 };
    // "In der Nähe der Stadt Homs", "im Norden der ukrainischen Hauptstadt"
    else if (HEADS.test(text) && !(lead.head && isCapital(tokens[i - 1]?.text ?? ''))) {
      const country = text.startsWith('US-') ? 'USA' : lead.country;
      lead = { ...lead, head: text, determined: false, country };
    } else return { ...lead, at: i };
  }
  return { ...lead, at: Math.min(tokens.length, start + 7) };
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
function quarterAt(
  tokens: readonly Token[],
  at: number,
  preposition: string,
  weight: CountryWeight,
): GazetteerPlace | null {
  const [adjective, noun] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (!(SITES_IN.test(noun) || (AT_MEETINGS.has(preposition) && MEETINGS_IN.test(noun)))) return null;
  return likeliest(placesOfAdjective(adjective), weight);
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

/** The place that a phrase without a place name names: a capital, the town of a quarter or meeting, a part of a country. */
export function unnamedPlace(
  tokens: readonly Token[],
  lead: Lead,
  preposition: string,
  weight: CountryWeight,
): Pick<PlaceMention, 'start' | 'end' | 'place'> | null {
  const capital = capitalOf(lead, weight);
  if (capital) return { start: lead.at - 1, end: lead.at, place: capital };
  const quarter = quarterAt(tokens, lead.at, preposition, weight);
  if (quarter) return { start: lead.at, end: lead.at + 1, place: quarter };
  return partOfCountry(tokens, lead);
}

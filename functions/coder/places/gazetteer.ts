import { NO_TOWNS } from '../de/place-names.data.ts';
import type { Place } from '../event.ts';
import { remember } from '../remember.ts';
import type { Spelling } from '../syntax.ts';
import { ALIASES, EXTRA_PLACES } from './aliases.data.ts';
import { CITIES, LOCAL_NAMES } from './cities.data.ts';
import {
  countries,
  countryNamed,
  countryNameLength,
  countryOfCapital,
  countryOfPart,
  inflected,
  wholeOfPart,
} from './countries.ts';
import { PLAIN_SPELLINGS } from './plain-spellings.data.ts';
import { REGIONS } from './regions.data.ts';
import { SEAS } from './seas.data.ts';
import { SITES } from './sites.data.ts';

/** A place of the gazetteer; `population` in thousands (0 where unknown). */
export interface GazetteerPlace extends Omit<Place, 'text' | 'basis'> {
  readonly population: number;
}

const parse = (line: string, precision: Place['precision']): GazetteerPlace => {
  const [name = '', division = '', position = '', population, id] = line.split('|');
  const [country = '', admin1] = division.split(' ');
  const [lat, lon] = position.split(' ');
  return {
    name,
    country,
    admin1: admin1 ?? null,
    lat: Number(lat),
    lon: Number(lon),
    geonameId: id ? Number(id) : null,
    precision,
    population: Number(population ?? 0) || 0,
  };
};

/** The tables are split on first use and searched by halves: no index costs time at the start. */
let tables: { readonly cities: readonly string[]; readonly locals: readonly string[] } | null = null;

function split(): NonNullable<typeof tables> {
  tables ??= { cities: CITIES.slice(1, -1).split('\n'), locals: LOCAL_NAMES.slice(1, -1).split('\n') };
  return tables;
}

/** Where the lines of a sorted table that begin so stand, if there are any. */
function firstFrom(table: readonly string[], start: string): number {
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines of a sorted table that begin so. */
function linesFrom(table: readonly string[], start: string): string[] {
  const first = firstFrom(table, start);
  let end = first;
  while (table[end]?.startsWith(start)) end++;
  return table.slice(first, end);
}

const hasLineFrom = (table: readonly string[], start: string): boolean =>
  table[firstFrom(table, start)]?.startsWith(start) === true;

/** The other spellings by hand, and under which name a city is shown where that is not the table's. */
const aliases = new Map<string, string[]>();
const shown = new Map<string, string>();
for (const line of `${ALIASES.trim()}${PLAIN_SPELLINGS.trimEnd()}`.split('\n')) {
  const [name = '', id = '', preferred] = line.split('|');
  aliases.set(name, [...(aliases.get(name) ?? []), id]);
  if (preferred) shown.set(id, name);
}
const extra = new Map(
  EXTRA_PLACES.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(0, line.indexOf('|'))
        .split(',')
        .map((name, _, names) => [name, `${names[0]}${line.slice(line.indexOf('|'))}`] as const),
    ),
);

const lineOfId = (id: string): string | undefined => {
  const at = CITIES.indexOf(`|${id}\n`);
  return at < 0 ? undefined : CITIES.slice(CITIES.lastIndexOf('\n', at) + 1, CITIES.indexOf('\n', at));
};

/** "Frankfurt" is also "Frankfurt (Oder)"; local names, aliases and places by hand count as well. */
const citiesExactly = remember((name: string): readonly GazetteerPlace[] => {
  const { cities, locals } = split();
  const local = linesFrom(locals, `${name}|`).flatMap((line) => {
    const [, german, id] = line.split('|');
    return linesFrom(cities, `${german}|`).filter((city) => city.endsWith(`|${id}`));
  });
  const own = hasLineFrom(cities, name) ? [...linesFrom(cities, `${name}|`), ...linesFrom(cities, `${name} (`)] : [];
  const byHand = [...(aliases.get(name) ?? []).map(lineOfId), extra.get(name)].filter((line) => line !== undefined);
  return [...new Set([...own, ...local, ...byHand])].map(cityOf);
});

const plainApostrophe = (name: string): string => name.replace(/[′'`]/g, '’');

/** All cities of that exact name (German, local or former spelling, also in the genitive), unordered. */
export const citiesNamed = (name: string): readonly GazetteerPlace[] => {
  const plain = plainApostrophe(name);
  if (NO_TOWNS.has(plain)) return [];
  const exact = citiesExactly(plain);
  return exact.length > 0 || !/[^s]s$/.test(plain) ? exact : citiesExactly(plain.slice(0, -1));
};

const cityOf = (line: string): GazetteerPlace => {
  const place = parse(line, 'city');
  return { ...place, name: shown.get(String(place.geonameId)) ?? place.name };
};

const sites = new Map(
  SITES.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)] as const),
);

/** The city of a building, square or parliament ("Kreml", "Weißen Haus"), or null. */
export const siteNamed = remember((name): GazetteerPlace | null => {
  const id = sites.get(name);
  const line = id === undefined ? undefined : lineOfId(id);
  return line === undefined ? null : cityOf(line);
});

/** Lines of a table by the inflected forms of the names at their beginning. */
function byNames(table: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const names = line.slice(0, line.indexOf('|')).split(',');
    for (const name of names.flatMap(inflected)) map.set(name, [...(map.get(name) ?? []), line]);
  }
  return map;
}

const regions = byNames(REGIONS);
const seas = byNames(SEAS);
const regionAdjectives = new Map(
  REGIONS.trim()
    .split('\n')
    .flatMap((line) => (line.split('|')[3] || null)?.split(',').map((stem) => [stem, line] as const) ?? []),
);

const regionOf = (line: string): GazetteerPlace => {
  const [names = '', division, position] = line.split('|');
  return parse([names.split(',')[0], division, position].join('|'), 'admin1');
};

/** All regions of that name in any case ("Bayerns", "Gazastreifen"), or of which it names a part ("Süd-Kordofan"), the best-known last. */
export const regionsNamed = remember((name): readonly GazetteerPlace[] =>
  (regions.get(name) ?? regions.get(wholeOfPart(name) ?? '') ?? []).map(regionOf),
);

/** The best-known region of that name, or null. */
export const regionNamed = (name: string): GazetteerPlace | null => regionsNamed(name).at(-1) ?? null;

/** The sea or strait of that name in any case ("Schwarzen Meer"), which lies in no country, or null. */
export const seaNamed = remember((name): GazetteerPlace | null => {
  const [names, position] = seas.get(name)?.[0]?.split('|') ?? [];
  return names === undefined
    ? null
    : { ...parse([names.split(',')[0], '', position].join('|'), 'admin1'), country: null };
});

/** "bayerische", "tschetschenischen": the region that the adjective names, or null. */
export const regionOfAdjective = remember((word): GazetteerPlace | null => {
  const line = regionAdjectives.get(word.toLowerCase().replace(/e[nrsm]?$/, ''));
  return line ? regionOf(line) : null;
});

/** What follows the first of several words of a name, as tokens are told apart; an apostrophe only behind a hyphen. */
const BEHIND_OPENER = [' ', '.', ',', '‘'];
const OPENER = /^(.+?)(?:[ .,‘]|(?<=-)’)/;
/** The first of several words of a name; null where it has but one. */
const openerOf = (name: string): string | null => OPENER.exec(name)?.[1] ?? null;
const openers = new Set(
  [...aliases.keys(), ...extra.keys(), ...regions.keys(), ...seas.keys(), ...sites.keys()].map(openerOf),
);

/** How many words the name of a place has at most. */
export const LONGEST_NAME = 5;

/** Whether the name of a place may go on behind this first word of it: "New", "Sankt", but not "Moskau". */
export const opensPlaceName = remember((word): boolean => {
  const first = plainApostrophe(word);
  if (openers.has(first) || countryNameLength(first) > 1) return true;
  if (openerOf(first) !== null) return false;
  const { cities, locals } = split();
  const signs = first.endsWith('-') ? [...BEHIND_OPENER, '’'] : BEHIND_OPENER;
  return [cities, locals].some(
    (table) => hasLineFrom(table, first) && signs.some((sign) => hasLineFrom(table, first + sign)),
  );
});

/** The country of that name in any case, or the country that "Nordirak" is a part of, as a place. */
export const countryPlace = (name: Spelling): GazetteerPlace | null => {
  const country = countryNamed(name.text) ?? countryOfPart(name);
  return country && placeOfCountry(country.code);
};

/** A country as a place, by its code. */
export const placeOfCountry = (code: string): GazetteerPlace | null => {
  const country = countries.find((candidate) => candidate.code === code);
  if (!country) return null;
  const { name, lat, lon } = country;
  return { name, country: code, admin1: null, lat, lon, geonameId: null, precision: 'country', population: 0 };
};

/** A capital is in the news as often as another city of three times its size. */
const CAPITAL_WEIGHT = 0.5;

/**
 * The most likely of several cities of one name: the one in the countries of the context (`weight` by country code, 0 where
 * the text does not speak of it), else the capital or the largest. A German village never beats a foreign capital.
 */
export const likeliest = (
  places: readonly GazetteerPlace[],
  weight: (country: string) => number,
): GazetteerPlace | null => {
  const score = (place: GazetteerPlace): number =>
    Math.log10(place.population + 1) +
    (countryOfCapital(place.name)?.code === place.country ? CAPITAL_WEIGHT : 0) +
    Math.min(3, 2 * weight(place.country ?? ''));
  return places.reduce<GazetteerPlace | null>(
    (best, place) => (best && score(best) >= score(place) ? best : place),
    null,
  );
};

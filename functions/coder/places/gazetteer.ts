import type { Place } from '../event.ts';
import { ALIASES, EXTRA_PLACES } from './aliases.data.ts';
import { CITIES } from './cities.data.ts';
import { countries, countryNamed, countryOfPart, inflected } from './countries.ts';
import { REGIONS } from './regions.data.ts';

/** A place of the gazetteer; `population` in thousands (0 where unknown). */
export interface GazetteerPlace extends Omit<Place, 'text' | 'basis'> {
  readonly population: number;
}

type Index = ReadonlyMap<string, readonly number[]>;

const parse = (line: string, precision: Place['precision']): GazetteerPlace => {
  const [names = '', division = '', position = '', population, id] = line.split('|');
  const [country = '', admin1] = division.split(' ');
  const [lat, lon] = position.split(' ');
  return {
    name: names.split(',')[0] ?? names,
    country,
    admin1: admin1 ?? null,
    lat: Number(lat),
    lon: Number(lon),
    geonameId: id ? Number(id) : null,
    precision,
    population: Number(population ?? 0) || 0,
  };
};

/** "Frankfurt (Oder)" and "Halle (Saale)" are also known without the river. */
const spellings = (names: string): string[] =>
  names.split(',').flatMap((name) => (name.includes(' (') ? [name, name.slice(0, name.indexOf(' ('))] : [name]));

interface Cities {
  readonly lines: readonly string[];
  readonly index: Index;
  /** German names that beat the table's, by line. */
  readonly shown: ReadonlyMap<number, string>;
}
let loaded: Cities | null = null;

/** The city table is split and indexed on first use: a coder that meets no place does not pay for it. */
function cities(): Cities {
  if (loaded) return loaded;
  const lines = `${CITIES}${EXTRA_PLACES}`.split('\n').filter(Boolean);
  const index = new Map<string, number[]>();
  const byId = new Map<string, number>();
  const shown = new Map<number, string>();
  const add = (name: string, line: number): void => {
    const known = index.get(name);
    if (known) known.push(line);
    else index.set(name, [line]);
  };
  lines.forEach((line, number) => {
    for (const name of spellings(line.slice(0, line.indexOf('|')))) add(name, number);
    byId.set(line.slice(line.lastIndexOf('|') + 1), number);
  });
  for (const alias of ALIASES.trim().split('\n')) {
    const [name = '', id = '', preferred] = alias.split('|');
    const line = byId.get(id);
    if (line === undefined) continue;
    if (!index.get(name)?.includes(line)) add(name, line);
    if (preferred) shown.set(line, name);
  }
  loaded = { lines, index, shown };
  return loaded;
}

/** All cities of that exact name (German, local or former spelling), unordered. */
export const citiesNamed = (name: string): GazetteerPlace[] => {
  const { lines, index, shown } = cities();
  const found =
    index.get(name.replace(/[′'`]/g, '’')) ?? (/[^s]s$/.test(name) ? index.get(name.slice(0, -1)) : undefined) ?? [];
  return found.map((line) => {
    const place = parse(lines[line] ?? '', 'city');
    return { ...place, name: shown.get(line) ?? place.name };
  });
};

const regions = new Map(
  REGIONS.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(0, line.indexOf('|'))
        .split(',')
        .flatMap(inflected)
        .map((name) => [name, line] as const),
    ),
);
const regionAdjectives = new Map(
  REGIONS.trim()
    .split('\n')
    .flatMap((line) => (line.split('|')[3] ? [[line.split('|')[3] ?? '', line] as const] : [])),
);

const regionOf = (line: string): GazetteerPlace => parse(line.split('|').slice(0, 3).join('|'), 'admin1');

/** The region of that name in any case ("Bayerns", "Gazastreifen"), or null. */
export const regionNamed = (name: string): GazetteerPlace | null => {
  const line = regions.get(name);
  return line ? regionOf(line) : null;
};

/** "bayerische", "tschetschenischen": the region that the adjective names, or null. */
export const regionOfAdjective = (word: string): GazetteerPlace | null => {
  const line = regionAdjectives.get(word.toLowerCase().replace(/e[nrsm]?$/, ''));
  return line ? regionOf(line) : null;
};

/** The country of that name in any case, or the country that "Nordirak" is a part of, as a place. */
export const countryPlace = (name: string): GazetteerPlace | null => {
  const country = countryNamed(name) ?? countryOfPart(name);
  return country && placeOfCountry(country.code);
};

/** A country as a place, by its code. */
export const placeOfCountry = (code: string): GazetteerPlace | null => {
  const country = countries.find((candidate) => candidate.code === code);
  if (!country) return null;
  const { name, lat, lon } = country;
  return { name, country: code, admin1: null, lat, lon, geonameId: null, precision: 'country', population: 0 };
};

/**
 * The most likely of several cities of one name: the one in the countries of the context (`weight` by country code, 0 where
 * the text does not speak of it), else the largest. A German village never beats a foreign capital.
 */
export const likeliest = (
  places: readonly GazetteerPlace[],
  weight: (country: string) => number,
): GazetteerPlace | null => {
  const score = (place: GazetteerPlace): number =>
    Math.log10(place.population + 1) + Math.min(3, 2 * weight(place.country ?? ''));
  return places.reduce<GazetteerPlace | null>(
    (best, place) => (best && score(best) >= score(place) ? best : place),
    null,
  );
};

import { remember } from '../remember.ts';
import { COUNTRIES } from './countries.data.ts';

/** A country as data: `adjectives` are stems ("usbekisch"), `inhabitants` masculine singular ("Usbeke"). */
export interface Country {
  readonly code: string;
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly inhabitants: readonly string[];
  readonly capitals: readonly string[];
}

const list = (field: string | undefined): string[] => (field ? field.split(',') : []);

export const countries: readonly Country[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [head = '', names, adjectives, inhabitants, capitals] = line.split('|');
    const [code = '', , lat, lon] = head.split(' ');
    return {
      code,
      lat: Number(lat),
      lon: Number(lon),
      name: list(names)[0] ?? code,
      names: list(names),
      adjectives: list(adjectives),
      inhabitants: list(inhabitants),
      capitals: list(capitals),
    };
  });

/** Case forms of a name: its adjectives inflect ("Vereinigten Staaten"), its last noun takes -s or -n. */
export const inflected = (name: string): string[] => {
  const words = name.split(' ');
  const last = words.pop() ?? '';
  const stems = words.map((word) =>
    /^\p{Lu}\p{Ll}+e[rs]?$/u.test(word) && !/(?:Elfenbein|Sierra|DR)/u.test(word) ? word.replace(/e[rs]?$/, 'e') : null,
  );
  const fronts = stems.some((stem) => stem !== null)
    ? ['', 'n', 'r', 's'].map((ending) =>
        words.map((word, i) => (stems[i] === null ? word : `${stems[i]}${ending}`)).join(' '),
      )
    : [words.join(' ')];
  const ends = [
    last,
    ...(/[sxzß]$/.test(last) ? [`${last}’`, `${last}'`] : [`${last}s`]),
    ...(/(?:e|inseln|emirate)$/i.test(last) ? [`${last}n`] : []),
  ];
  return fronts.flatMap((front) => ends.map((end) => (front ? `${front} ${end}` : end)));
};

/** Forms of a noun for inhabitants: "Usbeke", "Usbeken", "Usbekin", "Usbekinnen". */
export const inhabitantForms = (noun: string): string[] => {
  if (noun === 'Deutsche') return ['Deutsche', 'Deutschen', 'Deutscher'];
  if (noun.endsWith('e')) return [noun, `${noun}n`, `${noun.slice(0, -1)}in`, `${noun.slice(0, -1)}innen`];
  if (/[iou]$/.test(noun)) return [noun, `${noun}s`];
  if (noun.endsWith('er')) return [noun, `${noun}s`, `${noun}n`, `${noun}in`, `${noun}innen`];
  return [noun, `${noun}s`, `${noun}en`, `${noun}n`, `${noun}in`, `${noun}innen`];
};

/** "Pariser", "Moskauer": the adjective that never inflects. */
const IRREGULAR: Readonly<Record<string, string>> = {
  Ankara: 'Ankaraner',
  Athen: 'Athener',
  Bagdad: 'Bagdader',
  Bern: 'Berner',
  Budapest: 'Budapester',
  Brüssel: 'Brüsseler',
  Damaskus: 'Damaszener',
  Havanna: 'Havannaer',
  Lissabon: 'Lissabonner',
  Rom: 'Römer',
  Sofia: 'Sofioter',
  Teheran: 'Teheraner',
  Tokio: 'Tokioter',
  Warschau: 'Warschauer',
};
export const cityAdjective = (city: string): string => {
  const known = IRREGULAR[city];
  if (known) return known;
  return city.endsWith('en') && city.length > 5
    ? `${city.slice(0, -2)}er`
    : city.endsWith('e')
      ? `${city}r`
      : `${city}er`;
};

const indexed = (forms: (country: Country) => readonly string[]): Map<string, Country> => {
  const map = new Map<string, Country>();
  for (const country of countries) for (const form of forms(country)) if (!map.has(form)) map.set(form, country);
  return map;
};

const byCode = new Map(countries.map((country) => [country.code, country]));
const byName = indexed((country) => country.names.flatMap(inflected));
const byAdjective = indexed((country) => country.adjectives);
const byInhabitant = indexed((country) => country.inhabitants.flatMap(inhabitantForms));
const byCapital = indexed((country) => country.capitals.flatMap((city) => [city, `${city}s`]));
const byCapitalAdjective = indexed((country) => country.capitals.map(cityAdjective));

export const countryOfCode = (code: string): Country | null => byCode.get(code) ?? null;
/** By name in any case: "Vereinigten Staaten", "Russlands". */
export const countryNamed = (name: string): Country | null => byName.get(name) ?? null;
/** By inhabitant in any form: "Usbekinnen". */
export const countryOfInhabitant = (noun: string): Country | null => byInhabitant.get(noun) ?? null;
/** By capital, also in the genitive. */
export const countryOfCapital = (name: string): Country | null => byCapital.get(name) ?? null;

let lengths: Map<string, number> | null = null;

/** How many words the longest name of a country or capital has that begins with this one; 0 where none does. */
export const countryNameLength = (first: string): number => {
  if (!lengths) {
    lengths = new Map();
    for (const name of [...byName.keys(), ...byCapital.keys()]) {
      const words = name.split(' ');
      lengths.set(words[0] ?? '', Math.max(lengths.get(words[0] ?? '') ?? 0, words.length));
    }
  }
  return lengths.get(first) ?? 0;
};

/** The country that the first part of a compound names: "US", "Israel". */
export const countryOfPrefix = (prefix: string): Country | null => countryNamed(prefix === 'US' ? 'USA' : prefix);

const LED = /^(\p{Lu}\p{L}+)-geführte[nmrs]?$/u;

/** "südtürkischen": of a part of the country, unless that is no part of it ("südamerikanisch", "nordirisch"). */
const PART =
  /^(nordost|nordwest|südost|südwest|nord|süd|ost|west|mittel|zentral)-?(\p{Ll}{3,}?isch|deutsch)(?:e[nrsm]?)?$/u;
const OWN_PARTS: ReadonlySet<string> = new Set([
  'mittelamerikanisch',
  'nordamerikanisch',
  'nordirisch',
  'südamerikanisch',
  'westbengalisch',
  'westjordanisch',
  'zentralamerikanisch',
]);

/** "usbekische", "US-amerikanischen", "Pariser", "Schweizer", "US-geführten": the country an attributive adjective names. */
export const countryOfAdjective = remember((word): Country | null => {
  const lower = word.toLowerCase();
  for (const stem of [lower, lower.replace(/e[nrsm]?$/, '')]) {
    const country = byAdjective.get(stem.startsWith('us-') ? `US-${stem.slice(3)}` : stem);
    if (country) return country;
  }
  const [, part = '', rest = ''] = PART.exec(lower) ?? [];
  const whole = rest && !OWN_PARTS.has(`${part}${rest}`) ? byAdjective.get(rest) : undefined;
  if (whole) return whole;
  const [, leader] = LED.exec(word) ?? [];
  if (leader) return countryOfPrefix(leader);
  return (
    byCapitalAdjective.get(word) ?? (word === 'Schweizer' || word === 'Hongkonger' ? countryOfInhabitant(word) : null)
  );
});

const QUARTER = /^(?:(?:Nordost|Nordwest|Südost|Südwest|Nord|Süd|Ost|West|Mittel|Zentral)-?)(\p{L}{3,})$/u;
/** The country of "Nordirak" or "Ostukraine" (a part of it), never of a country's own name such as "Südkorea". */
export const countryOfPart = remember((word): Country | null => {
  const whole = byName.has(word) ? null : wholeOfPart(word);
  return whole === null ? null : countryNamed(whole);
});

/** The name behind the quarter in "Nordirak", "Süd-Kordofan", or null. */
export const wholeOfPart = (word: string): string | null => {
  const rest = QUARTER.exec(word)?.[1];
  return rest ? rest.charAt(0).toUpperCase() + rest.slice(1) : null;
};

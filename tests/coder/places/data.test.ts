import { expect, test } from 'vitest';
import { ALIASES, EXTRA_PLACES } from '../../../functions/coder/places/aliases.data.ts';
import { CITIES, LOCAL_NAMES } from '../../../functions/coder/places/cities.data.ts';
import { COUNTRIES } from '../../../functions/coder/places/countries.data.ts';
import {
  countries,
  countryNamed,
  countryOfAdjective,
  countryOfInhabitant,
} from '../../../functions/coder/places/countries.ts';
import { citiesNamed, regionOfAdjective, siteNamed } from '../../../functions/coder/places/gazetteer.ts';
import { PLAIN_SPELLINGS } from '../../../functions/coder/places/plain-spellings.data.ts';
import { REGIONS } from '../../../functions/coder/places/regions.data.ts';
import { SEAS } from '../../../functions/coder/places/seas.data.ts';
import { SITES } from '../../../functions/coder/places/sites.data.ts';

const lines = (table: string): string[] => table.trim().split('\n');
const namesAndCountry = (line: string): string[] => {
  const [names = '', division = ''] = line.split('|');
  return names.split(',').map((name) => `${name} ${division.slice(0, 3)}`);
};
const PLACE = /^[^|]+\|[A-Z]{3}(?: [\dA-Z]+)?\|-?\d+(?:\.\d+)? -?\d+(?:\.\d+)?\|/;

test('every country has a code, a position, a name, adjectives, inhabitants and a capital', () => {
  for (const line of lines(COUNTRIES)) {
    expect(line).toMatch(/^[A-Z]{3} [A-Z]{2} -?\d+(?:\.\d+)? -?\d+(?:\.\d+)?\|[^|]+\|[^|]+\|[^|]+\|[^|]+$/);
  }
});

test.each([
  ['countries', COUNTRIES],
  ['aliases', ALIASES],
  ['plain spellings', PLAIN_SPELLINGS],
  ['cities', CITIES],
  ['local names', LOCAL_NAMES],
  ['further places', EXTRA_PLACES],
  ['seas', SEAS],
  ['sites', SITES],
])('the %s are sorted and stand once', (_, table) => {
  const all = lines(table);
  expect(all).toEqual([...new Set(all)].sort((a, b) => (a < b ? -1 : 1)));
});

test('every city, region and further place is well formed', () => {
  const wrong = [CITIES, REGIONS, EXTRA_PLACES].flatMap(lines).filter((line) => !PLACE.test(line));
  expect(wrong).toEqual([]);
});

test('every alias and every local name leads to a city', () => {
  const lost = [ALIASES, PLAIN_SPELLINGS, LOCAL_NAMES]
    .flatMap(lines)
    .filter((line) => citiesNamed(line.split('|')[0] ?? '').length === 0);
  expect(lost).toEqual([]);
});

test('every site stands for a city, and no name is both a region and a city of the same country', () => {
  expect(lines(SITES).filter((line) => siteNamed(line.split('|')[0] ?? '') === null)).toEqual([]);
  const extra = new Set(lines(EXTRA_PLACES).flatMap(namesAndCountry));
  expect(
    lines(REGIONS)
      .flatMap(namesAndCountry)
      .filter((name) => extra.has(name)),
  ).toEqual([]);
});

test('all adjectives of a region lead to it', () => {
  expect(regionOfAdjective('bayerischen')?.name).toBe('Bayern');
  expect(regionOfAdjective('bayrische')?.name).toBe('Bayern');
});

test('every capital of a country with cities in the table is one of them or known as a state', () => {
  const lost = countries.filter(
    ({ code, capitals }) => !capitals.some((name) => citiesNamed(name).some((city) => city.country === code)),
  );
  expect(lost.map(({ name }) => name).length).toBeLessThan(25);
});

test('inflected names, adjectives and inhabitants lead to their country', () => {
  expect(countryNamed('Vereinigten Arabischen Emiraten')?.code).toBe('ARE');
  expect(countryNamed('Russischen Föderation')?.code).toBe('RUS');
  expect(countryNamed('Niederlanden')?.code).toBe('NLD');
  expect(countryOfAdjective('usbekischen')?.code).toBe('UZB');
  expect(countryOfAdjective('Pariser')?.code).toBe('FRA');
  expect(countryOfAdjective('US-amerikanische')?.code).toBe('USA');
  expect(countryOfInhabitant('Französinnen')?.code ?? countryOfInhabitant('Franzosen')?.code).toBe('FRA');
});

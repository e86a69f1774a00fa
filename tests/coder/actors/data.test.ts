import { expect, test } from 'vitest';
import { COMPOUNDS } from '../../../functions/coder/actors/compounds.data.ts';
import { LEADERS } from '../../../functions/coder/actors/leaders.data.ts';
import { ORGANISATIONS } from '../../../functions/coder/actors/organisations.data.ts';
import { PARTS_OF_THE_WORLD } from '../../../functions/coder/actors/parts-of-the-world.data.ts';
import { PEOPLE } from '../../../functions/coder/actors/people.data.ts';
import { RELATIONAL, ROLES } from '../../../functions/coder/actors/roles.data.ts';
import { countries, countryOfCode } from '../../../functions/coder/places/countries.ts';
import { SECTORS } from '../../../functions/coder/plover.ts';

const lines = (table: string): string[] => table.trim().split('\n');
const known = (sectors: string): boolean =>
  sectors.split('+').every((sector) => SECTORS.some((code) => code === sector));
const sorted = (all: readonly string[]): string[] => [...new Set(all)].sort((a, b) => (a < b ? -1 : 1));

test('people and leaders are sorted, stand once per office and have a country or an organisation', () => {
  for (const table of [PEOPLE, LEADERS]) {
    expect(lines(table)).toEqual(sorted(lines(table)));
    for (const line of lines(table))
      expect(line).toMatch(/^[^|]+\|(?:[A-Z]{3}\|-|-\|(?:[A-Z0-9]{3}|-))\|[A-Z+]+\|[^|]+\|\d{4}-(?:\d{4})?$/);
  }
});

test('no term ends before it begins', () => {
  const wrong = lines(`${PEOPLE}${LEADERS}`).filter((line) => {
    const [from = '', to = ''] = (line.split('|').at(-1) ?? '').split('-');
    return to !== '' && Number(to) < Number(from);
  });
  expect(wrong).toEqual([]);
});

test('organisations have a known country or none, a code of three characters or none, and known sectors', () => {
  for (const line of lines(ORGANISATIONS)) {
    const [names, country = '', org = '', sectors = '', ...rest] = line.split('|');
    expect(names).not.toBe('');
    expect(country === '-' || countryOfCode(country) !== null, line).toBe(true);
    expect(org).toMatch(/^(?:-|[A-Z0-9]{3})$/);
    expect(known(sectors), line).toBe(true);
    expect(rest).toEqual([]);
  }
});

test('no organisation stands twice', () => {
  const names = lines(ORGANISATIONS).flatMap((line) => (line.split('|')[0] ?? '').split(','));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every noun for an actor has known sectors and stands once', () => {
  const nouns = [ROLES, RELATIONAL].flatMap((table) =>
    lines(table).flatMap((line) => {
      const [sectors = '', words = ''] = line.split(': ');
      expect(known(sectors), line).toBe(true);
      return words.split(' ');
    }),
  );
  expect(nouns.filter((noun, index) => nouns.indexOf(noun) !== index)).toEqual([]);
});

test('beginnings of compounds are sorted and belong to a known country or an organisation', () => {
  const rows = lines(COMPOUNDS).map((line) => line.split(' '));
  const keys = rows.map(([pattern, country]) => `${country} ${pattern}`);
  expect(keys).toEqual(sorted(keys));
  for (const [pattern, country = '', org = '', sectors = ''] of rows) {
    expect(country === '-' || countryOfCode(country) !== null, pattern).toBe(true);
    expect(org).toMatch(/^(?:-|[A-Z0-9]{3})$/);
    expect(sectors === '-' || known(sectors), pattern).toBe(true);
  }
});

test('of all adjectives of countries only "zentralafrikanisch" names a part of the world as well', () => {
  const adjectives = countries.flatMap((country) => country.adjectives);
  expect(adjectives.filter((word) => PARTS_OF_THE_WORLD.some(([pattern]) => pattern.test(word)))).toEqual([
    'zentralafrikanisch',
  ]);
});

import { describe, expect, test } from 'vitest';
import { explain } from '../../../functions/coder/explain.ts';
import { TOWN_ADJECTIVES } from '../../../functions/coder/places/town-adjectives.data.ts';
import { placesOfAdjective } from '../../../functions/coder/places/town-adjectives.ts';
import { articleOf } from '../article-of.ts';

/** Adjectives in -er of towns and regions, by the country whose police acts. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  AUT: 'Linzer Tiroler Kärntner Vorarlberger Welser Bregenzer Eisenstädter',
  CHE: 'Zürcher Basler Tessiner Aargauer Bündner Zuger Solothurner Schaffhauser',
  DEU: 'Dresdner Münchner Bremer Thüringer Cottbuser Lübecker',
  ITA: 'Mailänder Florentiner Südtiroler Bozner Neapolitaner',
  JPN: 'Tokioter',
  NLD: 'Haager Amsterdamer',
  SYR: 'Damaszener Aleppiner',
  TUR: 'Ankaraner Istanbuler',
};

const actsFor = (adjective: string): string =>
  explain(articleOf(`Die ${adjective} Polizei hat am Montag drei Demonstranten festgenommen.`))
    .coding.events.map(({ type, actors }) => `${type} ${actors.map(({ country }) => country).join()}`)
    .join('; ');

describe('the police of a town or region acts for its country', () => {
  for (const [country, adjectives] of Object.entries(ADJECTIVES))
    test.each(adjectives.split(' '))(`%s: ${country}`, (adjective) => {
      expect(actsFor(adjective)).toBe(`COERCE ${country}`);
    });
});

test.each(['Maler', 'Mauer', 'Kerner', 'Eisner', 'Böhmer', 'Esser', 'Wawer', 'Jauer'])('"%s" is of no town', (noun) => {
  expect(placesOfAdjective(noun)).toEqual([]);
});

test('a gate that is called after a town is nobody', () => {
  const { events } = explain(
    articleOf('Am Montag zogen Hunderte zum Brandenburger Tor, um gegen Polen zu protestieren.'),
  ).coding;
  expect(events.map(({ recipients }) => recipients.map(({ country, text }) => `${country} ${text}`))).toEqual([
    ['POL Polen'],
  ]);
});

describe('a party that is called alike in several countries is of that which is told of, also where one of it is called by his office', () => {
  test.each(['den Chef der Grünen', 'die Grünen', 'den Abgeordneten der Grünen', 'die Pläne der Grünen'])(
    '%s',
    (whom) => {
      const { events } = explain(articleOf(`Die ÖVP hat am Montag ${whom} kritisiert.`)).coding;
      expect(events.map(({ recipients }) => recipients.map(({ country }) => country))).toEqual([['AUT']]);
    },
  );
});

test('every irregular adjective is that of a known place, each listed once, in order', () => {
  const adjectives = TOWN_ADJECTIVES.trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ')));
  expect(adjectives.filter((word) => placesOfAdjective(word).length === 0)).toEqual([]);
  expect(adjectives).toEqual([...new Set(adjectives)].sort((a, b) => a.localeCompare(b, 'de')));
});

import { describe, expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';

/** What stands between commas and says who somebody is. */
const APPOSITIONS = [
  'Chef der CDU',
  'die Chefin der Linken',
  'Chef der CDU und der Fraktion',
  'Parteichef und Kanzler',
  'Autor und Trainer aus Köln',
  'Präsident des Bundes und Vorsitzender der Konferenz',
  'Präsident der Kammer und Unternehmer',
  'Mutter von drei Kindern',
  'Sohn eines Lehrers und einer Ärztin',
  'Sprecher für Migration und Integration der Fraktion',
  'Leiter des Amtes für Umwelt und Natur in Kiel',
  'Professor an der Universität Köln',
  'zugleich Chef der Partei',
  'auch Chef der Sparkasse',
  'damals Minister für Inneres und Sport',
  'nach dem Sturz der Regierung Chef des Militärs',
  'einer der Gründer der Partei',
];
const NAMES = ['Merz', 'Anna Müller', 'Ministerin Schmidt'];
const headOf = (name: string): string => name.split(' ')[0] ?? name;

describe.each(APPOSITIONS)('"%s" between commas', (apposition) => {
  test.each(
    NAMES.flatMap((name): [string, string][] => [
      [`${name}, ${apposition}, hat Kanada kritisiert.`, `${headOf(name)} > Kanada`],
      [`${name}, ${apposition}, kritisierte Kanada am Montag scharf.`, `${headOf(name)} > Kanada`],
      [`Am Montag hat ${name}, ${apposition}, Kanada kritisiert.`, `${headOf(name)} > Kanada`],
      [`Am Montag kritisierte ${name}, ${apposition}, Kanada scharf.`, `${headOf(name)} > Kanada`],
      [`Kanada kritisierte ${name}, ${apposition}.`, `Kanada > ${headOf(name)}`],
    ]),
  )('is neither subject nor object: %s', (text, sides) => {
    expect(clauseOf(text, 'kritisieren')).toBe(sides);
  });
});

describe.each(['Präsident Perus', 'dem Chef der CDU', 'Parteichef und Kanzler', 'der 2010 gewählt wurde'])(
  '"%s" behind somebody with a preposition',
  (apposition) => {
    test.each([
      [`Nach den Worten von Luis Paredes, ${apposition}, hat Kanada Chile kritisiert.`, 'Kanada > Chile'],
      [`Kanada kritisierte nach dem Gespräch mit Merz, ${apposition}, erneut Chile.`, 'Kanada > Chile'],
      [`Chile wurde von Merz, ${apposition}, kritisiert.`, 'Chile > –'],
    ])('is neither subject nor object: %s', (text, sides) => {
      expect(clauseOf(text, 'kritisieren')).toBe(sides);
    });
  },
);

test.each([
  ['Merz, Scholz und Habeck haben Kanada kritisiert.', 'Merz+Scholz+Habeck > Kanada'],
  ['Kanada hat Polen, Ungarn und Malta kritisiert.', 'Kanada > Polen+Ungarn+Malta'],
])('what is listed stays a list: %s', (text, sides) => {
  expect(clauseOf(text, 'kritisieren')).toBe(sides);
});

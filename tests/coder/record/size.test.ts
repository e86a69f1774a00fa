import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../../functions/coder/record/amounts.ts';
import { kindOf } from '../../../functions/coder/record/object-kinds.ts';
import { sizeOf } from '../../../functions/coder/record/size.ts';

describe('amounts', () => {
  test.each([
    ['mindestens zwölf', 12, 'more-than'],
    ['mehr als 80', 80, 'more-than'],
    ['rund 3000', 3000, 'about'],
    ['knapp 20.000', 20_000, 'less-than'],
    ['ein halbes Dutzend', 6, 'exact'],
    ['etwa zwei Dutzend', 24, 'about'],
    ['Hunderte', 200, 'more-than'],
    ['mehrere Tausend', 2000, 'more-than'],
    ['über hundert', 100, 'more-than'],
    ['fünfundzwanzig', 25, 'exact'],
    ['dreihundert', 300, 'exact'],
    ['1,5 Milliarden', 1.5e9, 'exact'],
  ])('%s', (text, value, qualifier) => {
    expect(findAmounts(`Es waren ${text} Menschen.`)).toMatchObject([{ value, qualifier }]);
  });

  const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf sechzehn siebzehn'.split(' ');
  const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
  const CROWDS = 'Dutzende Hunderte Tausende Zehntausende Hunderttausende'.split(' ');
  test.each([...UNITS, ...TENS, ...TENS.map((ten) => `dreiund${ten}`), 'hundert', 'fünftausend', ...CROWDS])(
    'a sentence with no number but "%s" has an amount',
    (written) => {
      expect(findAmounts(`Da waren ${written} und gingen.`)).toHaveLength(1);
    },
  );

  test.each(['Ein Mann von der 25-jährigen Firma', 'mehrere Menschen', 'über Menschen'])('none in "%s"', (text) => {
    expect(findAmounts(text).filter(({ value }) => value > 1)).toEqual([]);
  });
});

describe('the size of an act', () => {
  test.each([
    ['ASSAULT', null, 'Zwölf Menschen wurden getötet und mehr als 80 verletzt.', { dead: 12, injured: 80 }],
    ['ASSAULT', null, 'Bei dem Angriff starben nach Angaben der Polizei sechs Menschen.', { dead: 6 }],
    ['ASSAULT', 'abduct', 'Bewaffnete entführten 30 Schülerinnen.', { count: 30, unit: 'Schülerinnen' }],
    [
      'COERCE',
      'arrest',
      'In Minsk nahm die Polizei rund 3000 Demonstranten fest.',
      { arrested: 3000, qualifier: 'about' },
    ],
    ['PROTEST', 'demo', 'Hunderte zogen durch Prag.', { count: 200, qualifier: 'more-than' }],
    ['PROTEST', 'demo', 'Am 15. Mai demonstrierten 20.000 Menschen.', { count: 20_000, unit: 'Menschen' }],
    ['MOBILIZE', 'troops', 'Polen verlegte 2500 Soldaten an die Grenze.', { count: 2500, unit: 'Soldaten' }],
    ['RETREAT', 'release', 'Die Rebellen ließen drei Geiseln frei.', { count: 3, unit: 'Geiseln' }],
  ] as const)('%s %s: %s', (type, mode, sentence, size) => {
    expect(sizeOf(type, mode, sentence, null)).toMatchObject(size);
  });

  test('of what is given is counted in its object', () => {
    expect(sizeOf('AID', null, '', 'vier Hubschrauber')).toEqual({
      count: 4,
      unit: 'Hubschrauber',
      qualifier: 'exact',
    });
  });
});

test.each([
  ['Hilfsgüter', 'aid'],
  ['Kampfjets', 'weapons'],
  ['Brigaden', 'troops'],
  ['Kriegsgefangenen', 'prisoners'],
  ['Waffenruhe', 'ceasefire'],
  ['Strafzölle', 'sanctions'],
])('%s are of the kind %s', (noun, kind) => {
  expect(kindOf(noun)).toBe(kind);
});

import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../../functions/coder/record/amounts.ts';

describe('amounts', () => {
  test.each([
    ['mindestens zwölf', 12, 'more-than'],
    ['mehr als 80', 80, 'more-than'],
    ['weit mehr als 80', 80, 'more-than'],
    ['nicht weniger als 15', 15, 'more-than'],
    ['nicht mehr als 15', 15, 'less-than'],
    ['rund 3000', 3000, 'about'],
    ['an die 80', 80, 'about'],
    ['knapp 20.000', 20_000, 'less-than'],
    ['bis zu 400', 400, 'less-than'],
    ['ein halbes Dutzend', 6, 'about'],
    ['ein Dutzend', 12, 'about'],
    ['etwa zwei Dutzend', 24, 'about'],
    ['ein paar Dutzend', 24, 'more-than'],
    ['Hunderte', 200, 'more-than'],
    ['mehrere Tausend', 2000, 'more-than'],
    ['mehreren Hundert', 200, 'more-than'],
    ['mehrere Zehntausend', 20_000, 'more-than'],
    ['Millionen', 2e6, 'more-than'],
    ['über hundert', 100, 'more-than'],
    ['fünfundzwanzig', 25, 'exact'],
    ['dreihundert', 300, 'exact'],
    ['zweihundertfünfzig', 250, 'exact'],
    ['3 000', 3000, 'exact'],
    ['anderthalb Millionen', 1.5e6, 'exact'],
    ['eine halbe Million', 5e5, 'about'],
    ['eine Viertelmillion', 250_000, 'about'],
    ['eine Milliarde', 1e9, 'exact'],
    ['1,5 Milliarden', 1.5e9, 'exact'],
    ['20 Mio. Euro für', 20e6, 'exact'],
  ])('%s', (text, value, qualifier) => {
    expect(findAmounts(`Es waren ${text} Menschen.`)).toMatchObject([{ value, qualifier }]);
  });

  test.each([
    ['20 bis 30', 20],
    ['ein bis zwei', 1],
    ['zwei oder drei', 2],
    ['zwischen 20 und 30', 20],
    ['zwischen 20 Menschen und 40', 20],
    ['zwei bis drei Millionen', 2e6],
    ['20–30', 20],
  ])('of "%s" the lower one is the least', (text, value) => {
    expect(findAmounts(`Es waren ${text} Menschen.`)).toMatchObject([{ value, qualifier: 'more-than' }]);
  });

  test('"über" behind what an agreement is about is no qualifier', () => {
    expect(findAmounts('den Vertrag über 18 Panzer')).toMatchObject([{ value: 18, qualifier: 'exact' }]);
  });

  test('a crowd behind a year is its own number', () => {
    expect(findAmounts('Im Jahr 2024 Hunderte').map(({ value }) => value)).toEqual([2024, 200]);
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

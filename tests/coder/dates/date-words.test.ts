import { describe, expect, test } from 'vitest';
import { type DateMention, findDates, inTense } from '../../../functions/coder/dates/find-dates.ts';

/** Tuesday. */
const PUBLISHED = '2025-01-28';
const span = ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from}..${to}`);
const last = (text: string, published = PUBLISHED): DateMention | undefined => findDates(text, published).at(-1);
const lastDay = (text: string, published = PUBLISHED) => {
  const date = last(text, published);
  return date && span(date);
};

describe('a bare year', () => {
  test.each([
    'Der Kanzler traf 2019 Ministerin Okafor.',
    'Norwegen lieferte 2021 Traktoren.',
    'Der Rat hat 1987 Gäste empfangen.',
  ])('may stand before a noun: %s', (text) => {
    expect(last(text)?.precision).toBe('year');
  });

  test.each([
    'Norwegen lieferte rund 2019 Traktoren.',
    'Norwegen lieferte 2000 Traktoren.',
    'Die Polizei nahm 2019 Personen fest.',
  ])('is none where it counts: %s', (text) => {
    expect(last(text)).toBeUndefined();
  });
});

test.each([
  ['Morgen reist er ab.', '2025-01-29'],
  ['Er schweigt. Morgen Abend reist er ab.', '2025-01-29'],
  ['Der Morgen begann ruhig.', undefined],
])('"Morgen" at the head of a sentence is tomorrow, as a noun it is none: %s', (text, day) => {
  expect(lastDay(text)).toBe(day);
});

test('"heute Nacht" is the last night or the next, as the tense has it', () => {
  const date = last('Heute Nacht brannte es.');
  expect(date && span(inTense(date, 'past'))).toBe('2025-01-27..2025-01-28');
  expect(date && span(inTense(date, 'future'))).toBe('2025-01-28..2025-01-29');
});

test.each([
  ['Er starb am 2. Weihnachtsfeiertag.', '2024-12-26'],
  ['Er starb am 1. Weihnachtsfeiertag.', '2024-12-25'],
  ['Sie zogen am Maifeiertag 2023 durch die Stadt.', '2023-05-01'],
  ['Er starb am 3.5.2020.', '2020-05-03'],
  ['Er starb kurz vor Weihnachten 2023.', '2023-12-15..2023-12-24'],
  ['Er starb wenige Tage nach Ostern 2024.', '2024-04-01..2024-04-10'],
  ['Er starb am Frauentag 2023.', '2023-03-08'],
  ['Er starb an einem Sonntag im Oktober.', '2024-10-01..2024-10-31'],
  ['Er starb im Mai vor zwei Jahren.', '2023-05-01..2023-05-31'],
  ['Er starb vor anderthalb Wochen.', '2025-01-17'],
  ['Er starb vor einem Vierteljahr.', '2024-10-01..2024-10-31'],
  ['Er starb vor 48 Stunden.', '2025-01-26'],
  ['In den vergangenen 24 Stunden starben drei.', '2025-01-27..2025-01-28'],
])('reads %s', (text, day) => {
  expect(lastDay(text)).toBe(day);
});

test('"Freitag vor einer Woche" is over a week ago on a Sunday, too', () => {
  expect(lastDay('Er starb am Freitag vor einer Woche.', '2025-01-26')).toBe('2025-01-17');
});

describe('a day far back in the year before', () => {
  const tenses = (text: string) => {
    const date = last(text, '2025-03-03');
    return date && [inTense(date, 'past').from, inTense(date, 'future').from];
  };

  test.each(['Am 3. Mai brannte es.', 'In der Nacht zum 3. Mai brannte es.', 'Am Abend des 3. Mai brannte es.'])(
    'is meant in the past tense, where it stands by itself: %s',
    (text) => {
      expect(tenses(text)).toEqual([
        text.includes('Nacht') ? '2024-05-02' : '2024-05-03',
        expect.stringMatching('^2025'),
      ]);
    },
  );

  test('is not where it says which election somebody speaks of', () => {
    expect(tenses('Er sprach über die Wahl am 3. Mai.')).toEqual(['2025-05-03', '2025-05-03']);
  });
});

describe('what counts from a day goes on with the last one of the paragraph before', () => {
  test.each([
    ['Am Tag darauf', '2025-01-21'],
    ['Zwei Tage später', '2025-01-22'],
    ['Anderntags', '2025-01-21'],
    ['Am anderen Morgen', '2025-01-21'],
    ['Am Donnerstag darauf', '2025-01-23'],
  ])('%s', (words, day) => {
    expect(lastDay(`Am 20. Januar fiel die Stadt.\n\n${words} floh er.`)).toBe(day);
  });

  test('and so do years before it', () => {
    expect(lastDay('2019 fiel die Stadt.\n\nEin Jahr zuvor war er geflohen.')).toBe('2018-01-01..2018-12-31');
  });

  test('but not the day before, which counts from the news', () => {
    expect(lastDay('Am 20. Januar fiel die Stadt.\n\nAm Vortag war er geflohen.')).toBe('2025-01-27');
  });
});

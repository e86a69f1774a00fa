import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates, inTense } from '../../../functions/coder/dates/find-dates.ts';

/** Tuesday. */
const PUBLISHED = '2025-01-28';
const short = (text: string, published = PUBLISHED): string[] =>
  findDates(text, published).map((date) => `${date.text}: ${date.from}${date.from === date.to ? '' : `..${date.to}`}`);

test.each([
  ['Sie trafen sich am Dienstag in Wien.', ['Dienstag: 2025-01-28']],
  ['Der Minister reiste am Mittwoch ab.', ['Mittwoch: 2025-01-22']],
  ['Am vergangenen Montag kam es zum Streit.', ['vergangenen Montag: 2025-01-20']],
  ['Er kommt am kommenden Donnerstag.', ['kommenden Donnerstag: 2025-01-30']],
  ['Er wurde am Mittwoch vergangener Woche verhaftet.', ['Mittwoch vergangener Woche: 2025-01-22']],
  ['In der Nacht zum Dienstag fielen Schüsse.', ['Nacht zum Dienstag: 2025-01-27..2025-01-28']],
  ['Am 24. Januar unterschrieben beide.', ['24. Januar: 2025-01-24']],
  ['Am 5. Mai 2010 begann es.', ['5. Mai 2010: 2010-05-05']],
  ['Das Treffen vom 20. bis 22. Januar endete.', ['20. bis 22. Januar: 2025-01-20..2025-01-22']],
  ['Anfang Januar wurde er entlassen.', ['Anfang Januar: 2025-01-01..2025-01-10']],
  ['Im Dezember wurde gewählt.', ['Dezember: 2024-12-01..2024-12-31']],
  ['Im April letzten Jahres starb er.', ['April letzten Jahres: 2024-04-01..2024-04-30']],
  ['Im vergangenen Jahr stieg die Zahl.', ['vergangenen Jahr: 2024-01-01..2024-12-31']],
  ['Kommende Woche berät das Kabinett.', ['Kommende Woche: 2025-02-03..2025-02-09']],
  ['Heute und gestern demonstrierten sie.', ['Heute: 2025-01-28', 'gestern: 2025-01-27']],
  ['Vor zwei Wochen trat er zurück.', ['Vor zwei Wochen: 2025-01-14']],
  ['Am Wochenende kam es zu Krawallen.', ['Wochenende: 2025-01-25..2025-01-26']],
  ['Der Plan gilt von 2026 bis 2030.', ['2026 bis 2030: 2026-01-01..2030-12-31']],
  ['Im ersten Quartal 2024 sank der Handel.', ['ersten Quartal 2024: 2024-01-01..2024-03-31']],
  ['Am Ostermontag 2024 ruhte die Arbeit.', ['Ostermontag 2024: 2024-04-01']],
  [
    'Am 12. Juli 2003 fiel die Stadt, zwei Tage später das Land.',
    ['12. Juli 2003: 2003-07-12', 'zwei Tage später: 2003-07-14'],
  ],
])('reads %s', (text, expected) => {
  expect(short(text)).toEqual(expected);
});

test.each([
  'So sagte er es am Morgen.',
  'Rund 2000 Soldaten kamen.',
  'August Meier verlor.',
  'Der heute 77-jährige Autor schweigt.',
  'Die Resolution 1701 gilt.',
])('finds no date in: %s', (text) => {
  expect(short(text)).toEqual([]);
});

test('lets the tense decide where a weekday lies', () => {
  const [date] = findDates('Am Freitag spricht er.', PUBLISHED);
  expect(date && inTense(date, 'past').from).toBe('2025-01-24');
  expect(date && inTense(date, 'future').from).toBe('2025-01-31');
});

test.each([
  ['seit Montag', 'since', '2025-01-27'],
  ['bis Samstag', 'until', '2025-02-01'],
  ['ab dem 3. Februar', 'from', '2025-02-03'],
  ['für dieses Jahr', 'for', '2025-01-01'],
  ['nach dem 20. Januar', 'after', '2025-01-20'],
])('says how "%s" bounds', (text, relation, from) => {
  expect(findDates(text, PUBLISHED)).toMatchObject([{ relation, from }]);
});

test('keeps an earlier year for the dates that follow it', () => {
  expect(short('Am 1. März 1998 fiel die Stadt. Am 9. Mai kam der Friede.')).toEqual([
    '1. März 1998: 1998-03-01',
    '9. Mai: 1998-05-09',
  ]);
});

test('mentions lie in the text, in order, without overlap, and never end before they begin', () => {
  const word = fc.constantFrom(
    'am',
    'Montag',
    'vergangenen',
    '28.',
    'Mai',
    '2010',
    'bis',
    'Ende',
    'Woche',
    '3.4.',
    'heute',
    'vor',
    'zwei',
    'Jahren',
    'İ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      let last = 0;
      for (const date of findDates(text, PUBLISHED)) {
        expect(text.slice(date.start, date.end)).toBe(date.text);
        expect(date.start).toBeGreaterThanOrEqual(last);
        expect(date.from <= date.to).toBe(true);
        last = date.end;
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates, inTense } from '../../../functions/coder/dates/find-dates.ts';

/** Tuesday. */
const PUBLISHED = '2025-01-28';
const short = (text: string, published = PUBLISHED): string[] =>
  findDates(text, published).map((date) => `${date.text}: ${date.from}${date.from === date.to ? '' : `..${date.to}`}`);

test.each([
  ['Er ging am Samstag vor einer Woche.', ['Samstag vor einer Woche: 2025-01-18']],
  ['Er ging am 5. März des Vorjahres.', ['5. März des Vorjahres: 2024-03-05']],
  ['Sie trafen sich am Dienstag in Wien.', ['Dienstag: 2025-01-28']],
  ['Der Minister reiste am Mittwoch ab.', ['Mittwoch: 2025-01-22']],
  ['Am vergangenen Montag kam es zum Streit.', ['vergangenen Montag: 2025-01-20']],
  ['Er kommt am kommenden Donnerstag.', ['kommenden Donnerstag: 2025-01-30']],
  ['Sie traten zum dritten Mal in dieser Woche und zum zweiten Mal binnen zwei Tagen in den Streik.', []],
  [
    'In der Nacht zum Sonntag sprach er. Wenige Stunden zuvor war das Angebot gekommen.',
    ['Nacht zum Sonntag: 2025-01-25..2025-01-26', 'Wenige Stunden zuvor: 2025-01-25'],
  ],
  [
    'Am Sonntag lief, nach der Mühe der vergangenen Tage, das Schiff aus. Am Tag darauf sank es.',
    ['Sonntag: 2025-01-26', 'vergangenen Tage: 2025-01-21..2025-01-28', 'Tag darauf: 2025-01-27'],
  ],
  [
    'Im Herbst 1998 siegte er.\nIm Oktober trat er zurück.',
    ['Herbst 1998: 1998-09-01..1998-11-30', 'Oktober: 2024-10-01..2024-10-31'],
  ],
  ['Er wurde am Mittwoch vergangener Woche verhaftet.', ['Mittwoch vergangener Woche: 2025-01-22']],
  ['In der Nacht zum Dienstag fielen Schüsse.', ['Nacht zum Dienstag: 2025-01-27..2025-01-28']],
  ['Am 24. Januar unterschrieben beide.', ['24. Januar: 2025-01-24']],
  ['Am 5. Mai 2010 begann es.', ['5. Mai 2010: 2010-05-05']],
  ['Das Treffen vom 20. bis 22. Januar endete.', ['20. bis 22. Januar: 2025-01-20..2025-01-22']],
  ['Anfang Januar wurde er entlassen.', ['Anfang Januar: 2025-01-01..2025-01-10']],
  ['In den ersten Januartagen wurde er entlassen.', ['ersten Januartagen: 2025-01-01..2025-01-10']],
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
  ['Am 3. Mai begann es. Am selben Abend fiel er.', ['3. Mai: 2024-05-03', 'selben Abend: 2024-05-03']],
  [
    'Sie stritten am Samstag und am Wochenende davor.',
    ['Samstag: 2025-01-25', 'Wochenende davor: 2025-01-18..2025-01-19'],
  ],
  [
    'In der Nacht zum Montag fielen Schüsse. Am folgenden Tag fiel die Stadt.',
    ['Nacht zum Montag: 2025-01-26..2025-01-27', 'folgenden Tag: 2025-01-28'],
  ],
  [
    'Am Montag fiel die Stadt. In der Nacht zuvor fielen Schüsse.',
    ['Montag: 2025-01-27', 'Nacht zuvor: 2025-01-26..2025-01-27'],
  ],
  [
    'Am Montag warb er für das Treffen, das im März stattfindet. Am selben Tag reiste er ab.',
    ['Montag: 2025-01-27', 'März: 2025-03-01..2025-03-31', 'selben Tag: 2025-01-27'],
  ],
  ['Sie haben in der Nacht zum Montag den Hafen beschossen.', ['Nacht zum Montag: 2025-01-26..2025-01-27']],
  ['Im Frühsommer 2023 floh er.', ['Frühsommer 2023: 2023-06-01..2023-08-31']],
  ['Vor Monatsfrist trat er zurück.', ['Vor Monatsfrist: 2024-12-01..2024-12-31']],
  ['Im September des Vorjahres floh er.', ['September des Vorjahres: 2024-09-01..2024-09-30']],
  ['Der Imam drohte ihnen in der Freitagspredigt.', ['Freitagspredigt: 2025-01-24']],
  ['Er ist als Prediger einer Freitagspredigt bekannt.', []],
  ['Sie tagten von Montag bis Mittwoch.', ['Montag bis Mittwoch: 2025-01-20..2025-01-22']],
  ['Am ersten Sonntag im Oktober 2014 wurde gewählt.', ['ersten Sonntag im Oktober 2014: 2014-10-05']],
  ['In der ersten Maiwoche 2023 fielen Schüsse.', ['ersten Maiwoche 2023: 2023-05-01..2023-05-07']],
  ['Vom 14. bis zum 15.10.2018 berieten sie.', ['14. bis zum 15.10.2018: 2018-10-14..2018-10-15']],
  ['Von Januar bis März 2010 stieg die Zahl.', ['Januar bis März 2010: 2010-01-01..2010-03-31']],
  ['In der Nacht zum 12. Januar brannte es.', ['Nacht zum 12. Januar: 2025-01-11..2025-01-12']],
  ['In der Nacht zum heutigen  Dienstag brannte es.', ['Nacht zum heutigen  Dienstag: 2025-01-27..2025-01-28']],
  ['Am 27. Juni vergangenen Jahres begann es.', ['27. Juni vergangenen Jahres: 2024-06-27']],
  ['Im vergangenen Herbst trat er zurück.', ['vergangenen Herbst: 2024-09-01..2024-11-30']],
  ['Zu Beginn des Monats reiste er ab.', ['Beginn des Monats: 2025-01-01..2025-01-10']],
  ['Vor fast einem Monat trat er zurück.', ['Vor fast einem Monat: 2024-12-01..2024-12-31']],
  ['Vor anderthalb Jahren trat er zurück.', ['Vor anderthalb Jahren: 2023-07-01..2023-07-31']],
  ['Anfang der 1990er Jahre floh er.', ['Anfang der 1990er Jahre: 1990-01-01..1993-05-02']],
  ['Am kommenden Wochenende wird gewählt.', ['kommenden Wochenende: 2025-02-01..2025-02-02']],
  ['Am Abend des Dienstags trat er zurück.', ['Dienstags: 2025-01-28']],
  ['Zum Wochenauftakt trat er zurück.', ['Wochenauftakt: 2025-01-27..2025-01-29']],
  ['Vor Wochenfrist trat er zurück.', ['Vor Wochenfrist: 2025-01-21']],
  ['Sie streikten den dritten Tag in Folge.', []],
  ['Der zweite Putsch binnen acht Monaten gelang.', []],
  [
    'Am Montag trat er zurück. Von Sonntag an gilt es. Am selben Tag floh er.',
    ['Montag: 2025-01-27', 'Sonntag: 2025-02-02', 'selben Tag: 2025-01-27'],
  ],
  [
    'Seit 2013 wird ermittelt. Im Dezember war er dort.',
    ['2013: 2013-01-01..2013-12-31', 'Dezember: 2024-12-01..2024-12-31'],
  ],
  ['In der dritten Nacht in Folge brannte es.', ['dritten Nacht in Folge: 2025-01-27..2025-01-28']],
  ['Am 20. in Genf trafen sie sich.', ['20.: 2025-01-20']],
  ['Peru hat am 12. den Botschafter ausgewiesen.', ['12.: 2025-01-12']],
  ['Er war am 12. von Peru ausgewiesen worden.', ['12.: 2025-01-12']],
  ['Er sprach am 12. internationalen Kongress.', []],
  ['Er reiste am 3. 1. ab.', ['3. 1.: 2025-01-03']],
  ['Er reiste am Freitag (3. Januar) ab.', ['Freitag (3. Januar: 2025-01-03']],
  ['Er reiste am ersten Januar-Wochenende ab.', ['ersten Januar-Wochenende: 2025-01-04..2025-01-05']],
  ['Seit Montag streikt er. Zwei Tage zuvor kam sie.', ['Montag: 2025-01-27', 'Zwei Tage zuvor: 2025-01-25']],
  [
    'Seit Montag streikt er. Am Dienstag kam sie, einen Tag zuvor er.',
    ['Montag: 2025-01-27', 'Dienstag: 2025-01-28', 'einen Tag zuvor: 2025-01-27'],
  ],
])('reads %s', (text, expected) => {
  expect(short(text)).toEqual(expected);
});

test.each([
  'So sagte er es am Morgen.',
  'Rund 2000 Soldaten kamen.',
  'Die Verlegung von 1700 Soldaten begann.',
  'Er sprach vor 2000 jubelnden Anhängern.',
  'August Meier verlor.',
  'Der heute 77-jährige Autor schweigt.',
  'Die Resolution 1701 gilt.',
  'Die Zahl sinkt auf jeweils 1550 strategische Waffen.',
  'Die Polizei nahm 1987 Verdächtige fest.',
  'Morgen der Hoffnung hieß das Buch.',
])('finds no date in: %s', (text) => {
  expect(short(text)).toEqual([]);
});

test('reads "vergangene Woche" on a Sunday as the week that ends', () => {
  expect(short('Er ging am Montag vergangener Woche.', '2025-01-26')).toEqual(['Montag vergangener Woche: 2025-01-20']);
  expect(short('In der vergangenen Woche trat er zurück.', '2025-01-26')).toEqual([
    'vergangenen Woche: 2025-01-20..2025-01-26',
  ]);
});

test.each([
  ['die Anweisung von Montag', 'Anweisung'],
  ['das Urteil vom 3. Januar', 'Urteil'],
  ['eine Anklage aus dem Jahr 2019', 'Anklage'],
  ['die Proteste des vergangenen Jahres', 'Proteste'],
  ['die Vorwahlen 2008', 'Vorwahlen'],
  ['die für heute geplante Sitzung', 'Sitzung'],
  ['ein neues, im vergangenen Jahr geschaffenes Gremium', 'Gremium'],
])('says which noun the date in "%s" describes', (text, noun) => {
  const [date] = findDates(text, PUBLISHED);
  expect(date?.describes && text.slice(date.describes.start, date.describes.end)).toBe(noun);
});

test.each([
  'Er kam am Montag nach Wien.',
  'Im vergangenen Jahr stieg die Zahl.',
  'Die Minister, die am Montag neue Strafen verhängten, schweigen.',
  'Sie tagten vom 3. bis 5. Januar.',
])('lets the date stand by itself in: %s', (text) => {
  expect(findDates(text, PUBLISHED)).toMatchObject([{ describes: null }]);
});

test('reads the day of an outbreak as that since when something has been so', () => {
  const [date] = findDates('Seit Beginn der Kämpfe am 27. Dezember sind 240 Menschen gestorben.', PUBLISHED);
  expect([date?.from, date?.relation]).toEqual(['2024-12-27', 'since']);
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
  ['von Freitag an', 'from', '2025-01-31'],
  ['für dieses Jahr', 'for', '2025-01-01'],
  ['nach dem 20. Januar', 'after', '2025-01-20'],
  ['erstmals seit Montag', 'after', '2025-01-27'],
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

test('a year told before holds for the days of its paragraph until that turns to what is going on', () => {
  const from = (text: string) => findDates(text, '2024-05-16').at(-1)?.from;
  expect(from('1962 entschied das Gericht. Am 15. Juni räumten Soldaten den Tempel.')).toBe('1962-06-15');
  expect(from('1962 entschied das Gericht. Neu entbrannt ist der Streit, als Soldaten am 3. Mai schossen.')).toBe(
    '2024-05-03',
  );
});

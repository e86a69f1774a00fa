import { expect, test } from 'vitest';
import { foldName } from '../../../functions/coder/actors/fold-name.ts';
import { personNamed, personOfSurname } from '../../../functions/coder/actors/people.ts';

test.each([
  ['Beloussow', 'Belousov'],
  ['Selenskyj', 'Zelensky'],
  ['Lawrow', 'Lavrov'],
  ['Lukaschenko', 'Lukashenko'],
  ['Mirsijojew', 'Mirziyoyev'],
  ['Ahmadinedschad', 'Ahmadinejad'],
  ['Netanjahu', 'Netanyahu'],
])('folds %s and %s to one key', (german, english) => {
  expect(foldName(german)).toBe(foldName(english));
});

test.each([
  ['Putin', 'Lawrow'],
  ['Merkel', 'Merz'],
  ['Rohani', 'Raisi'],
])('keeps %s and %s apart', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});

test('knows the office that a person held in a year', () => {
  expect(personNamed('Frank-Walter Steinmeier', 2007)).toMatchObject({ role: 'Außenminister', country: 'DEU' });
  expect(personNamed('Frank-Walter Steinmeier', 2020)).toMatchObject({ role: 'Bundespräsident', country: 'DEU' });
  expect(personNamed('Sergei Lavrov', 2010)).toMatchObject({ role: 'Außenminister', country: 'RUS' });
  expect(personNamed('Jens Stoltenberg', 2020)).toMatchObject({ org: 'NAT', country: null });
});

test('knows a person by less or more of the name', () => {
  expect(personNamed('Tayyip Erdogan', 2015)?.name).toBe('Recep Tayyip Erdoğan');
  expect(personNamed('Donald J. Trump', 2018)?.name).toBe('Donald Trump');
  expect(personNamed('Präsident Emmanuel Macron', 2020)).toBeNull();
});

test('takes a surname for the person who was in office', () => {
  expect(personOfSurname('Beloussow', 2025, false)?.sectors).toEqual(['GOV', 'MIL']);
  expect(personOfSurname('Putins', 2022, false)?.country).toBe('RUS');
  expect(personOfSurname('Bush', 2003, false)?.country).toBe('USA');
  // known by two given names as well
  expect(personOfSurname('Ramaphosa', 2020, false)?.country).toBe('ZAF');
});

test('needs an office beside a surname that is a common name', () => {
  expect(personOfSurname('Fischer', 2003, false)).toBeNull();
  expect(personOfSurname('Fischer', 2003, true)?.role).toBe('Außenminister');
});

test.each(['Kurs', 'Bus', 'Putsch', 'Route', 'Reihe', 'Barr', 'Shultz'])(
  '%s only sounds like the name of somebody who is written in one way',
  (word) => {
    expect(personOfSurname(word, 2021, false)?.name ?? null).toSatisfy(
      (name: string | null) => name === null || name.endsWith(word),
    );
  },
);

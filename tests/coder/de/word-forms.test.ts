import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('a participle before its auxiliary opens the sentence', () => {
  test.each([
    ['Kritisiert wurde Uganda am Montag vom kenianischen Präsidenten.', 'ACCUSE KEN -> UGA'],
    ['Kritisiert hat der kenianische Präsident am Montag auch Uganda.', 'ACCUSE KEN -> UGA'],
    ['Gelobt wurde Uganda am Montag vom kenianischen Präsidenten.', 'SUPPORT KEN -> UGA'],
    ['Verurteilt wurde in Nairobi am Montag ein Journalist.', 'COERCE KEN -> KEN'],
    ['Verhaftet wurde in Nairobi am Montag auch ein Journalist.', 'COERCE KEN -> KEN'],
    ['Ermittelt wird in Nairobi auch gegen den Minister.', 'ACCUSE KEN -> KEN'],
    ['Demonstriert wurde am Montag auch in Nairobi.', 'PROTEST KEN -> KEN'],
    ['Vermittelt hatten Kenia und Uganda.', 'CONSULT KEN+UGA ->'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

test.each([
  ['Am Montag gab es in Brüssel Razzien.', 'COERCE BEL -> BEL'],
  ['Die Razzien in Brüssel richteten sich am Montag gegen Islamisten.', 'COERCE BEL -> BEL'],
])('plurals that replace the ending of their noun are its forms: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('who is on a visit where he speaks visits', () => {
  const text =
    'Zu Besuch in Sarajevo stellte der österreichische Außenminister am Montag klar, dass Reformen nötig sind.';
  expect(told(text)).toEqual(['CONSULT AUT -> BIH']);
});

test('bankers and owners act, though they are called like what they have', () => {
  expect(told('Der peruanische Banker kritisierte am Montag Kenia.')).toEqual(['ACCUSE PER -> KEN']);
  expect(told('Der Banker kritisierte am Montag Kenia.')).not.toContain('ACCUSE KEN ->');
});

test('a strike in a country is not aimed at it', () => {
  expect(told('Bestreikt wurden am Montag Flughäfen in sieben deutschen Bundesländern.')).toEqual([
    'PROTEST DEU -> DEU',
  ]);
});

test.each([
  ['Russland überfällt die Ukraine.', 'ASSAULT RUS -> UKR'],
  ['Russische Raketen schlugen am Montag in einem Wohnblock in Dnipro ein.', 'ASSAULT RUS -> UKR'],
  ['In der Nacht zum Montag trat zwischen Aserbaidschan und Armenien eine Waffenruhe in Kraft.', 'RETREAT ARM+AZE <=>'],
])('present forms of strong verbs, weapons and truces have their sides: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

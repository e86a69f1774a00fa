import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

/** Towns of several countries, with names that are several words, end like nouns or are spelt like them. */
const TOWNS = [
  ['Aachen', 'DEU'],
  ['Darmstadt', 'DEU'],
  ['Bad Kreuznach', 'DEU'],
  ['Essen', 'DEU'],
  ['Innsbruck', 'AUT'],
  ['Winterthur', 'CHE'],
  ['Grenoble', 'FRA'],
  ['Mailand', 'ITA'],
  ['Danzig', 'POL'],
] as const;

describe.each(TOWNS)('who is told to be of %s', (town, country) => {
  test.each([
    [`Die Staatsanwaltschaft ${town} hat am Montag zwei Politiker aus Kenia festnehmen lassen.`, 'COERCE'],
    [`Die Polizei ${town} nahm am Montag drei Kenianer fest.`, 'COERCE'],
    [`Der Bürgermeister von ${town} hat am Montag Kenia kritisiert.`, 'ACCUSE'],
    [`Der Bischof von ${town} hat am Montag Kenia kritisiert.`, 'ACCUSE'],
  ])('acts in its country: %s', (sentence, type) => {
    expect(told(sentence)).toEqual([`${type} ${country} -> KEN`]);
  });
});

test.each([
  ['Aalens Bürgermeister hat am Montag Kenia kritisiert.', 'DEU'],
  ['Barcelonas neue Bürgermeisterin hat am Montag Kenia kritisiert.', 'ESP'],
  ['New Yorks Bürgermeister hat am Montag Kenia kritisiert.', 'USA'],
  ['Der Bornheimer Bürgermeister hat am Montag Kenia kritisiert.', 'DEU'],
])('towns own their officials: %s', (sentence, country) => {
  expect(told(sentence)).toEqual([`ACCUSE ${country} -> KEN`]);
});

test('a town is nobody of those who did something in it', () => {
  expect(told('Die Hisbollah feierte die Täter von Haifa am Montag als Märtyrer.').join()).not.toContain('ISR');
});

test.each([
  ['Das Oberlandesgericht Graz verurteilte am Montag den kenianischen Politiker Ruto.', 'AUT'],
  ['Das Landesgericht Wien hat am Montag den kenianischen Politiker Ruto verurteilt.', 'AUT'],
  ['Das Landgericht Bozen hat am Montag den kenianischen Politiker Ruto verurteilt.', 'ITA'],
  ['Das Landgericht Köln hat am Montag den kenianischen Politiker Ruto verurteilt.', 'DEU'],
])('courts that are called so in several countries are of their town: %s', (sentence, country) => {
  expect(told(sentence)).toEqual([`COERCE ${country} -> KEN`]);
});

test.each([
  ['Kassel hat am Montag den Vertrag mit Kenia gekündigt.', 'SANCTION DEU -> KEN'],
  ['Linz hat am Montag scharf die Regierung von Kenia kritisiert.', 'ACCUSE AUT -> KEN'],
  ['Barcelona hat am Montag die Regierung von Kenia kritisiert.', 'ACCUSE ESP -> KEN'],
  ['Der Kanton Zürich hat am Montag die Regierung von Kenia kritisiert.', 'ACCUSE CHE -> KEN'],
  ['Der Landkreis Ravensburg hat am Montag die Regierung von Kenia kritisiert.', 'ACCUSE DEU -> KEN'],
])('towns and districts act by nothing but their name: %s', (sentence, act) => {
  expect(told(sentence)).toEqual([act]);
});

test('what is spelt like a town abroad does not act for it', () => {
  expect(told('Man hat am Montag die Regierung von Kenia kritisiert.').join()).not.toContain('CIV');
});

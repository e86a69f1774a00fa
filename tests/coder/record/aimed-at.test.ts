import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('sanctions, help and treaties that are called after a state concern it', () => {
  test.each([
    ['Die EU hat am Montag neue Russland-Sanktionen beschlossen.', 'SANCTION EUR -> RUS'],
    ['Die EU einigte sich am Montag auf neue Russland-Sanktionen.', 'SANCTION EUR -> RUS'],
    ['Die EU hat am Montag das Iran-Embargo verlängert.', 'SANCTION EUR -> IRN'],
    ['Deutschland hat am Montag die Afghanistan-Hilfe gestoppt.', 'SANCTION DEU -> AFG'],
    ['Trump hat am Montag das Iran-Abkommen aufgekündigt.', 'SANCTION USA -> IRN'],
    ['Trump drohte am Montag mit neuen Iran-Sanktionen.', 'THREATEN USA -> IRN'],
    ['Die USA haben am Montag die Iran-Sanktionen aufgehoben.', 'RETREAT USA -> IRN'],
    ['Deutschland hat am Montag den Afghanistan-Abzug abgeschlossen.', 'RETREAT DEU -> AFG'],
    ['Der Bundestag beschloss am Montag neue Ukraine-Hilfen.', 'AGREE DEU -> UKR'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('who demands, refuses or criticises them says so to others', () => {
  test.each([
    ['Trump forderte am Montag neue Iran-Sanktionen.', 'REQUEST USA ->'],
    ['Ungarn lehnte am Montag neue Russland-Sanktionen ab.', 'REJECT HUN ->'],
    ['Ungarn kritisierte am Montag die Russland-Sanktionen der EU.', 'ACCUSE HUN -> EUR'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

test('nobody is hit by his own', () => {
  expect(told('Russland verlängerte am Montag die Russland-Verträge.')).toEqual([]);
  expect(told('Russland verhängte am Montag Russland-Sanktionen.')).toEqual(['SANCTION RUS ->']);
});

test('"US-Sanktionen" are theirs', () => {
  expect(told('Die Niederlande haben am Montag neue US-Sanktionen kritisiert.')).toEqual(['ACCUSE NLD -> USA']);
});

test('an attribute tells whom sanctions hit', () => {
  expect(told('Die EU verlängerte am Montag die gegen Belarus verhängten Sanktionen.')).toEqual([
    'SANCTION EUR -> BLR',
  ]);
});

test('an ambassador abroad asks nobody at home', () => {
  expect(told('In Genf forderte Norwegens Botschafterin am Montag Sanktionen.')).toEqual(['REQUEST NOR ->']);
});

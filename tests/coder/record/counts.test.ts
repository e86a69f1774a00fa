import { expect, test } from 'vitest';
import { arePeople } from '../../../functions/coder/record/counts.ts';

test.each([
  'Abonnenten',
  'Demonstranten',
  'Journalisten',
  'Klienten',
  'Kommandanten',
  'Populisten',
  'Referenten',
  'Terroristen',
  'Zivilisten',
])('"%s" are people', (noun) => {
  expect(arePeople(noun)).toBe(true);
});

test.each([
  'Diamanten',
  'Dokumenten',
  'Elefanten',
  'Fristen',
  'Instrumenten',
  'Kisten',
  'Kontinenten',
  'Medikamenten',
  'Parlamenten',
  'Patenten',
  'Prozenten',
  'Renten',
  'Terrorlisten',
  'Varianten',
])('"%s" are none, though the word ends like one for people', (noun) => {
  expect(arePeople(noun)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';
import { found, told } from '../told.ts';

describe('where only a town or a border is named', () => {
  test.each([
    ['Der slowenische Präsident reiste nach Odessa.', 'CONSULT SVN -> UKR'],
    ['Norwegen schickte Ärzte nach Aleppo.', 'AID NOR -> SYR'],
    ['Die Bundeswehr ist aus Kundus abgerückt.', 'RETREAT DEU -> AFG'],
    ['Norwegen zog Soldaten aus San Pedro Sula ab.', 'RETREAT NOR -> HND'],
    ['Norwegen schickte Ärzte nach Porto Alegre.', 'AID NOR -> BRA'],
    ['Russische Truppen beschossen Cherson mit Artillerie.', 'ASSAULT RUS -> UKR'],
    ['Bolivianische Ärzte behandelten in Haiti Verletzte.', 'AID BOL -> HTI'],
    ['Rumänien verlegte Panzer an die Grenze zu Serbien.', 'MOBILIZE ROU -> SRB'],
    ['Ägypten zog an der libyschen Grenze Truppen zusammen.', 'MOBILIZE EGY -> LBY'],
    [
      'Das Ministerium in Helsinki teilte mit, russische Kampfjets seien in den Luftraum eingedrungen.',
      'MOBILIZE RUS -> FIN',
    ],
    ['Ein Flugzeug mit Hilfsgütern aus Kuwait ist in Beirut gelandet.', 'AID KWT -> LBN'],
  ])('%s', (sentence, event) => expect(found(sentence)).toContain(event));

  test('an army that leaves a town of its own country leaves nobody', () =>
    expect(found('Die syrische Armee zog sich aus Aleppo zurück.')).toContain('RETREAT SYR ->'));
});

test.each([
  ['Charkiw griff Russland am Montag an.', 'ASSAULT RUS -> UKR'],
  ['Auch Charkiw griff Russland am Montag an.', 'ASSAULT RUS -> UKR'],
  ['Russland griff Charkiw am Montag an.', 'ASSAULT RUS -> UKR'],
  ['Kiew griff Russland am Montag an.', 'ASSAULT UKR -> RUS'],
  ['Auch Charkiw griff die ukrainische Armee am Montag an.', 'ASSAULT  -> UKR'],
])('a town that is no capital attacks nobody: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('"die Stadt" into which an army pushes is the one that was named last', () => {
  expect(
    told('Am Montag wurde um die Frontstadt Torezk gekämpft. Russische Truppen drangen in den Ostteil der Stadt ein.'),
  ).toContain('ASSAULT RUS -> UKR');
  expect(
    told('Die Rebellen hatten sich in Aleppo verschanzt. Die syrische Armee eroberte die Stadt am Montag zurück.'),
  ).toContain('ASSAULT SYR -> SYR');
});

test('an army that pushes into a town abroad is there', () => {
  const text = 'Nun droht der Frontstadt Torezk der Fall. Russische Streitkräfte dringen in den Ostteil der Stadt ein.';
  const { events } = explain(articleOf(text)).coding;
  expect(events.map(({ type, place }) => `${type} ${place?.country}`)).toContain('ASSAULT UKR');
});

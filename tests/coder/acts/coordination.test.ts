import { describe, expect, test } from 'vitest';
import { found, told } from '../told.ts';

describe('participles behind a coordinator', () => {
  test.each([
    // are those of the auxiliary before, also where they look like a present
    ['Der Minister Juan Rojas wurde in Lima aus dem Haus geholt und verhaftet.', 'COERCE PER -> PER', 'COERCE'],
    ['Zwei Journalisten wurden in Lima von Soldaten bedroht und verprügelt.', 'ASSAULT PER -> PER', 'ASSAULT'],
    // or of the one that is still to come
    [
      'Die Rednerin Ana Cruz kritisierte Peru, nachdem sie dort verhaftet und gefoltert worden war.',
      'COERCE PER -> PER',
      'COERCE',
    ],
  ])('%s', (text, expected, type) => {
    expect(told(text).filter((event) => event.startsWith(type))).toEqual([expected]);
  });

  test('tell what befell the first subject', () => {
    expect(told('Ein Konsulat Perus in La Paz wurde am Montag gestürmt, geplündert und angezündet.')).toContainEqual(
      'ASSAULT  -> PER',
    );
    expect(found('Die Armee Kenias teilte mit, dass zwei Somalier verschleppt und ermordet worden seien.')).toEqual([
      'ASSAULT  -> SOM',
    ]);
  });

  test('but a present with an object of its own is none', () => {
    expect(told('Der Präsident von Peru hat gedroht und verhaftet nun Bolivianer.')).toContainEqual(
      'COERCE PER -> BOL',
    );
  });
});

test('what somebody calls something was not done', () => {
  expect(
    told('Tunesiens Präsident Marzouki nannte die Ausschreitungen einen Anschlag auf den Staat.'),
  ).not.toContainEqual(expect.stringContaining('ASSAULT'));
});

test('"nach der Tötung" leads to nobody', () => {
  expect(
    told('Nach der Tötung eines Rebellen hat Venezuela Panzer und Soldaten an die Grenze zu Kolumbien beordert.'),
  ).toContainEqual('MOBILIZE VEN -> COL');
});

test('who will not hesitate refuses nothing', () => {
  const body = '„Wir werden nicht zögern, jeden Angriff zu beantworten“, sagte der Präsident von Peru.';
  expect(told(body)).not.toContainEqual(expect.stringContaining('REJECT'));
});

import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('who is hit in a fight', () => {
  test.each([
    ['Vier Polizisten starben in Ankara bei Gefechten mit der PKK.', 'ASSAULT TUR -> TUR'],
    ['In Peru wurden zwei Soldaten bei Kämpfen mit der chilenischen Armee getötet.', 'ASSAULT CHL -> PER'],
    [
      'An der Grenze wurden 300 Flüchtlinge bei Zusammenstößen mit der ungarischen Polizei verletzt.',
      'ASSAULT HUN -> ?CVL',
    ],
  ])('is hit by the other side, and both are one act: %s', (body, event) => {
    expect(told(body)).toEqual([event]);
  });

  test('is not who kills there', () => {
    expect(told('Bei Kämpfen mit Rebellen töteten malische Soldaten zwei Zivilisten.')).toEqual(['ASSAULT MLI -> MLI']);
  });
});

describe('a treaty that is signed', () => {
  test.each([
    ['Der Vertrag zwischen Ghana und Togo über die Aufnahme von Flüchtlingen wurde am Montag unterzeichnet.'],
    ['Das Abkommen zwischen Ghana und Togo wurde am Montag unterzeichnet.'],
  ])('is signed by those between whom it is: %s', (body) => {
    expect(told(body)).toEqual(['SUPPORT GHA+TGO <=>']);
  });
});

import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('a town in front of a sentence', () => {
  test.each([
    ['Nürnberg Die Gewerkschaft hat Kenia kritisiert.', 'ACCUSE DEU -> KEN'],
    ['Brüssel Die EU-Kommission hat Ungarn kritisiert.', 'ACCUSE EUR -> HUN'],
    ['Wien Nach dem Streit hat der Verband der Lehrer Kenia kritisiert.', 'ACCUSE AUT -> KEN'],
    ['Bad Kreuznach Die Stadt hat Kenia kritisiert.', 'ACCUSE DEU -> KEN'],
    ['Berlin Außenministerin Annalena Baerbock hat China mit Konsequenzen gedroht.', 'THREATEN DEU -> CHN'],
    ['Pristina. Die Polizei hat einen Kenianer verhaftet.', 'COERCE XKX -> KEN'],
    ['Rio de Janeiro - Die Polizei hat einen Kenianer verhaftet.', 'COERCE BRA -> KEN'],
    ['Den Haag, Niederlande (AP) - Die Polizei hat einen Kenianer verhaftet.', 'COERCE NLD -> KEN'],
  ])('is where it was filed and does nothing: %s', (body, event) => {
    expect(told(body)).toEqual([event]);
  });

  test.each([
    ['Berlin will China kritisieren.', 'ACCUSE DEU -> CHN'],
    ['Madrids Bürgermeister hat Kenia kritisiert.', 'ACCUSE ESP -> KEN'],
  ])('acts or owns where no sentence begins behind it: %s', (body, event) => {
    expect(told(body)).toEqual([event]);
  });
});

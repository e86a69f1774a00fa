import { describe, expect, test } from 'vitest';
import { found } from '../told.ts';

describe('sides that go without saying', () => {
  test('aid that names nobody goes to where the article goes on', () =>
    expect(
      found('In Malawi hat ein Sturm Dörfer zerstört. Sambia schickte zwei Hubschrauber mit Medikamenten.'),
    ).toContain('AID ZMB -> MWI'));

  test('stones thrown before an embassy are thrown at its country', () =>
    expect(found('Vor der dänischen Botschaft in Islamabad warfen Hunderte Menschen Steine.')).toContain(
      'ASSAULT PAK -> DNK',
    ));

  test('who judges a visit judges the visitor', () =>
    expect(
      found('Der japanische Premierminister besuchte am Montag Kiew. Moskau nannte die Reise eine Provokation.'),
    ).toContain('ACCUSE RUS -> JPN'));

  test('the town of an embassy is not blamed for what is done to it', () =>
    expect(found('Peking verurteilte die Bombardierung seiner Botschaft in Belgrad durch die Nato.')).not.toContain(
      'ACCUSE CHN -> SRB',
    ));

  test('of whom somebody else is isolated he is not the culprit', () =>
    expect(found('Der türkische Präsident kritisierte die Isolierung Katars.')).not.toContain('ACCUSE TUR -> QAT'));

  test('who stays away from a meeting does not meet', () =>
    expect(found('Die Sozialisten blieben einem Treffen mit dem chilenischen Präsidenten fern.').join()).not.toMatch(
      /CONSULT \S+ <=>.*actual/,
    ));

  test('a boycott by a government is no protest', () =>
    expect(found('Algerien hat einen Handelsboykott gegen Spanien verhängt.')).toEqual(['SANCTION DZA -> ESP']));

  test('the chancellor is that of the readers', () =>
    expect(found('Der Kanzler dankte Katar für die Vermittlung.')).toContain('SUPPORT DEU -> QAT'));
});

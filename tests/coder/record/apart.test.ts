import { describe, expect, test } from 'vitest';
import { found, told } from '../told.ts';

describe('attacks of one day', () => {
  const attacks = (body: string) => found(body).filter((event) => event.startsWith('ASSAULT'));

  test('are two where the second is introduced as another', () => {
    const body =
      'Bei einem Anschlag auf eine Kaserne in Somalia sind am Dienstag zwölf Soldaten getötet worden. Bei der Explosion einer Bombe im Süden des Landes starben drei Soldaten.';
    expect(attacks(body)).toHaveLength(2);
  });

  test('are one where the second takes up the first', () => {
    const body =
      'Bei einem Anschlag auf eine Kaserne in Somalia sind am Dienstag zwölf Soldaten getötet worden. Bei dem Anschlag starben auch drei Offiziere.';
    expect(attacks(body)).toHaveLength(1);
  });

  test.each([
    'In Kandahar sind am Montag bei einem Angriff neun Menschen getötet worden. Auch in Herat griffen Bewaffnete am Montag Bewohner an und töteten fünf Menschen.',
    'Rebellen haben am Dienstag in Gao einen Markt überfallen. In Kayes überfielen Rebellen eine Schule und töteten drei Lehrer.',
    'In Bagdad tötete am Dienstag eine Bombe sechs Menschen. In Mossul wurden bei einem Angriff vier Menschen getötet.',
  ])('are two in two towns: %s', (body) => {
    expect(attacks(body)).toHaveLength(2);
  });
});

test('expulsions after which others are expelled are not those', () => {
  const body =
    'Nach der Ausweisung von vier seiner Diplomaten hat der Iran Marokko gedroht. Teheran wies am Montag zwei marokkanische Diplomaten aus.';
  expect(
    told(body)
      .filter((event) => event.startsWith('SANCTION'))
      .toSorted(),
  ).toEqual(['SANCTION IRN -> MAR', 'SANCTION MAR -> IRN']);
});

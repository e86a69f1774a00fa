import { expect, test } from 'vitest';
import { ownReferences } from '../../../functions/coder/actors/own-reference.ts';
import { analyse } from '../../../functions/coder/de/analyse.ts';
import { sentences } from '../../../functions/coder/text/sentences.ts';

/** Whom the first phrase of a sentence names by itself: name, office, country or organisation, first sector. */
function first(text: string): string {
  const [analysis] = sentences(text, 'body').map((sentence) => analyse(sentence));
  const phrase = analysis?.phrases[0];
  const reference = analysis && phrase ? ownReferences(2020)(analysis, phrase) : null;
  if (!reference) return 'nobody';
  const { name, role, country, org, sectors } = reference;
  return [name ?? '-', role ?? '-', country ?? org ?? '-', sectors[0]].join(' ');
}

test.each([
  ['Irina Solowjow, Sprecherin des Außenministeriums in Moskau, warnte Polen.', 'Irina Solowjow Sprecherin RUS GOV'],
  ['Paul Krüger, außenpolitischer Sprecher der Grünen, kritisierte Polen.', 'Paul Krüger Sprecher DEU PTY'],
  ['Eva Lund (Labour), die britische Handelsministerin, lobte Polen.', 'Eva Lund Handelsministerin GBR GOV'],
  ['Der Präsident Sambias, Joseph Mwansa, lobte Polen.', 'Joseph Mwansa Präsident ZMB GOV'],
  ['Kolumbiens Ex-Präsident Alvaro Ruiz warnte Polen.', 'Alvaro Ruiz Ex-Präsident COL GOV'],
])('%s', (sentence, expected) => {
  expect(first(sentence)).toBe(expected);
});

test('a former office in an organisation says nothing of whom somebody acts for', () => {
  expect(first('Irina Solowjow, früher Sprecherin der Afrikanischen Union, warnte Polen.')).toBe(
    'Irina Solowjow - - UNK',
  );
});

test('what stands between the commas is no office where it is somebody else', () => {
  expect(first('Irina Solowjow, Präsident Mwansa, Polen und die USA verhandelten.')).toBe('Irina Solowjow - - UNK');
});

test('what stands between the commas is no office where it is a clause', () => {
  expect(first('Irina Solowjow, die der Präsident entlassen hat, verklagte Polen.')).toBe('Irina Solowjow - - UNK');
});

test.each([
  ['Kanadas UN-Botschafter warnte Polen.', 'CAN', null, 'GOV'],
  ['Der UN-Botschafter Kanadas warnte Polen.', 'CAN', null, 'GOV'],
  ['Der kanadische Nato-Botschafter warnte Polen.', 'CAN', null, 'GOV'],
  ['Der Sicherheitsrat Armeniens warnte Polen.', 'ARM', null, 'GOV'],
  ['Der UN-Sicherheitsrat warnte Polen.', null, 'UNO', 'IGO'],
])('a state has a council and envoys that are called after an organisation: %s', (sentence, country, org, sector) => {
  const [analysis] = sentences(sentence, 'body').map((one) => analyse(one));
  const phrase = analysis?.phrases[0];
  expect(analysis && phrase && ownReferences(2020)(analysis, phrase)).toMatchObject({
    country,
    org,
    sectors: [sector],
  });
});

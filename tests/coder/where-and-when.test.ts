import { describe, expect, test } from 'vitest';
import { code } from '../../functions/coder/code.ts';
import { articleOf } from './article-of.ts';

/** What readers who looked at nothing but days and places reported as wrong, each in sentences of ours. The articles are of Thursday, 2024-05-16. */
const records = (text: string) => {
  const [title, body] = text.includes('||') ? text.split('||') : ['', text];
  return code(articleOf(body ?? '', title ?? '')).events;
};

describe('the day', () => {
  test.each([
    [
      'Am Dienstag hat Kenia Sanktionen verhängt. Das Land brach 2013 die Beziehungen ab. Peru kritisierte die Sanktionen.',
      'ACCUSE',
      '2024-05-14',
    ],
    ['Er hatte 2019 einen Polizisten angegriffen.', 'ASSAULT', '2019-01-01'],
    ['Er hatte im Jahr 2019 Soldaten angegriffen.', 'ASSAULT', '2019-01-01'],
  ])('%s (%s)', (text, type, day) => {
    expect(records(text).find((event) => event.type === type)?.date?.start).toBe(day);
  });
});

test('"ein Gericht" is no "er"', () => {
  const text = 'Ein Gericht in Minsk hat einen Aktivisten verurteilt. Er war im Mai 2023 festgenommen worden.';
  const arrest = records(text).find(({ date }) => date?.start === '2023-05-01');
  expect(arrest?.recipients).toMatchObject([{ sectors: ['CVL', 'OPP'] }]);
});

describe('who condemns an attack', () => {
  test.each([
    'Die EU verurteilte den Anschlag in Kabul.',
    'Merz verurteilte das Attentat in Moskau scharf.',
    'Die EU verurteilte den Anschlag in Peschawar.',
  ])('blames nobody for where it was: %s', (text) => {
    expect(records(text)[0]?.recipients).toMatchObject([{ text: '', country: null, sectors: ['UNK'] }]);
  });

  test.each([
    'In Minsk ist ein Mann verurteilt worden.',
    'Franzose in Minsk verurteilt||Ein Gericht in Minsk hat einen Franzosen verurteilt.',
  ])('convicts nobody in court: %s', (text) => {
    expect(records(text).map(({ type, actors }) => [type, actors[0]?.country, actors[0]?.sectors])).toEqual([
      ['COERCE', 'BLR', ['JUD']],
    ]);
  });
});

describe('where it was', () => {
  test.each([
    ['Im ostukrainischen Torske wurden drei Menschen getötet.', 'UKR', 'UKR'],
    ['Im südrussischen Rostow am Don wurden drei Menschen getötet.', 'RUS', 'RUS'],
    ['Zwei Deutsche sind im mexikanischen Puerto Morelos erschossen worden.', 'MEX', 'DEU'],
    ['Ein deutscher Tourist ist im thailändischen Ao Nang festgenommen worden.', 'THA', 'DEU'],
    ['Im ägyptischen Badeort Hurghada wurden zwei Deutsche erstochen.', 'EGY', 'DEU'],
    ['In Süd-Kordofan wurden zehn Menschen getötet.', 'SDN', 'SDN'],
    ['Im Teheraner Evin-Gefängnis wurde ein Deutscher hingerichtet.', 'IRN', 'DEU'],
    ['In der von Russland besetzten Region Saporischschja wurden drei Menschen getötet.', 'UKR', 'UKR'],
    ['In dem von Israel besetzten Westjordanland wurden drei Menschen getötet.', 'PSE', 'PSE'],
    ['Auf der von Russland annektierten Krim wurden drei Menschen getötet.', 'UKR', 'UKR'],
    ['Im von Russland besetzten Luhansk wurden drei Menschen getötet.', 'UKR', 'UKR'],
  ])('%s', (text, place, victims) => {
    const [event] = records(text);
    expect([event?.place?.country, event?.recipients[0]?.country]).toEqual([place, victims]);
  });
});

test('colleagues in office are not those of activists', () => {
  const text =
    'Aktivisten riefen zu Protesten auf. Den von Präsident William Ruto und seinem Amtskollegen Emmanuel Macron ausgerichteten Gipfel kritisierten die Organisatoren.';
  expect(
    records(text)
      .at(-1)
      ?.recipients.map(({ sectors }) => sectors),
  ).toEqual([['GOV'], ['GOV']]);
});

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

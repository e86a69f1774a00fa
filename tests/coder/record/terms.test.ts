import { describe, expect, test } from 'vitest';
import type { EventObject } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** The objects of the sentence's acts; the article is of Thursday, 16 May 2024. */
const objects = (sentence: string): EventObject[] =>
  explain(articleOf(sentence)).drafts.flatMap(({ event }) => event.objects);

describe('the time that an object holds for', () => {
  test.each([
    ['Peru und Chile haben am Montag ein Abkommen über Gaslieferungen bis 2030 unterzeichnet.', null, '2030-12-31'],
    ['Peru und Chile unterzeichneten in Lima einen Vertrag, der bis 2030 gilt.', null, '2030-12-31'],
    ['Peru und Chile haben am Montag einen Kooperationsplan von 2026 bis 2030 vereinbart.', '2026-01-01', '2030-12-31'],
    ['Die EU verlängerte am Montag die Sanktionen gegen Belarus bis Januar 2025.', null, '2025-01-31'],
    ['Die Armee und die Rebellen im Sudan haben sich auf eine Waffenruhe bis Freitag geeinigt.', null, '2024-05-17'],
    ['Der UN-Sicherheitsrat verlängerte das Mandat der Mission in Mali bis Juni 2025.', null, '2025-06-30'],
  ])('ends where it is told to end: %s', (sentence, validFrom, validTo) => {
    expect(objects(sentence)[0]).toMatchObject({ validFrom, validTo });
  });

  test.each([
    ['China und Peru vereinbarten am Montag ein Freihandelsabkommen ab 2026.', '2026-01-01'],
    ['China und Peru vereinbarten am Montag ein Freihandelsabkommen ab Januar.', '2025-01-01'],
    ['Die USA verhängen ab Januar Zölle auf Stahl aus China.', '2025-01-01'],
    ['Die USA haben am Montag Zölle ab dem 1. Juni gegen China angekündigt.', '2024-06-01'],
  ])('begins where it is told to begin, and has no end then: %s', (sentence, validFrom) => {
    expect(objects(sentence)[0]).toMatchObject({ validFrom, validTo: null });
  });

  test.each([
    ['Die Armee und die Rebellen vereinbarten am Montag eine zweiwöchige Waffenruhe im Sudan.', '2024-05-26'],
    ['Die Armee und die Rebellen vereinbarten am Montag eine 72-stündige Waffenruhe im Sudan.', '2024-05-15'],
    ['Die Regierung in Wien verhängte am Montag für zwei Jahre ein Einreiseverbot gegen den Prediger.', '2026-05-12'],
    ['Indien und Peru schlossen am Montag einen Vertrag über Öllieferungen für zehn Jahre.', '2034-05-12'],
    ['Indien und Peru schlossen am Montag einen Zehnjahresvertrag.', '2034-05-12'],
    ['Indien und Peru haben am Montag ein Abkommen unterzeichnet, das drei Jahre gilt.', '2027-05-12'],
    ['Indien und Peru schlossen am Montag ein Abkommen mit zehnjähriger Laufzeit.', '2034-05-12'],
  ])('is counted from the act where only its length is told: %s', (sentence, validTo) => {
    expect(objects(sentence)[0]).toMatchObject({ validFrom: '2024-05-13', validTo });
  });

  test('is that of the thing before the date', () => {
    expect(objects('Ankara fordert von Berlin drei Milliarden Euro sowie Visafreiheit ab Juni.')[0]).toMatchObject({
      text: 'drei Milliarden Euro',
      validFrom: null,
    });
  });

  test.each([
    'Die USA sagten der Ukraine bis Ende 2025 weitere 50 Panzer zu.',
    'Die EU will bis Freitag Sanktionen gegen Belarus verhängen.',
    'Peru und Chile wollen bis Ende des Jahres ein Freihandelsabkommen unterzeichnen.',
    'Die USA hoben am Montag die Sanktionen gegen Venezuela für sechs Monate auf.',
    'Die EU hat die Sanktionen gegen Belarus um sechs Monate verlängert.',
  ])('is neither when something is due nor by how much it is prolonged: %s', (sentence) => {
    expect(objects(sentence)[0]).toMatchObject({ validFrom: null, validTo: null });
  });
});

test.each([
  [
    'In Minsk wurde ein Aktivist zu einer Geldstrafe von 10.000 Euro verurteilt.',
    'zu einer Geldstrafe von 10.000 Euro',
  ],
  ['Ein Gericht in Minsk verurteilte den Aktivisten zu drei Jahren Haft.', 'zu drei Jahren Haft'],
  ['Ein Gericht in Minsk verurteilte den Aktivisten zu fünf Jahren Gefängnis.', 'zu fünf Jahren Gefängnis'],
  ['Der Aktivist wurde in Minsk zu 30 Tagen Arrest verurteilt.', 'zu 30 Tagen Arrest'],
  ['Ein Gericht in Kairo hat 75 Menschen zum Tode verurteilt.', 'zum Tode'],
])('what somebody is sentenced to is an object: %s', (sentence, text) => {
  expect(objects(sentence)).toEqual([{ text, kind: 'penalty', validFrom: null, validTo: null }]);
});

test('an object ends where a verb of its clause begins', () => {
  const [soldiers] = objects('Frankreich hat 600 Soldaten nach Niger entsandt und will bis Jahresende mehr schicken.');
  expect(soldiers).toMatchObject({ text: '600 Soldaten nach Niger', validTo: null });
});

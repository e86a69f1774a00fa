import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** The first day of the last event of that type, in an article of Thursday, 16 May 2024. */
const dayOf = (body: string, type: CodedEvent['type']) =>
  explain(articleOf(body))
    .drafts.map(({ event }) => event)
    .findLast((event) => event.type === type)?.date?.start;

const NEWS = 'Der Rat von Belarus hat am Donnerstag in Minsk getagt.\n\n';

describe('an occasion of which the text has told the day', () => {
  test('dates what is done on it', () => {
    const attack = `${NEWS}Am 3. April verübten Separatisten in Mali einen Anschlag.\n\nDas Land trauert noch. `;
    expect(dayOf(`${attack}Bei dem Anschlag wurden neun Soldaten getötet.`, 'ASSAULT')).toBe('2024-04-03');
    const debate = `${NEWS}Das Parlament in Lima hatte am Dienstag einem Antrag zugestimmt. Neun stimmten dagegen.\n\n`;
    expect(dayOf(`${debate}Norwegen kritisierte Peru in der Debatte.`, 'ACCUSE')).toBe('2024-05-14');
  });

  test('does not where another one of its kind is told', () => {
    const attack = `${NEWS}Am 3. April verübten Separatisten in Mali einen Anschlag.\n\nDas Land trauert noch. `;
    expect(dayOf(`${attack}Bei dem Angriff wurden neun Soldaten getötet.`, 'ASSAULT')).toBe('2024-05-16');
  });

  test('is meant by "in this time"', () => {
    const rule = `${NEWS}Peru trauert am Donnerstag. Von 1976 bis 1978 herrschten Generäle. `;
    expect(dayOf(`${rule}In dieser Zeit wurden Oppositionelle in Peru verhaftet.`, 'COERCE')).toBe('1976-01-01');
  });
});

describe('a day beside the act', () => {
  test('dates what is done by a decree of that day', () => {
    const ban = 'Die Regierung von Peru hat die Partei kürzlich mit einem Erlass vom 7. Mai verboten.';
    expect(dayOf(ban, 'COERCE')).toBe('2024-05-07');
  });

  test('tells something else behind a semicolon', () => {
    const two = 'Norwegen kritisierte Peru; am 3. Mai waren die Häfen noch offen.';
    expect(dayOf(two, 'ACCUSE')).toBe('2024-05-16');
  });

  test('is that of what a noun names for some days', () => {
    const strikes = 'In Lima haben am Montag Lehrer gestreikt und Streiks für Freitag angekündigt.';
    expect(dayOf(strikes, 'PROTEST')).toBe('2024-05-17');
  });
});

describe('a far day', () => {
  test.each([
    ['Norwegen hat nach dem Putsch in Belarus vor zwei Jahren Fehler der Türkei kritisiert.', '2024-05-16'],
    ['Norwegen verurteilt den Angriff auf eine Schule in Belarus im Jahr 2019.', '2024-05-16'],
    ['Norwegen hat im Jahr 2019 nach dem Putsch in Belarus Fehler der Türkei kritisiert.', '2019-01-01'],
  ])('is that of the occasion behind which it stands: %s', (text, day) => {
    expect(dayOf(text, 'ACCUSE')).toBe(day);
  });

  test.each([
    ['Jahresbeginn', '2024-01-01'],
    ['dem Wochenende', '2024-05-11'],
    ['drei Wochen', '2024-04-25'],
  ])('is that since which an act has gone on: seit %s', (since, day) => {
    expect(dayOf(`Seit ${since} hat die Polizei in Oslo 40 Aktivisten verhaftet.`, 'COERCE')).toBe(day);
  });

  test('is not that of a demand for it', () => {
    const demand = 'Belarus müsse am 29. Mai Stellung nehmen, sagte der Präsident Norwegens am Dienstag.';
    expect(dayOf(demand, 'REQUEST')).toBe('2024-05-14');
  });
});

describe('an act without a date', () => {
  test('is not of the day that is told apart from the news', () => {
    const text = 'Norwegen hat Peru kritisiert.\n\nDas Kabinett in Oslo schwieg noch am Dienstag.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-16');
  });

  test('is of a look back that goes on behind it', () => {
    const back = `${NEWS}Peru hatte im Januar Lizenzen vergeben. Norwegen kritisierte Peru. `;
    expect(dayOf(`${back}Im Februar standen die Werke.`, 'ACCUSE')).toBe('2024-01-01');
    expect(dayOf(back, 'ACCUSE')).toBe('2024-05-16');
  });

  test('is of the day of the paragraph before that it goes on with', () => {
    const raid = `${NEWS}Die Polizei in Lima nahm am Montag zwei Berater fest.\n\n`;
    expect(dayOf(`${raid}Ihre Büros wurden von der Polizei durchsucht.`, 'COERCE')).toBe('2024-05-13');
  });

  test('is of a look back that it judges', () => {
    const back = `${NEWS}Ungarn hatte im Januar die Grenze zu Kroatien geschlossen. `;
    expect(dayOf(`${back}Kroatien kritisierte das.`, 'ACCUSE')).toBe('2024-01-01');
  });

  test('is of the news where the paragraph has come back to it', () => {
    const lead =
      'Ein Gericht in Lima hat am Mittwoch einen Minister verurteilt. Im Februar hatte er sein Haus verkauft.';
    const text = `${lead} Der Mann bestreitet alles. Vor dem Haus demonstrierten 200 Anhänger gegen die Regierung.`;
    expect(dayOf(text, 'PROTEST')).toBe('2024-05-15');
  });

  test('of somebody who joins in from abroad is of the day of publication where no day of the news is told', () => {
    const text = 'Am Dienstag hatte Russland ein Manöver begonnen. Die Ukraine kritisierte Russland.';
    expect(dayOf(`Truss mahnte Lawrow.\n\n${text}`, 'ACCUSE')).toBe('2024-05-16');
  });

  test('of a deed below a lead of the night is not of a later day', () => {
    const lead = 'Loyalisten in Belfast warfen in der Nacht zum Dienstag Steine.\n\nLondon entsandte 400 Soldaten.';
    expect(dayOf(`${lead}\n\nAm Mittwoch blieb es ruhig.`, 'MOBILIZE')).toBe('2024-05-13');
  });
});

test('an attack is of the day that the text goes on to tell for it', () => {
  const attack = 'Damaskus - Bei einem Überfall auf ein Dorf haben Rebellen zehn Menschen getötet. ';
  const later = 'Ein Sprecher sagte am Donnerstag, seit dem Überfall am Montag seien viele auf der Flucht.';
  expect(dayOf(`${attack}${later}`, 'ASSAULT')).toBe('2024-05-13');
  // What is not told as known is another one.
  const another = articleOf(`${attack}Der Präsident ist zu einem Überfall am 3. April befragt worden.`);
  expect(explain(another).drafts.find(({ event }) => event.type === 'ASSAULT')?.event.date?.start).toBe('2024-05-16');
});

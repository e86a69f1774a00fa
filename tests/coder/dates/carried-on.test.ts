import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** The first day of the last event of that type, in an article of Thursday, 16 May 2024. */
const dayOf = (body: string, type: CodedEvent['type']) =>
  explain(articleOf(body))
    .drafts.map(({ event }) => event)
    .findLast((event) => event.type === type)?.date?.start;

const LEAD = 'Das Bündnis hat am Mittwoch in Oslo seinen Gipfel beendet.\n\n';
const NEWS = '2024-05-15';

describe('what the text goes on to tell returns to the news', () => {
  test.each([
    'Es geht um einen Mann, dessen Haus im Januar abbrannte.',
    'Die Firma, die 2019 gegründet wurde, schwieg.',
    'Das Volk hofft auf das Spiel, das am Freitag beginnt.',
    'Seit dem Erdbeben am Samstag schwieg das Volk.',
    'Die Zeitung erinnerte an das Spiel, das am Samstag endete.',
    'Die Brücke, die in der Nacht zum Dienstag einstürzte, war gesperrt.',
  ])('behind: %s', (before) => {
    expect(dayOf(`${LEAD}${before} Norwegen kritisierte Belarus.`, 'ACCUSE')).toBe(NEWS);
    expect(dayOf(`${LEAD}${before} Die Polizei nahm neun Männer fest.`, 'COERCE')).toBe(NEWS);
  });

  test('in the present tense, where the day before it was told in another', () => {
    const text = `${LEAD}Am Montag verließ Tonga das Bündnis. Norwegen`;
    expect(dayOf(`${text} kritisiert Belarus.`, 'ACCUSE')).toBe(NEWS);
    expect(dayOf(`${text} kritisierte Belarus.`, 'ACCUSE')).toBe('2024-05-13');
  });

  test('but not in the pluperfect', () => {
    const text = `${LEAD}Es geht um einen Mann, dessen Haus im Januar abbrannte.`;
    expect(dayOf(`${text} Norwegen hatte Belarus kritisiert.`, 'ACCUSE')).toBe('2024-01-01');
    expect(dayOf(`${text} Er hatte Belarus kritisiert, wurde dann in Minsk festgenommen.`, 'COERCE')).toBe(
      '2024-01-01',
    );
  });

  test('nor where it has been so ever since', () => {
    const text = `${LEAD}Am Montag verließ Tonga das Bündnis. Norwegen`;
    expect(dayOf(`${text} kritisiert Belarus seitdem.`, 'ACCUSE')).toBe('2024-05-13');
  });
});

test.each([
  ['Die Kommission entscheidet, wenn der Papst am Freitag Peru besucht.', 'CONSULT', '2024-05-17'],
  ['Die Zeitung meldet, dass der Papst am Freitag Peru besucht.', 'CONSULT', '2024-05-17'],
  ['Es ist eine Messe des Papstes, der am Freitag Peru besucht.', 'CONSULT', '2024-05-17'],
] as const)('the present of a dependent clause tells of the day to come: %s', (text, type, day) => {
  expect(dayOf(text, type)).toBe(day);
});

describe('the day beside an occasion told before', () => {
  const before = 'Am Montag wurden bei einem Anschlag in Gao drei Händler getötet.';

  test.each([
    ['Am Tag nach dem Anschlag', '2024-05-14'],
    ['Am Morgen nach dem Anschlag', '2024-05-14'],
    ['Am Abend vor dem Anschlag', '2024-05-12'],
  ])('%s', (words, day) => {
    expect(dayOf(`${before} ${words} nahm die Polizei neun Männer fest.`, 'COERCE')).toBe(day);
  });

  test('is that of the news where the text has not told when it was', () => {
    expect(dayOf(`${LEAD}Am Tag nach dem Erdbeben nahm die Polizei neun Männer fest.`, 'COERCE')).toBe(NEWS);
  });
});

test('an occasion that is still to come is not that of what was done on one of the same name', () => {
  const text = `${LEAD}Am Freitag tritt der Rat zu einer Sitzung zusammen. In der Sitzung verurteilte Norwegen Belarus.`;
  expect(dayOf(text, 'ACCUSE')).toBe(NEWS);
});

describe('an attack of which no day is told', () => {
  test.each(['Die Tat', 'Der Vorfall', 'Der Überfall'])(
    'is of the day that the text goes on to tell of it: %s',
    (noun) => {
      const text = `Unbekannte haben den Bürgermeister von Gao erschossen.\n\n${noun} ereignete sich am Montag.`;
      expect(dayOf(text, 'ASSAULT')).toBe('2024-05-13');
    },
  );

  test('is of that of its paragraph, whatever follows', () => {
    const text = `Am Mittwoch schossen Unbekannte auf den Bürgermeister von Gao. Soldaten töteten drei Händler.\n\nDer Vorfall ereignete sich am Montag.`;
    expect(dayOf(text, 'ASSAULT')).toBe('2024-05-15');
  });
});

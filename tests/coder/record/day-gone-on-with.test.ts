import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** The first day of the first event of that type, in an article of Thursday, 16 May 2024. */
const dayOf = (body: string, type: CodedEvent['type']) =>
  explain({ ...articleOf(body), publishedAt: '2024-05-16' })
    .drafts.map(({ event }) => event)
    .find((event) => event.type === type)?.date?.start;

describe('a paragraph goes on', () => {
  const lead = 'Der Rat von Belarus hat am Donnerstag in Minsk getagt.\n\n';

  test('with the night that it tells', () => {
    const night = `${lead}In der Nacht war es in Minsk unruhig. Die Polizei nahm neun Männer fest.`;
    expect(dayOf(night, 'COERCE')).toBe('2024-05-15');
    const morning = `${lead}In der Nacht war es in Minsk unruhig. Am Morgen nahm die Polizei neun Männer fest.`;
    expect(dayOf(morning, 'COERCE')).toBe('2024-05-16');
    const clock = `${lead}Um zwei Uhr in der Nacht legte das Schiff in Minsk an. Die Polizei nahm neun Männer fest.`;
    expect(dayOf(clock, 'COERCE')).toBe('2024-05-16');
  });

  test('with the part of the day of the news', () => {
    const letter = 'Den Brief, den Norwegen am Dienstag übergeben hatte, nannte Belarus am Mittwoch haltlos.\n\n';
    const text = `${letter}Am Vormittag war es in Minsk zu sehen. Die Polizei nahm neun Männer fest.`;
    expect(dayOf(text, 'COERCE')).toBe('2024-05-15');
  });

  test('with the pluperfect of the one before', () => {
    const letter = 'Den Brief, den Norwegen am Dienstag übergeben hatte, legte Belarus am Mittwoch weg.\n\n';
    expect(dayOf(`${letter}Darin hatte Norwegen Belarus kritisiert.`, 'ACCUSE')).toBe('2024-05-14');
    expect(dayOf(`${letter}Zuvor hatte Norwegen Belarus kritisiert.`, 'ACCUSE')).toBe('2024-05-15');
  });
});

describe('words that begin a paragraph', () => {
  const before = 'Belarus hat am Dienstag Häfen gesperrt.\n\nDas Meer ist dort tief.\n\n';

  test('are of the day on which the next sentence tells that they were said', () => {
    const accused = `${before}Norwegen kritisierte Belarus. `;
    expect(dayOf(`${accused}Das gehe zu weit, sagte ein Sprecher am Donnerstag.`, 'ACCUSE')).toBe('2024-05-16');
    expect(dayOf(`${accused}Das gehe zu weit, hieß es in einer am Mittwoch verbreiteten Erklärung.`, 'ACCUSE')).toBe(
      '2024-05-15',
    );
  });

  test('are not where that is another voice', () => {
    const accused = `${before}Norwegen kritisierte Belarus. `;
    expect(dayOf(`${accused}Das gehe zu weit, sagte Alexander Lukaschenko am Mittwoch.`, 'ACCUSE')).toBe('2024-05-14');
  });
});

test('a look back ends before what happened yesterday is told', () => {
  const body =
    'Das Oberste Gericht Russlands hat am Mittwoch Memorial aufgelöst. Die Anklage hatte das im November beantragt. Sie wirft Memorial Extremismus vor. Die Polizei nahm mehrere Männer fest. Bereits am Dienstag war ein Historiker verurteilt worden.';
  const arrest = explain({ ...articleOf(body), publishedAt: '2024-05-16' }).drafts.find(
    ({ event }) => event.mode === 'arrest',
  );
  expect(arrest?.event.date?.start).toBe('2024-05-15');
});

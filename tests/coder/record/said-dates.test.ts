import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** The first day of the first event of that type, in an article of Thursday, 16 May 2024. */
const dayOf = (body: string, type: CodedEvent['type']): string | undefined =>
  explain(articleOf(body)).drafts.find(({ event }) => event.type === type)?.event.date?.start;

describe('the date of what is said', () => {
  test('is that of the invitation, whatever day it is for, but that of a meeting that is called', () => {
    expect(dayOf('Norwegen hat Belarus für Montag zu einem Treffen eingeladen.', 'AGREE')).toBe('2024-05-16');
    expect(dayOf('Norwegen beriet für Montag mit Belarus.', 'CONSULT')).toBe('2024-05-20');
  });

  test('is not that of something reported in another main clause', () => {
    const text = 'Norwegen warf Belarus Versagen vor: Oslo habe den Mann im vergangenen Juli ausgewiesen.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-16');
  });

  test('is not that of the vote on what is asked for', () => {
    const text =
      'Die Opposition reichte einen Antrag auf Amtsenthebung ein, über den am Freitag abgestimmt werden soll.';
    expect(dayOf(text, 'REQUEST')).toBe('2024-05-16');
  });

  test('counts from the day when it is said', () => {
    const text = '"Heute haben wir Belarus Sanktionen angedroht", sagte Norwegens Minister am Dienstag in Oslo.';
    expect(dayOf(`Norwegen drohte Belarus mit Sanktionen. ${text}`, 'THREATEN')).toBe('2024-05-14');
  });

  test('is that of the interview in which it is said, but not that of words that are judged', () => {
    expect(dayOf('In einem am Montag gezeigten Interview kritisierte Norwegen Belarus.', 'ACCUSE')).toBe('2024-05-13');
    expect(dayOf('In seiner Rede vom Dienstag kritisierte Norwegens Minister Belarus.', 'ACCUSE')).toBe('2024-05-14');
    expect(dayOf('Norwegen kritisierte die am Montag gehaltene Rede aus Belarus.', 'ACCUSE')).toBe('2024-05-16');
  });

  test('is that of the message in which it is told, though it is to come itself', () => {
    const text =
      'In einer Botschaft, die am Montag gezeigt wurde, sagte Norwegens Minister, man werde Belarus angreifen.';
    expect(dayOf(text, 'THREATEN')).toBe('2024-05-13');
  });

  test('is not told on the other side of a colon in the headline', () => {
    const { drafts } = explain(articleOf('Es ist ruhig.', 'Terror am Montag: Norwegen kritisiert Belarus'));
    expect(drafts.find(({ event }) => event.type === 'ACCUSE')?.event.date?.start).toBe('2024-05-16');
  });
});

describe('a dateline', () => {
  test.each(['Oslo, 16. Mai (Reuters) -', 'Oslo, den 16.05.2024 (dpa) -', 'Oslo, 16. Mai 2024 –'])(
    'dates nothing: %s',
    (dateline) => {
      const lead = `${dateline} Norwegen hat die Beziehungen zu Belarus abgebrochen.`;
      expect(dayOf(`${lead} Der König gab das am Dienstag bekannt.`, 'SANCTION')).toBe('2024-05-14');
    },
  );
});

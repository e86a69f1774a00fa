import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** The date of the first event of that type, in an article of Thursday, 16 May 2024. */
const dateOf = (body: string, type: CodedEvent['type']) =>
  explain(articleOf(body))
    .drafts.map(({ event }) => event)
    .find((event) => event.type === type)?.date;
const dayOf = (body: string, type: CodedEvent['type']) => dateOf(body, type)?.start;

describe('the date of an act', () => {
  test('is not that of an attribute behind a number', () => {
    const text = 'Am Dienstag ließ die Miliz in Belarus drei seit Anfang April festgehaltene norwegische Fischer frei.';
    expect(dayOf(text, 'RETREAT')).toBe('2024-05-14');
  });

  test('is on its side of the verb where days stand on both', () => {
    const text = 'Nach dem Anschlag in Kabul am Montag verhängte Norwegen am Dienstag Sanktionen gegen Belarus.';
    expect(dayOf(text, 'ASSAULT')).toBe('2024-05-13');
    expect(dayOf(text, 'SANCTION')).toBe('2024-05-14');
  });

  test('is what stands before a colon since when it is known', () => {
    const text = 'Seit Dienstag steht es fest: Norwegen hat Belarus kritisiert.';
    expect(dateOf(text, 'ACCUSE')).toMatchObject({
      start: '2024-05-14',
      end: '2024-05-14',
    });
  });

  test('is that of a relative clause about who acts, or about the occasion', () => {
    const guest = 'Norwegens Minister, der am Dienstag in Minsk eintraf, kritisierte Belarus.';
    expect(dayOf(guest, 'ACCUSE')).toBe('2024-05-14');
    const before = 'Norwegens Minister, der am Dienstag zurückgetreten war, kritisierte Belarus.';
    expect(dayOf(before, 'ACCUSE')).toBe('2024-05-16');
    const summit = 'Bei dem Gipfel, der für Samstag angesetzt ist, will Norwegen Sanktionen gegen Belarus verhängen.';
    expect(dayOf(summit, 'SANCTION')).toBe('2024-05-18');
  });

  test('is not that of what led to it, told with its day', () => {
    const text = 'Nach dem gescheiterten Anschlag vor gut zwei Wochen hat Norwegen Belarus kritisiert. ';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-16');
    expect(dayOf(`${text}Belarus forderte Norwegen zum Abzug auf.`, 'REQUEST')).toBe('2024-05-16');
    expect(dayOf('Nach einem Treffen am Dienstag hat Norwegen Belarus kritisiert.', 'ACCUSE')).toBe('2024-05-14');
    const then = 'Nach der Wahl im August 2020 kritisierte Norwegen Belarus.';
    expect(dayOf(then, 'ACCUSE')).toBe('2020-08-01');
  });

  test('is that behind "am", though a full stop ends it', () => {
    expect(dayOf('Norwegen hat am 3.5. den belarussischen Botschafter ausgewiesen.', 'SANCTION')).toBe('2024-05-03');
    expect(dayOf('Norwegen hat am 29. den belarussischen Botschafter ausgewiesen.', 'SANCTION')).toBe('2024-04-29');
  });

  test('is not the year of an attribute', () => {
    expect(dayOf('Malta hat die im Jahr 2018 verhängten Zölle kritisiert.', 'ACCUSE')).toBe('2024-05-16');
  });

  test('is the same day to come as that of the journey', () => {
    const text = 'Lettlands Ministerin reist am Montag nach Vilnius. Am selben Tag';
    const days = explain(articleOf(`${text} trifft sie den litauischen Präsidenten.`)).drafts.map(
      ({ event }) => event.date?.start,
    );
    expect(days).toEqual(['2024-05-20', '2024-05-20']);
  });

  test('are the few days for which it is announced', () => {
    const text =
      'Die Gewerkschaft kündigte am Dienstag für Samstag bis Montag Proteste gegen die Regierung in Minsk an.';
    expect(dayOf(text, 'PROTEST')).toBe('2024-05-18');
  });
});

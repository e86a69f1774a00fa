import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../functions/article/read-file.ts';
import { code } from '../../functions/coder/code.ts';
import type { Coding } from '../../functions/coder/coding.ts';
import type { Actor, CodedEvent } from '../../functions/coder/event.ts';

const SEED = fileURLToPath(new URL('../../../shared/seed-article.txt', import.meta.url));

const FACTS = { metadata: { published: '2025-01-28' }, uploadedAt: '2025-01-29T08:00:00Z' };
const file = (bytes: Uint8Array) => ({ name: 'seed-article.txt', mediaType: null, charset: null, bytes });
const items = existsSync(SEED) ? await readFile(file(readFileSync(SEED)), FACTS) : [];

/** The article that the project started from, with every field that was asked of it. */
describe.skipIf(!existsSync(SEED))('the first article', () => {
  const reading = items[0]?.reading;
  const coding: Coding = reading?.kind === 'article' ? code(reading.article) : { events: [], quotes: [] };
  const countries = (side: readonly Actor[] | undefined) => side?.map((actor) => actor.country).toSorted();
  const find = (wanted: (event: CodedEvent) => boolean) => coding.events.find(wanted);

  test('tells the visit', () => {
    const visit = find(({ type, mode }) => type === 'CONSULT' && mode === 'visit');
    expect(countries(visit?.actors)).toEqual(['RUS']);
    expect(countries(visit?.recipients)).toEqual(['UZB']);
    expect(visit?.actors[0]?.sectors).toEqual(expect.arrayContaining(['GOV', 'MIL']));
    expect(visit).toMatchObject({ modality: 'actual', reciprocal: false, place: { country: 'UZB' } });
  });

  test('tells the meeting of the two ministers once', () => {
    const meetings = coding.events.filter(({ type, reciprocal }) => type === 'CONSULT' && reciprocal);
    expect(meetings.length).toBeLessThanOrEqual(1);
    for (const meeting of meetings) expect(countries(meeting.actors)).toEqual(['RUS', 'UZB']);
  });

  test('tells the signing with both documents and their terms', () => {
    const signing = find(({ type, reciprocal }) => type === 'SUPPORT' && reciprocal);
    expect(countries(signing?.actors)).toEqual(['RUS', 'UZB']);
    expect(signing).toMatchObject({
      main: true,
      modality: 'actual',
      date: { start: '2025-01-28', end: '2025-01-28', precision: 'day' },
      place: { name: 'Taschkent', country: 'UZB', precision: 'city', basis: 'clause' },
    });
    expect(signing?.place?.lat).toBeCloseTo(41.3, 0);
    expect(signing?.place?.lon).toBeCloseTo(69.3, 0);
    expect(signing?.objects).toMatchObject([
      { kind: 'plan', validFrom: '2025-01-01', validTo: '2025-12-31' },
      { kind: 'programme', validFrom: '2026-01-01', validTo: '2030-12-31' },
    ]);
    expect(signing?.evidence.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'body']));
  });

  test('tells the planned events with their number, term and source', () => {
    const planned = find(({ type }) => type === 'AGREE');
    expect(countries(planned?.actors)).toEqual(['RUS', 'UZB']);
    expect(planned).toMatchObject({
      reciprocal: true,
      modality: 'planned',
      size: { count: 50, qualifier: 'more-than' },
      attribution: { kind: 'report', speaker: { country: 'RUS' } },
    });
    expect(
      planned?.objects.some(({ validFrom, validTo }) => validFrom === '2025-01-01' && validTo === '2025-12-31'),
    ).toBe(true);
  });

  test('tells nothing wrong besides', () => {
    const expected = new Set(['CONSULT', 'SUPPORT', 'AGREE']);
    expect(coding.events.filter(({ type }) => !expected.has(type))).toEqual([]);
    expect(coding.events.length).toBeLessThanOrEqual(5);
    for (const event of coding.events) {
      expect(new Set([...event.actors, ...event.recipients].map(({ country }) => country))).toEqual(
        new Set(['RUS', 'UZB']),
      );
    }
  });

  test('gives the quotation to the minister', () => {
    const quote = coding.quotes.find(({ kind }) => kind === 'direct');
    expect(quote?.speaker?.country).toBe('RUS');
    expect(quote?.speaker?.name).toContain('Beloussow');
    expect(quote?.text.startsWith('Unsere')).toBe(true);
  });

  test('states evidence that the text covers exactly', () => {
    if (reading?.kind !== 'article') return;
    const points = { title: [...reading.article.title], body: [...reading.article.body] };
    for (const { field, start, end, text } of coding.events.flatMap(({ evidence }) => evidence)) {
      expect(points[field].slice(start, end).join('')).toBe(text);
    }
  });
});

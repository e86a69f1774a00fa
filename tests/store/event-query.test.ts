import { describe, expect, test } from 'vitest';
import { type EventQuery, planLists } from '../../functions/store/event-query.ts';
import { rangeOf } from '../../functions/store/interval.ts';

const MONTHS = ['2025-03', '2025-02'];

function firstLists(query: EventQuery, before: string | null = null): string[] {
  const { buckets, listsOf } = planLists(query, MONTHS, rangeOf(query.date, before));
  return [...listsOf(buckets[0] ?? '')];
}

describe('planLists', () => {
  const date = { from: null, to: null };

  test('prefers names to countries, countries to types and types to days', () => {
    const all: EventQuery = { actors: ['lawrow'], countries: ['RUS'], types: ['AGREE'], date };
    const { actors, ...noActors } = all;
    const { countries, ...onlyTypes } = noActors;
    expect(actors).toBeDefined();
    expect(countries).toBeDefined();
    expect(firstLists(all)).toEqual(['ACTOR#lawrow#2025-03']);
    expect(firstLists(noActors)).toEqual(['COUNTRY#RUS#2025-03']);
    expect(firstLists(onlyTypes)).toEqual(['TYPE#AGREE#2025-03']);
    expect(firstLists({ date })).toEqual(['DAY#2025-03-31']);
  });

  test('reads a list per alternative', () => {
    expect(firstLists({ countries: ['RUS', 'UZB'], date })).toEqual(['COUNTRY#RUS#2025-03', 'COUNTRY#UZB#2025-03']);
  });

  test('looks at the days of the interval, and not past the position', () => {
    const days = (query: EventQuery, before: string | null) =>
      planLists(query, ['2025-02'], rangeOf(query.date, before)).buckets;
    const interval = { date: { from: '2025-02-26', to: '2025-03-01' } };
    expect(days(interval, null)).toEqual(['2025-02-28', '2025-02-27', '2025-02-26']);
    expect(days(interval, '2025-02-27#x')).toEqual(['2025-02-27', '2025-02-26']);
    expect(days(interval, '2025-02-27')).toEqual(['2025-02-26']);
  });
});

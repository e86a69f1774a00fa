import { describe, expect, test } from 'vitest';
import { parsePublished, publication } from '../../../functions/article/dates/publication-date.ts';

test.each([
  ['2025-01-28', '2025-01-28'],
  [' 2025-01-28T10:15Z ', '2025-01-28T10:15:00Z'],
  ['2025-01-28T23:30:00-0500', '2025-01-28T23:30:00-05:00'],
  ['2025-01-28 10:15:30.5', '2025-01-28T10:15:30Z'],
  ['20250128T091834+0100', '2025-01-28T09:18:34+01:00'],
  ['28.1.2025', '2025-01-28'],
  ['Tue, 28 Jan 2025 10:15:00 GMT', '2025-01-28T10:15:00Z'],
  ['Tue, 28 Jan 2025 00:15:00 +0100', '2025-01-28T00:15:00+01:00'],
  ['Tue Jan 28 10:15:00 2025', '2025-01-28T10:15:00Z'],
  ['28. Januar 2025, 10.15 Uhr MEZ', '2025-01-28T10:15:00+01:00'],
  ['Stand: 3. März 1987', '1987-03-03'],
  ['January 28, 2025 4:05 PM EST', '2025-01-28T16:05:00-05:00'],
  ['28/01/2025', '2025-01-28'],
  ['01/28/2025', '2025-01-28'],
  ['01/02/2025', null],
  ['28.1.98', '1998-01-28'],
  ['1738055700', '2025-01-28T09:15:00.000Z'],
  ['0001-01-01T00:00:00', null],
  ['2025-01-28T25:00', '2025-01-28'],
  ['2025-02-30', null],
  ['31.04.2025', null],
  ['gestern', null],
])('reads %j as %j', (text, published) => {
  expect(parsePublished(text)).toBe(published);
});

describe('publication', () => {
  test('takes the best candidate that is a date, and says which', () => {
    const candidates = [
      { basis: 'declared', text: 'bald' },
      { basis: 'document', text: '2025-01-28' },
    ] as const;
    expect(publication(candidates, '2025-02-01T00:00:00Z')).toEqual({
      publishedAt: '2025-01-28',
      publishedBasis: 'document',
    });
  });

  test('falls back on the time of upload', () => {
    expect(publication([], '2025-02-01T00:00:00Z')).toEqual({
      publishedAt: '2025-02-01T00:00:00Z',
      publishedBasis: 'upload',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

const accusations = (body: string) => told(body).filter((event) => event.startsWith('ACCUSE'));

describe('statements', () => {
  test('of different people are different acts, though all are of one country', () => {
    const body =
      'Die Grünen in Österreich kritisierten die österreichische Regierung. Auch die SPÖ warf der österreichischen Regierung Versagen vor.';
    expect(accusations(body)).toHaveLength(2);
  });

  test('of one speaker to the same are one act', () => {
    const body = 'Der polnische Präsident kritisierte Ungarn. Der polnische Präsident rügte Ungarn.';
    expect(accusations(body)).toEqual(['ACCUSE POL -> HUN']);
  });
});

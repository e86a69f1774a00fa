import { describe, expect, test } from 'vitest';
import { FIRST } from './first.data.ts';
import { FOURTH } from './fourth.data.ts';
import { isFound, type Lead } from './lead.ts';
import { SECOND } from './second.data.ts';
import { THIRD } from './third.data.ts';

/** Rounds of newspaper beginnings, each written and marked with its types before the coder had read it. */
const ROUNDS: Readonly<Record<string, readonly Lead[]>> = {
  first: FIRST,
  second: SECOND,
  third: THIRD,
  fourth: FOURTH,
};

describe('the news of a headline and the sentences below it', () => {
  for (const [round, leads] of Object.entries(ROUNDS)) {
    test(`${round} round: what was found is still found, and nothing where nothing happened`, () => {
      const lost = leads.filter((lead) => lead[3] !== 'open' && !isFound(lead));
      expect(lost).toEqual([]);
    });
    test(`${round} round: what is marked open is not found yet`, () => {
      const found = leads.filter((lead) => lead[3] === 'open' && isFound(lead));
      expect(found).toEqual([]);
    });
  }
});

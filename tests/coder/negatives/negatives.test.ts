import { describe, expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import { CULTURE } from './culture.data.ts';
import { EVERYDAY } from './everyday.data.ts';
import { articleOfPassage } from './passage.ts';
import { POLITICS } from './politics.data.ts';

describe('texts of every genre that tell no event', () => {
  for (const passage of [...EVERYDAY, ...CULTURE, ...POLITICS]) {
    const [genre, , , state] = passage;
    const told = () => code(articleOfPassage(passage)).events.map(({ type, evidence }) => [type, evidence[0]?.text]);
    if (state === 'open')
      test(`${genre}: still invented, so that the mark is true`, () => expect(told()).not.toEqual([]));
    else test(`${genre}: nothing is invented`, () => expect(told()).toEqual([]));
  }
});

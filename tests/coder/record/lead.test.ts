import { describe, expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** Sentences of politics without an act. */
const ROUND_ABOUT = [
  'Die Regierung in Warschau ist seit zwei Jahren im Amt.',
  'Das Parlament hat zwei Kammern.',
  'Der Präsident wohnt im Palast.',
  'Die Opposition ist in drei Parteien geteilt.',
  'Der Minister war früher Richter.',
];
const DOUBTFUL = 'Polen bedauert den Vorfall.';

const kept = (body: string): string[] => code(articleOf(body)).events.map(({ type }) => type);

describe('an act that is not very likely', () => {
  test('is one of those that are kept in the lead and dropped below it', () => {
    const [draft] = explain(articleOf(DOUBTFUL)).drafts;
    expect(draft?.event.confidence).toBeGreaterThan(0.5);
    expect(draft?.event.confidence).toBeLessThan(0.74);
  });

  test('is kept in the first paragraph', () => {
    expect(kept([DOUBTFUL, ...ROUND_ABOUT].join(' '))).toEqual(['ACCUSE']);
  });

  test('is dropped far down in a text without paragraphs, which is no lead', () => {
    expect(kept([...ROUND_ABOUT, DOUBTFUL].join(' '))).toEqual([]);
  });
});

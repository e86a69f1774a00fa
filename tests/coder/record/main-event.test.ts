import { describe, expect, test } from 'vitest';
import { explain } from '../../../functions/coder/explain.ts';
import { markMain } from '../../../functions/coder/record/main-event.ts';
import { articleOf } from '../article-of.ts';

const TITLE = 'Ungarn kritisiert Polen';
const LEAD = 'Die serbische Polizei hat am Montag in Belgrad einen Journalisten festgenommen.';

/** The types that are main where every record is as likely as said. */
function mainTypes(title: string, body: string, likely: Readonly<Record<string, number>>): string[] {
  const drafts = explain(articleOf(body, title)).drafts.map((draft) => ({
    ...draft,
    event: { ...draft.event, confidence: likely[draft.event.type] ?? 0 },
  }));
  return markMain(drafts, 1)
    .filter(({ event }) => event.main)
    .map(({ event }) => event.type);
}

describe('what the article is about', () => {
  test('is what the headline tells', () => {
    expect(mainTypes(TITLE, LEAD, { ACCUSE: 0.85, COERCE: 0.9 })).toEqual(['ACCUSE']);
  });

  test('is what the lead tells where the act of the headline is not told again and not very likely', () => {
    expect(mainTypes(TITLE, LEAD, { ACCUSE: 0.75, COERCE: 0.9 })).toEqual(['COERCE']);
  });

  test('is what headline and lead share, though it is not very likely', () => {
    expect(mainTypes(TITLE, `Ungarn hat Polen am Montag kritisiert. ${LEAD}`, { ACCUSE: 0.75, COERCE: 0.9 })).toEqual([
      'ACCUSE',
    ]);
  });

  test('is nothing where nothing is likely', () => {
    expect(mainTypes(TITLE, LEAD, { ACCUSE: 0.65, COERCE: 0.65 })).toEqual([]);
  });
});

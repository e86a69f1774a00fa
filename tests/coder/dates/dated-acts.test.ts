import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** The first day of the first event of that type, in an article of Thursday, 16 May 2024. */
const dayOf = (body: string, type: CodedEvent['type']) =>
  explain(articleOf(body))
    .drafts.map(({ event }) => event)
    .find((event) => event.type === type)?.date?.start;

describe('a paragraph that opens with how soon something followed goes on with what was told last', () => {
  test.each(['Kurz darauf', 'Nur Stunden später', 'Kurze Zeit später', 'Im Anschluss', 'Wenige Minuten danach'])(
    '%s',
    (words) => {
      const text = `Am 3. April traf der Tross in Oslo ein.\n\n${words} nahm die Polizei neun Männer fest.`;
      expect(dayOf(text, 'COERCE')).toBe('2024-04-03');
    },
  );

  test('be it no day but a year', () => {
    const text = 'Im März 2019 zerfiel das Bündnis.\n\nDaraufhin nahm die Polizei neun Männer fest.';
    expect(dayOf(text, 'COERCE')).toBe('2019-03-01');
  });
});

describe('a night without a day', () => {
  test('is one, too, where "von" says by whom', () => {
    expect(dayOf('Neun Männer wurden in der Nacht von der Polizei festgenommen.', 'COERCE')).toBe('2024-05-15');
  });

  test('in the pluperfect led to the day told before, with all that goes on in it', () => {
    const scene = 'In Gao räumten Helfer am Dienstag Trümmer. Ein Haus war in der Nacht von Raketen getroffen worden.';
    expect(dayOf(`${scene} Die Miliz habe auch den Hafen beschossen.`, 'ASSAULT')).toBe('2024-05-13');
  });
});

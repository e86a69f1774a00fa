import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { code } from '../../functions/coder/code.ts';
import { CodedEvent, Quote, type Span } from '../../functions/coder/event.ts';
import { articleOf } from './article-of.ts';

/** Scraps of news German, with characters outside the basic plane, quotation marks left open and words out of place. */
const SCRAPS = [
  'Die Regierung in Wien',
  'kritisierte',
  'Polens Außenminister Jan Kowalski',
  'am Dienstag',
  'im Mai 2023',
  'unterzeichnete',
  'ein Abkommen mit der Türkei',
  '„Wir werden das nicht hinnehmen',
  '“, sagte er',
  'Er wies die Vorwürfe zurück',
  'festgenommen wurden 30 Demonstranten 🙂',
  'die beiden Länder',
  'seinem Amtskollegen',
  'von der Polizei',
  'und',
  ',',
  '.',
  ':',
  '\n\n',
  '(dpa) -',
  'dass',
  'nicht',
  '–',
];
const scrap = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...SCRAPS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const text = fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join(' ').normalize('NFC'));

describe('whatever the text', () => {
  test('records keep to their schema, and every span covers what it says', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const { events, quotes } = code(articleOf(body, title));
        const covered = ({ field, start, end }: Span) =>
          [...(field === 'title' ? title : body)].slice(start, end).join('');
        for (const event of events) {
          v.parse(CodedEvent, event);
          for (const evidence of event.evidence) {
            expect(covered(evidence)).toBe(evidence.text);
            for (const inner of [evidence.act, evidence.actor, evidence.recipient, evidence.date, evidence.place]) {
              expect(inner === null || (inner.start >= evidence.start && inner.end <= evidence.end)).toBe(true);
            }
          }
          for (const actor of [...event.actors, ...event.recipients])
            if (actor.span) expect(covered(actor.span)).toBe(actor.text);
        }
        for (const quote of quotes) {
          v.parse(Quote, quote);
          expect(covered(quote.span)).toBe(quote.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same article is coded the same way', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(code(articleOf(body, 'Titel'))).toEqual(code(articleOf(body, 'Titel')));
      }),
      { numRuns: 50 },
    );
  });
});

test('a text without acts gives no events', () => {
  const body = 'Der Himmel über Wien ist blau. Auf dem Markt gibt es Äpfel und Birnen.';
  expect(code(articleOf(body, 'Ein schöner Tag')).events).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import { CONTEXT_LINES } from '../../../functions/coder/de/contexts.data.ts';
import { MODE_LINES } from '../../../functions/coder/de/modes.data.ts';
import { dataLines, stemReader } from '../../../functions/coder/de/word-stems.ts';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { CONTEXTS, MODES_OF } from '../../../functions/coder/plover.ts';

/** The main event of an article of one sentence, told as its title and lead. */
function eventOf(sentence: string): CodedEvent | undefined {
  return code({
    title: sentence,
    lead: sentence,
    body: sentence,
    language: 'de',
    publishedAt: '2024-05-16',
    publishedBasis: 'declared',
    source: null,
    url: null,
    authors: [],
    related: [],
  }).events[0];
}

describe('contexts', () => {
  test.each([
    ['Irland kritisierte die Fischereirechte der Norweger und den Bau der Gaspipeline.', 'resource'],
    ['Polen kritisierte die tschechische Armee.', 'military'],
    ['Die finnische Regierung kritisierte die schwedischen Strafzölle.', 'economic'],
    ['Peru verurteilte die Kriegsverbrechen der Rebellen.', 'human_rights'],
    ['Chile kritisierte den Wahlbetrug in Bolivien.', 'election'],
    ['Kanada kritisierte die Klimapolitik Australiens.', 'environment'],
    ['Das Gericht in Lima hat den Präsidenten verurteilt.', 'legal'],
    ['Portugal warf Spanien vor, die Pressefreiheit zu missachten.', 'rights_freedoms'],
    ['Griechenland forderte von der Türkei, Flüchtlinge aufzunehmen.', 'migration'],
    ['Tausende Kenianer protestierten gegen die Korruption der Regierung.', 'corruption'],
    ['Der norwegische Außenminister traf am Montag die dänische Regierung.', 'diplomatic'],
  ])('%s is %s', (sentence, context) => {
    expect(eventOf(sentence)?.contexts).toContain(context);
  });

  test('are none where nothing says so', () => {
    expect(eventOf('Irland kritisierte Norwegen.')?.contexts).toEqual([]);
  });

  test('come from the clause of the act alone', () => {
    expect(
      eventOf('Irland kritisierte Norwegen, und in den Alpen begann die Wirtschaft zu wachsen.')?.contexts,
    ).toEqual([]);
  });
});

describe('modes', () => {
  test.each([
    ['Irland forderte von Norwegen die Freilassung der Seeleute.', 'REQUEST', 'yield', '105'],
    ['Malta forderte von der EU mehr Hilfe.', 'REQUEST', 'assist', '101'],
    ['Chile drohte Peru mit einem Angriff.', 'THREATEN', 'violence', '1384'],
    ['Die Rebellen griffen das Dorf mit Drohnen an.', 'ASSAULT', 'drone', '195'],
  ])('%s is %s/%s', (sentence, type, mode, code) => {
    expect(eventOf(sentence)).toMatchObject({ type, mode, cameo: { code } });
  });
});

describe('stems', () => {
  const read = stemReader([
    ['armee', 'begins'],
    ['~armee', 'ends'],
    ['=krieg', 'whole'],
    ['=Ende', 'noun'],
  ]);

  test.each([
    ['Armeechef', ['begins']],
    ['Rebellenarmeen', ['ends']],
    ['Armee', ['begins', 'ends']],
    ['Krieg', ['whole']],
    ['Krieger', []],
    ['Ende', ['noun']],
    ['ende', []],
  ])('%s', (word, found) => {
    expect(read(word)).toEqual(found);
  });
});

describe('the data', () => {
  test('says no stem twice for one context', () => {
    const all = dataLines(CONTEXT_LINES).map((line) => line.join(' '));
    expect(all.filter((line, index) => all.indexOf(line) !== index)).toEqual([]);
  });

  test('has words for every context', () => {
    const told = new Set(dataLines(CONTEXT_LINES).map(([, context]) => context));
    expect(CONTEXTS.filter((context) => !told.has(context))).toEqual([]);
  });

  test('gives each type only modes of its own', () => {
    const modesOf: Readonly<Partial<Record<string, readonly string[]>>> = MODES_OF;
    const wrong = dataLines(MODE_LINES)
      .map(([head = '']) => head.split('/'))
      .filter(([type = '', mode = '']) => modesOf[type]?.includes(mode) !== true);
    expect(wrong).toEqual([]);
  });
});

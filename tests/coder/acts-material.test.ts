import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

/** One sentence of our own per act, as in acts.test.ts: COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT. */
const ACTS: readonly (readonly [sentence: string, event: string])[] = [
  // PROTEST
  ['In Hanoi kam es zu Protesten gegen die vietnamesische Regierung.', 'PROTEST VNM -> VNM'],
  // ASSAULT
  ['Die Türkei griff Stellungen in Syrien an.', 'ASSAULT TUR -> SYR'],
];

describe('material acts of the lexicon', () => {
  test.each(ACTS)('%s', (sentence, event) => {
    expect(told(sentence)).toContain(event);
  });
});

describe('who acts decides the sense', () => {
  test.each([
    ['Der spanische Oppositionsführer attackierte den Ministerpräsidenten.', 'ACCUSE ESP -> ESP'],
    ['China protestierte gegen die Zölle der USA.', 'ACCUSE CHN -> USA'],
  ])('%s', (sentence, event) => {
    expect(told(sentence)).toEqual([event]);
  });
});

describe('other senses of material acts', () => {
  test.each([
    ['Die Delegation der Gewerkschaft kam aus Belgien.'],
    ['Der Untersuchungsausschuss setzte seine Arbeit fort.'],
    ['Beim Absturz eines Hubschraubers in Nepal wurden fünf Menschen getötet.'],
    ['Der Offizier war damals in Augsburg stationiert.'],
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

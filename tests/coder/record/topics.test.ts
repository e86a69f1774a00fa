import { describe, expect, test } from 'vitest';
import { analyse } from '../../../functions/coder/de/analyse.ts';
import { topicsOf } from '../../../functions/coder/record/topics.ts';
import { sentences } from '../../../functions/coder/text/sentences.ts';

const topics = (text: string) =>
  topicsOf(sentences(text, 'body').map((sentence, index) => ({ index, analysis: analyse(sentence) })));

const of = (text: string, topic: string) => topics(text)[`about ${topic}`] ?? 0;

describe('what an article is about', () => {
  test('shows in the share of its sentences that have a word of the topic', () => {
    const half = of('Die Bundesregierung berät über das Gesetz. Danach wurde es still. '.repeat(20), 'politics');
    expect(half).toBeGreaterThan(0.45);
    expect(half).toBeLessThan(0.55);
  });

  test('tells games and prices from politics', () => {
    expect(of('Der Stürmer griff in der zweiten Halbzeit an. '.repeat(20), 'sport')).toBeGreaterThan(0.7);
    expect(of('Der Umsatz stieg im Quartal. '.repeat(20), 'markets')).toBeGreaterThan(0.7);
    expect(of('Der Umsatz stieg im Quartal. '.repeat(20), 'politics')).toBeLessThan(0.2);
  });

  test('says little in a sentence or none', () => {
    expect(Math.abs(of('Der Stürmer griff an.', 'politics') - of('', 'politics'))).toBeLessThan(0.1);
  });
});

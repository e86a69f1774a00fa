import { describe, expect, test } from 'vitest';
import { analyse } from '../../../functions/coder/de/analyse.ts';
import { topicsOf } from '../../../functions/coder/record/topics.ts';
import { sentences } from '../../../functions/coder/text/sentences.ts';

const topics = (text: string) =>
  topicsOf(sentences(text, 'body').map((sentence, index) => ({ index, analysis: analyse(sentence) })));

describe('what an article is about', () => {
  test('shows in the share of its sentences that have a word of the topic', () => {
    const about = topics('Die Bundesregierung berät über das Gesetz. Danach wurde es still.');
    expect(about).toMatchObject({ 'about politics': 0.5, 'about sport': 0 });
  });

  test('tells games and prices from politics', () => {
    expect(topics('Der Stürmer griff in der zweiten Halbzeit an.')).toMatchObject({ 'about sport': 1 });
    expect(topics('Der Umsatz stieg im Quartal.')).toMatchObject({ 'about markets': 1, 'about politics': 0 });
  });

  test('is nothing in an empty article', () => {
    expect(Object.values(topics(''))).toEqual([0, 0, 0, 0]);
  });
});

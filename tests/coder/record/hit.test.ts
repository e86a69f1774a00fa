import { expect, test } from 'vitest';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';
import { told } from '../told.ts';

test.each([
  'Wegen des Angriffs auf die Ukraine',
  'Nach dem Einmarsch in die Ukraine',
  'Wegen des Kriegs gegen die Ukraine',
  'Angesichts der Invasion in der Ukraine',
])('%s: who is attacked is not whom the sanctions hit', (why) => {
  expect(told(`${why} hat Japan am Montag neue Sanktionen verhängt.`)).toContain('SANCTION JPN ->');
  expect(told(`${why} drohte Japan am Montag mit Sanktionen.`)).toContain('THREATEN JPN ->');
});

test('sanctions for a deed hit those whose deed it is', () => {
  const text = 'Wegen des russischen Angriffs auf die Ukraine hat Japan am Montag neue Sanktionen verhängt.';
  expect(told(text)).toContain('SANCTION JPN -> RUS');
});

test('sanctions for what happened in a country hit that country', () => {
  expect(told('Nach dem Putsch in Mali hat die EU am Montag Sanktionen verhängt.')).toContain('SANCTION EUR -> MLI');
});

test('who lifts or ends sanctions imposes none, in a headline neither', () => {
  for (const title of ['Kenia hebt Sanktionen gegen Uganda auf', 'Kenia beendet Sanktionen gegen Uganda'])
    expect(explain(articleOf('', title)).coding.events.map(({ type }) => type)).toEqual(['RETREAT']);
});

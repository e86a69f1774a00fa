import { describe, expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import { articleOf } from '../article-of.ts';
import { told } from '../told.ts';

describe('an attribute of a day tells what was done', () => {
  test.each([
    ['Die am Sonntag in Kampala festgenommenen Journalisten kamen am Dienstag frei.', 'COERCE UGA -> UGA'],
    [
      'Die vom UN-Sicherheitsrat am Samstag gegen Libyen verhängten Sanktionen seien nichtig, sagte Libyens Außenminister.',
      'SANCTION UNO -> LBY',
    ],
    ['Der am Montag von Rebellen in Mali entführte Schweizer ist frei.', 'ASSAULT MLI -> CHE'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContainEqual(expected);
  });

  test.each([
    // of no day
    ['Die von der Türkei unterstützten Rebellen zogen durch die Stadt.', 'SUPPORT'],
    ['Die in Kampala inhaftierten Journalisten schrieben einen Brief.', 'COERCE'],
    // still to come
    ['Die für Freitag angekündigten Sanktionen hält Peru für falsch.', 'SANCTION'],
  ])('but not of none: %s', (text, type) => {
    expect(told(text)).not.toContainEqual(expect.stringContaining(type));
  });
});

test('the day of an attribute dates nothing else', () => {
  const body =
    'Trotz der am Dienstag vereinbarten Feuerpause hat Peru Stellungen in Chile beschossen. Bolivien kritisierte Peru.';
  const days = code(articleOf(body)).events.map(({ date }) => date?.start);
  expect(new Set(days)).toEqual(new Set(['2024-05-16']));
});

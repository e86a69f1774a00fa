import { expect, test } from 'vitest';
import { LEADERS } from '../../../functions/coder/actors/leaders.data.ts';
import { PEOPLE } from '../../../functions/coder/actors/people.data.ts';
import { nounForm } from '../../../functions/coder/de/nouns.ts';
import { GIVEN_NAMES, SURNAME_ENDINGS, SURNAME_NOUNS } from '../../../functions/coder/text/given-names.data.ts';

/** "Joav Galant": a surname that ends like a noun would end the name before it. */
test('no surname of somebody known is read as a noun', () => {
  const names = [PEOPLE, LEADERS]
    .join('\n')
    .split('\n')
    .map((line) => (line.split('|')[0] ?? '').trim().split(' '));
  const nouns = names.flatMap((name) => {
    const [given, surname = ''] = name.slice(-2);
    const isSurname = name.length > 1 && /^\p{Lu}\p{Ll}+$/u.test(surname);
    const isToldApart = GIVEN_NAMES.has(given ?? '') && (SURNAME_NOUNS.has(surname) || SURNAME_ENDINGS.test(surname));
    return isSurname && nounForm(surname).known && !isToldApart ? [name.join(' ')] : [];
  });
  expect(nouns).toEqual([]);
});

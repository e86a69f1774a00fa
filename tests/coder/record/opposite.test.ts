import { expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import { articleOf } from '../article-of.ts';

/** The recipients of the acts of a type in a text of 2024. */
function recipients(body: string, type: string): (string | null)[] {
  const events = code(articleOf(body)).events.filter((event) => event.type === type);
  return events.flatMap((event) => event.recipients.map(({ country, org }) => country ?? org));
}

test('a government that names nobody speaks to the other one of the article, not to the country where it speaks', () => {
  const text =
    'Estland hat ein Denkmal verlegt. Außenminister Sergej Lawrow kritisierte in Oslo die Entscheidung scharf.';
  expect(recipients(text, 'ACCUSE')).toEqual(['EST']);
});

test('people who name nobody speak to their own government', () => {
  expect(recipients('Die ungarische Opposition kritisierte das Vorhaben scharf.', 'ACCUSE')).toEqual(['HUN']);
});

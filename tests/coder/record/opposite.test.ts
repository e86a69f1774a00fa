import { expect, test } from 'vitest';
import type { Article } from '../../../functions/article/article.ts';
import { code } from '../../../functions/coder/code.ts';

/** The recipients of the acts of a type in a text of 2024. */
function recipients(body: string, type: string): (string | null)[] {
  const article: Article = {
    title: '',
    lead: body,
    body,
    language: 'de',
    publishedAt: '2024-05-16',
    publishedBasis: 'declared',
    source: null,
    url: null,
    authors: [],
    related: [],
  };
  const events = code(article).events.filter((event) => event.type === type);
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

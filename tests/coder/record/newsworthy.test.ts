import { expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import { articleOf } from '../article-of.ts';

/** Sentences of everyday life, so that the article is no news of public life. */
const EVERYDAY = [
  'Für die Kinder gab es Kuchen und Saft, der Zoo war gut besucht.',
  'Das Wetter soll bis zum Wochenende warm bleiben, Regen fällt kaum.',
  'Die Preise für Butter und Kaffee sind erneut gestiegen.',
  'Im Garten hinter dem Haus blühen die ersten Rosen.',
  'Die Familie fährt im Sommer an die See.',
];

const typesOf = (sentence: string): string[] =>
  code(articleOf([sentence, ...EVERYDAY].join('\n\n'))).events.map(({ type }) => type);

test('a strike is news among everyday matters', () => {
  expect(typesOf('Tausende Ärzte haben am Dienstag in Wien für höhere Gehälter gestreikt.')).toContain('PROTEST');
});

test("a talk with one's own family is none", () => {
  expect(code(articleOf('Anna Huber aus Wien telefonierte mit ihren Eltern.')).events).toEqual([]);
});

test('private praise is none', () => {
  expect(typesOf('Kollegen lobten Anna Huber als große Künstlerin.')).toEqual([]);
});

import { expect, test } from 'vitest';
import { quotesIn, said } from './said.ts';

test.each([
  ['a plural that only the Konjunktiv II tells from the indicative', 'Viele Leute hätten ihre Häuser verloren.'],
  ['a full verb in the Konjunktiv II', 'Es gäbe auch kein Trinkwasser.'],
  ['what "man" would do', 'Man würde gern helfen.'],
  ['what follows from it', 'Demnach fehlen zwei Boote.'],
])('a speaker goes on with %s', (_, sentence) => {
  expect(said(`Der Landrat sagte, der Deich sei gebrochen. ${sentence}`)[1]).toBe(
    `Der Landrat (–) indirect: ${sentence.slice(0, -1)}`,
  );
});

test.each([
  ['may be', 'Denkbar wäre auch ein Umzug.'],
  ['came next', 'Danach fing es an zu regnen.'],
])('the article itself says what %s', (_, sentence) => {
  expect(said(`Der Landrat sagte, der Deich sei gebrochen. ${sentence}`)).toHaveLength(1);
});

test('hearsay in the next paragraph is of the article', () => {
  expect(said('Der Landrat sagte, der Deich sei gebrochen.\n\nEin Boot soll gesunken sein.')).toHaveLength(1);
});

test('nobody who spoke before says what a thing tells', () => {
  const body =
    'Der Landrat sagte, der Deich halte. Eine Argumentation geht davon aus, er sei zu alt. Er werde brechen.';
  expect(quotesIn(body).map(({ speaker }) => speaker?.text ?? null)).toEqual(['Der Landrat', null, null]);
});

test('what the Konjunktiv before a colon goes on with is not said by its subject', () => {
  const body = 'Der Landrat sagte, der Deich sei alt. Die Pflichten seien klar: „Das Land muss bauen.“';
  expect(quotesIn(body).map(({ speaker }) => speaker?.text)).not.toContain('Die Pflichten');
});

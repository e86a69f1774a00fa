import type { Told } from '../acts/candidate.ts';
import { DEFINITE } from '../de/function-words.data.ts';
import { RULING } from '../de/judged.data.ts';
import type { Actor } from '../event.ts';
import type { NounPhrase } from '../syntax.ts';

/** How many sentences back it may have been told whose it was. */
const REACH = 5;

/** "laut einem Urteil des Europäischen Gerichtshofs … kritisierte das Urteil": whose it is that the phrase takes up, as the text has told last; nobody where it has not. */
export function ownerBefore(
  told: Told,
  phrase: NounPhrase,
  all: readonly Told[],
  named: (told: Told, phrase: NounPhrase) => readonly Actor[],
): readonly Actor[] {
  const wordOf = ({ analysis }: Told, { head }: NounPhrase) => analysis.sentence.tokens[head]?.lower ?? '';
  const noun = wordOf(told, phrase);
  if (!RULING.test(noun) || !DEFINITE.test(phrase.determiner ?? '') || phrase.genitives.length > 0) return [];
  for (let index = told.index - 1; index >= Math.max(0, told.index - REACH); index--) {
    const before = all[index];
    const same = before?.analysis.allPhrases.filter((other) => wordOf(before, other) === noun) ?? [];
    for (const { genitives, attachments } of before ? same : []) {
      const owners = [...genitives, ...attachments.filter(({ preposition }) => preposition === 'von')];
      const actors = owners.flatMap((owner) => (before ? [...named(before, owner)] : []));
      if (actors.length > 0) return actors;
    }
  }
  return [];
}

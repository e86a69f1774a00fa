import { remember } from '../remember.ts';
import type { Spelling } from '../syntax.ts';
import { endingsAmong, partsBefore } from './endings.ts';
import { ER_PLURALS, FOREIGN_PLURALS, LOOKALIKES, NOMINALISED } from './noun-ends.data.ts';

/** Noun endings of number and case, longest first; "-er" is left out, because it mostly makes agents ("Besucher"). */
const ENDINGS = ['innen', 'sen', 'nen', 'en', 'es', 'ns', 'se', 'e', 'n', 's', ''];
const endingsOf = endingsAmong(ENDINGS);
/** Nouns of persons, of which "-in" makes a woman: "Botschafterin", "Diplomatin". */
const PERSON = /..(?:at|er|ent|ist)$/;
const ER_ENDINGS = ['er', 'ern'];
/** Shorter first parts of a compound are prefixes rather than nouns ("Zugriff" is no "Griff"). */
const SHORTEST_FIRST_PART = 2;
const SHORTEST_NOUN = 4;

const FOREIGN_PLURAL = new RegExp(`(?:${[...FOREIGN_PLURALS.keys()].join('|')})$`);

/** A noun without capitals and umlauts, so that "Vorwürfe" and "Vorwurf" differ in the ending only; "Razzien" is "Razzia". */
export const foldNoun = remember((word) =>
  word
    .toLowerCase()
    .replaceAll('ä', 'a')
    .replaceAll('ö', 'o')
    .replaceAll('ü', 'u')
    .replace(FOREIGN_PLURAL, (plural) => FOREIGN_PLURALS.get(plural) ?? plural),
);

/** Whether the noun that ends at `end` only looks like the last part of a compound: "haft" in "Gesellschaft", or is denied: "Unzufriedenheit". */
const isLookalike = (folded: string, noun: string, end: number): boolean =>
  DENIED.test(folded.slice(0, end - noun.length)) ||
  LOOKALIKES.some(
    (longer) => longer.length > noun.length && longer.endsWith(noun) && folded.slice(0, end).endsWith(longer),
  );

const DENIED = /^(?:miss|nicht|un)-?$/;

/** What is known of folded nouns. */
export interface Bases<Value> {
  readonly get: (noun: string) => Value | undefined;
  /** Whether some noun of four letters or more has the last letters of the word. */
  readonly mayEnd: (word: string) => boolean;
}

/** The same index of nouns, with their last letters. */
export function basesOf<Value>(nouns: Iterable<string>, get: Bases<Value>['get']): Bases<Value> {
  let ends: ReadonlySet<string> | null = null;
  return {
    get,
    mayEnd: (word) => {
      ends ??= new Set(Array.from(nouns, (noun) => noun.slice(1 - SHORTEST_NOUN)));
      return ends.has(word.slice(1 - SHORTEST_NOUN));
    },
  };
}

/**
 * What is known of that which the word is a form of: the whole word, or else its last parts from long to short. Undefined
 * where there is nothing.
 */
export function byBase<Value>(word: string, { get: known, mayEnd }: Bases<Value>): Value | undefined {
  const folded = foldNoun(word);
  const stems = endingsOf(folded).map((ending) => folded.slice(0, folded.length - ending.length));
  for (const whole of [folded, ...stems]) {
    const found = known(whole);
    if (found !== undefined) return found;
  }
  const likely = stems.filter(mayEnd);
  for (let start = SHORTEST_FIRST_PART; start <= folded.length - SHORTEST_NOUN; start++) {
    for (const stem of likely) {
      const noun = stem.slice(start);
      if (noun.length < SHORTEST_NOUN) continue;
      const found = known(noun.startsWith('-') ? noun.slice(1) : noun);
      if (found !== undefined && !isLookalike(folded, noun, stem.length)) return found;
    }
  }
  return undefined;
}

/** Whether the folded word is a form of the folded noun, alone or as the last part of a compound. */
export function isFormOf(folded: string, foldedNoun: string): boolean {
  // Most words do not have the noun in them, which `includes` tells sooner than `lastIndexOf`.
  const at = folded.includes(foldedNoun) ? folded.lastIndexOf(foldedNoun) : -1;
  if (at < 0 || (at > 0 && at < SHORTEST_FIRST_PART)) return false;
  const end = at + foldedNoun.length;
  const ending = folded.slice(end);
  const woman = ending === 'in' && PERSON.test(foldedNoun);
  const one = ending === 'r' && NOMINALISED.some((adjective) => foldedNoun.endsWith(adjective));
  const inflected =
    woman || one || ENDINGS.includes(ending) || (ER_ENDINGS.includes(ending) && ER_PLURALS.has(foldedNoun));
  return inflected && !(at > 0 && isLookalike(folded, foldedNoun, end));
}

/** Those of the folded nouns that a word is a form of. Most words are of none, which their last letters tell. */
export function nounsAmong(foldedNouns: readonly string[]): (word: string | Spelling) => ReadonlySet<string> {
  const nounsBefore = partsBefore(new Set(foldedNouns), (noun) => noun, [...ENDINGS, ...ER_ENDINGS]);
  const none: ReadonlySet<string> = new Set();
  return remember((word) => {
    const folded = foldNoun(word);
    const found = nounsBefore(folded).filter((noun) => isFormOf(folded, noun));
    return found.length > 0 ? new Set(found) : none;
  });
}

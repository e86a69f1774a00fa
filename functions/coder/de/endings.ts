import { once } from '../remember.ts';

/** Endings are looked up by this many letters; shorter ones are tried after all others. */
const INDEXED = 3;

/** What stands for an ending of words. */
export interface Ending<Value> {
  readonly ending: string;
  readonly value: Value;
}

/** The first ending of a word that suits, the longest first. */
export type EndingIndex<Value> = (word: string, suits: (found: Ending<Value>) => boolean) => Ending<Value> | undefined;

/**
 * Finds endings of words without cutting the words to pieces: by their last letters. Of equal ones the first counts first.
 * They are sorted when they are first asked for, since a text needs few of them.
 */
export function endingIndex<Value>(entries: Iterable<readonly [ending: string, Value]>): EndingIndex<Value> {
  const grouped = Map.groupBy(entries, ([ending]) => (ending.length < INDEXED ? '' : ending.slice(-INDEXED)));
  const sorted = new Map<string, readonly Ending<Value>[]>();
  const longestFirst = (key: string): readonly Ending<Value>[] => {
    const known = sorted.get(key);
    if (known) return known;
    const group = grouped.get(key);
    if (!group) return [];
    const endings = group.map(([ending, value]) => ({ ending, value }));
    endings.sort((a, b) => b.ending.length - a.ending.length);
    sorted.set(key, endings);
    return endings;
  };
  return (word, suits) =>
    firstOf(longestFirst(word.slice(-INDEXED)), word, suits) ?? firstOf(longestFirst(''), word, suits);
}

function firstOf<Value>(
  group: readonly Ending<Value>[],
  word: string,
  suits: (found: Ending<Value>) => boolean,
): Ending<Value> | undefined {
  for (const entry of group) if (word.endsWith(entry.ending) && suits(entry)) return entry;
  return undefined;
}

/** Those of a few endings that a word has, in their order, "" among them if it is one; most words differ from most in the last letter. */
export function endingsAmong(endings: readonly string[]): (word: string) => readonly string[] {
  const letters = new Set(endings.map((ending) => ending.slice(-1)));
  const byLetter = new Map(
    Array.from(letters, (letter) => [letter, endings.filter((ending) => ending === '' || ending.endsWith(letter))]),
  );
  const bare = endings.filter((ending) => ending === '');
  return (word) => byLetter.get(word.slice(-1))?.filter((ending) => word.endsWith(ending)) ?? bare;
}

/** Parts are looked up by this many letters, by fewer where one of them is shorter. */
const LAST = 3;

/**
 * Those among many parts that a word may have before one of the endings, "" among them: whose last letters stand there. Whoever asks
 * looks at the whole of them, which are few; a part that fits before two endings comes twice.
 */
export function partsBefore<Part>(
  parts: Iterable<Part>,
  textOf: (part: Part) => string,
  endings: readonly string[],
): (word: string) => Part[] {
  const endingsOf = endingsAmong(endings);
  const index = once(() => {
    const letters = Math.min(LAST, ...Array.from(parts, (part) => textOf(part).length));
    return { letters, byLast: Map.groupBy(parts, (part) => textOf(part).slice(-letters)) };
  });
  return (word) => {
    const { letters, byLast } = index();
    const found: Part[] = [];
    for (const ending of endingsOf(word)) {
      const end = word.length - ending.length;
      const last = end < letters ? undefined : byLast.get(word.slice(end - letters, end));
      if (last) found.push(...last);
    }
    return found;
  };
}

const VOWEL = /[aeiouyäöü]|-$/;

/** Whether what stands before an ending can be the first part of a compound, which has a vowel: "Dheere" is no army ("Heer"). */
export const isPart = (before: string): boolean => VOWEL.test(before);

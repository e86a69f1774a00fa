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
    const group = (grouped.get(key) ?? []).map(([ending, value]) => ({ ending, value }));
    group.sort((a, b) => b.ending.length - a.ending.length);
    sorted.set(key, group);
    return group;
  };
  return (word, suits) => {
    const fits = (entry: Ending<Value>) => word.endsWith(entry.ending) && suits(entry);
    return longestFirst(word.slice(-INDEXED)).find(fits) ?? longestFirst('').find(fits);
  };
}

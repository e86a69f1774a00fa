/** Endings are looked up by this many letters; shorter ones are tried after all others. */
const INDEXED = 3;

/** What stands for an ending of words. */
export interface Ending<Value> {
  readonly ending: string;
  readonly value: Value;
}

/** The first ending of a word that suits, the longest first. */
export type EndingIndex<Value> = (word: string, suits: (found: Ending<Value>) => boolean) => Ending<Value> | undefined;

/** Finds endings of words without cutting the words to pieces: by their last letters. Of equal ones the first counts first. */
export function endingIndex<Value>(entries: Iterable<readonly [ending: string, Value]>): EndingIndex<Value> {
  const sorted = Array.from(entries, ([ending, value]): Ending<Value> => ({ ending, value })).sort(
    (a, b) => b.ending.length - a.ending.length,
  );
  const short = sorted.filter(({ ending }) => ending.length < INDEXED);
  const byEnd = Map.groupBy(sorted.slice(0, sorted.length - short.length), ({ ending }) => ending.slice(-INDEXED));
  return (word, suits) => {
    const fits = (entry: Ending<Value>) => word.endsWith(entry.ending) && suits(entry);
    return byEnd.get(word.slice(-INDEXED))?.find(fits) ?? short.find(fits);
  };
}

import type { Spelling } from './syntax.ts';

/** More words than this are not kept: a long run over many articles must not fill the memory of the function. */
const MOST = 40_000;

const spellings = new Map<string, Spelling>();
/**
 * Each function that remembers words has a place of its own in what is known of a word. Those that are asked of every word have the
 * first ones, which come from memory at once.
 */
const FIRST = 8;
let firstPlaces = 0;
/** What is known of a new word: nothing in all places. A copy of it is made sooner than another of its length. */
const nothing: unknown[] = new Array<unknown>(FIRST).fill(undefined);

/** A word as it is written: the same object wherever it stands, until it is forgotten. */
export function spellingOf(text: string): Spelling {
  const known = spellings.get(text);
  if (known !== undefined) return known;
  if (spellings.size >= MOST) forgetWords();
  const own = compact(text);
  const spelling = { text: own, lower: own.toLowerCase(), known: nothing.slice() };
  spellings.set(own, spelling);
  return spelling;
}

/**
 * The same word as a string of its own with one byte a letter, where its letters allow that. V8 gives a slice of a text two if there is
 * but one „ in the text, and compares, lowers and matches those more slowly; a long slice also keeps all of its text in memory.
 */
const compact = (word: string): string =>
  /^[ -ÿ]*$/.test(word) ? Buffer.from(word, 'latin1').toString('latin1') : word;

/** Begins anew with words, as a process does: what was computed of them is computed again when it is asked for. */
export function forgetWords(): void {
  spellings.clear();
}

/** The same function of a text, that knows its last answer: the acts of one sentence are asked about one after the other. */
export function rememberLast<Value>(compute: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: compute(text) };
    return last.value;
  };
}

/**
 * The same function of a word, that looks up what it has computed before; news repeats its words. Tokens and other words of a
 * sentence carry what is known of them, all of it in one stretch of memory, and need no look-up by their letters.
 */
export function remember<Value>(
  compute: (word: string) => Value,
  asked: 'often' | 'seldom' = 'seldom',
): (word: string | Spelling) => Value {
  const place = asked === 'often' && firstPlaces < FIRST ? firstPlaces++ : nothing.push(undefined) - 1;
  // Nobody else writes at this place.
  const isKnown = (value: unknown): value is Value => value !== undefined;
  return (word) => {
    const { text, known } = typeof word === 'string' ? spellingOf(word) : word;
    const value = known[place];
    if (isKnown(value)) return value;
    const computed = compute(text);
    known[place] = computed;
    return computed;
  };
}

/** A value that is computed when it is first asked for. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

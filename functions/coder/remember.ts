import type { Spelling } from './syntax.ts';

/** More words than this are not kept: a long run over many articles must not fill the memory of the function. */
const MOST = 40_000;

/**
 * Every word has one number, by which all that is known of it is found: one table of words stays in the processor's cache where
 * one for each thing that is known would not, and whoever holds the word needs no table.
 */
const spellings = new Map<string, Spelling>();
let next = 0;
/** The first number since everything was forgotten. */
let oldest = 0;

/** A word as it is written: the same object wherever it stands, until it is forgotten. */
export function spellingOf(text: string): Spelling {
  const known = spellings.get(text);
  if (known !== undefined) return known;
  if (spellings.size >= MOST) {
    spellings.clear();
    oldest = next;
  }
  const spelling = { text, lower: text.toLowerCase(), number: next++ };
  spellings.set(text, spelling);
  return spelling;
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
 * sentence lead to it sooner than their texts.
 */
export function remember<Value>(compute: (word: string) => Value): (word: string | Spelling) => Value {
  let values: (Value | undefined)[] = [];
  let since = oldest;
  return (word) => {
    const { text, number } = typeof word === 'string' ? spellingOf(word) : word;
    if (since !== oldest) {
      values = [];
      since = oldest;
    }
    // What is held from before everything was forgotten is computed anew.
    const index = number - oldest;
    const known = index < 0 ? undefined : values[index];
    if (known !== undefined) return known;
    const value = compute(text);
    if (index >= 0 && since === oldest) {
      while (values.length < index) values.push(undefined);
      values[index] = value;
    }
    return value;
  };
}

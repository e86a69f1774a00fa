/** More words than this are not kept: a long run over many articles must not fill the memory of the function. */
const MOST = 40_000;

/**
 * Every word has one number, by which all that is known of it is found: one table of words stays in the processor's cache where
 * one for each thing that is known would not.
 */
const numbers = new Map<string, number>();
/** How often everything was forgotten; numbers of different times are of different words. */
let times = 0;

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (numbers.size >= MOST) {
    numbers.clear();
    times++;
  }
  const number = numbers.size;
  numbers.set(word, number);
  return number;
}

/** The same function of a text, that knows its last answer: the acts of one sentence are asked about one after the other. */
export function rememberLast<Value>(compute: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: compute(text) };
    return last.value;
  };
}

/** The same function of a word, that looks up what it has computed before; news repeats its words. */
export function remember<Value>(compute: (word: string) => Value): (word: string) => Value {
  let values: (Value | undefined)[] = [];
  let since = times;
  return (word) => {
    const number = numberOf(word);
    const now = times;
    if (since !== now) {
      values = [];
      since = now;
    }
    const known = values[number];
    if (known !== undefined) return known;
    const value = compute(word);
    if (times === now) {
      while (values.length < number) values.push(undefined);
      values[number] = value;
    }
    return value;
  };
}

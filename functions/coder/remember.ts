/** More words than this are not kept: a long run over many articles must not fill the memory of the function. */
const MOST = 20_000;

/** The same function of a word, that looks up what it has computed before; news repeats its words. */
export function remember<Value>(compute: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = compute(word);
    if (known.size >= MOST) known.clear();
    known.set(word, value);
    return value;
  };
}

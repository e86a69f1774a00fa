const UNITS =
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig';

const units = new Map(UNITS.split(' ').map((word, index) => [word, index + 1]));
const tens = new Map(TENS.split(' ').map((word, index) => [word, (index + 2) * 10]));

const small = (word: string): number | undefined => {
  const [unit = '', ten] = word.split('und');
  return ten === undefined ? (units.get(unit) ?? tens.get(unit)) : sum(units.get(unit), tens.get(ten));
};

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

/** What stands before and behind a scale: "zwei" and "fünfzig" of "zweihundertfünfzig". */
function scaled(
  word: string,
  name: string,
  value: number,
  part: (word: string) => number | undefined,
): number | undefined {
  const at = word.indexOf(name);
  if (at < 0) return part(word);
  const [before, after] = [word.slice(0, at), word.slice(at + name.length).replace(/^und(?=\p{L})/u, '')];
  const factor = before === '' ? 1 : part(before);
  const rest = after === '' ? 0 : part(after);
  return factor === undefined || rest === undefined ? undefined : factor * value + rest;
}

const hundreds = (word: string): number | undefined => scaled(word, 'hundert', 100, small);

/**
 * The number that a lower-case German word spells ("zwölf", "einen", "zweier", "fünfundzwanzig", "zweihundertfünfzig", "anderthalb"),
 * or undefined.
 */
export function numberOf(word: string): number | undefined {
  if (/^eine[mnrs]?$/.test(word)) return 1;
  if (/^(?:zwei|drei)er$/.test(word)) return small(word.slice(0, -2));
  if (word === 'anderthalb') return 1.5;
  if (word.endsWith('einhalb')) return sum(small(word.slice(0, -'einhalb'.length)), 0.5);
  return scaled(word, 'tausend', 1000, hundreds);
}

const UNITS =
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig';

const SCALES = [
  ['hundert', 100],
  ['tausend', 1000],
] as const;

const units = new Map(UNITS.split(' ').map((word, index) => [word, index + 1]));
const tens = new Map(TENS.split(' ').map((word, index) => [word, (index + 2) * 10]));

const small = (word: string): number | undefined => {
  const [unit = '', ten] = word.split('und');
  return ten === undefined ? (units.get(unit) ?? tens.get(unit)) : sum(units.get(unit), tens.get(ten));
};

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

/** The number that a lower-case German word spells ("zwölf", "einen", "fünfundzwanzig", "zweihundert"), or undefined. */
export function numberOf(word: string): number | undefined {
  if (/^eine[mnrs]?$/.test(word)) return 1;
  const scale = SCALES.find(([name]) => word.endsWith(name));
  if (!scale) return small(word);
  const [name, value] = scale;
  const factor = word === name ? 1 : small(word.slice(0, -name.length));
  return factor === undefined ? undefined : factor * value;
}

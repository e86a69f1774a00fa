import { countryNamed, countryOfCapital, countryOfInhabitant } from '../places/countries.ts';
import { remember } from '../remember.ts';
import type { Spelling } from '../syntax.ts';
import { type Agreement, ANY, agreement } from './agreement.ts';
import { isBody } from './bodies.ts';
import { endingIndex, isPart } from './endings.ts';
import { ADVERBIAL_NOUNS, NOUN_ENDINGS, SURNAMES_LIKE_NOUNS } from './nouns.data.ts';
import { ARTICLED_PLACES, PLACE_NAMES } from './place-names.data.ts';

/** What the form of a noun tells: what it agrees with, whether it is in the lexicon, whether it names someone who acts. */
export interface NounForm {
  readonly agreement: Agreement;
  readonly known: boolean;
  /** 1 a person, body or state that acts, -1 a thing or an act, 0 unknown. */
  readonly agency: -1 | 0 | 1;
}

interface NounKind {
  readonly base: Agreement;
  readonly genitive: Agreement;
  readonly inflected: Agreement;
  readonly ending: Agreement;
}

/** By gender code: the bare form, the form in "-s", the form in "-(e)n", the plural in "-e" or "-er". */
const KINDS: Readonly<Record<string, NounKind>> = {
  m: kind('nom-m acc-m dat-m', 'gen-m', 'p', 'dat-m nom-p acc-p gen-p'),
  f: kind('f', 'p', 'p', 'nom-p acc-p gen-p'),
  n: kind('nom-n acc-n dat-n', 'gen-n', 'p', 'dat-n nom-p acc-p gen-p'),
  w: kind('nom-m', 'gen-m', 'acc-m dat-m gen-m p', 'nom-m nom-f acc-f nom-p acc-p'),
  a: kind('nom-m nom-f acc-f nom-p acc-p', 'gen-m', 'acc-m dat-m gen-m dat-f gen-f p', 'nom-m nom-f acc-f nom-p acc-p'),
  p: kind('nom-p acc-p gen-p', 'p', 'dat-p', 'p'),
  ms: kind('nom-m acc-m dat-m', 'gen-m p', 'p', 'dat-m'),
  ns: kind('nom-n acc-n dat-n', 'gen-n p', 'p', 'dat-n'),
  mp: kind('nom-m acc-m dat-m nom-p acc-p gen-p', 'gen-m', 'dat-p', 'p'),
  np: kind('nom-n acc-n dat-n nom-p acc-p gen-p', 'gen-n', 'dat-p', 'p'),
};

const DATIVE_PLURAL = agreement('dat-p');

/** A name of several words acts, in whatever case. */
const FIXED_NAME: NounForm = { agreement: ANY, known: false, agency: 1 };
/** Nouns that inflect like adjectives, behind "ein" or without article. */
const STRONG: NounKind = kind('nom-m dat-f gen-f gen-p', 'gen-m', 'p', 'nom-m dat-f gen-f gen-p');
const UNKNOWN: NounForm = { agreement: ANY, known: false, agency: 0 };
const NAME: NounForm = { agreement: agreement('n'), known: false, agency: 1 };
const MASCULINE_NAME: NounForm = { ...NAME, agreement: agreement('nom-m acc-m dat-m n') };
const FEMININE_NAME: NounForm = { ...NAME, agreement: agreement('f') };
/** No singular feminine ends in "-en". */
const UNKNOWN_IN_EN = agreement('m n p');
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
const SHORTEST_ENDING = 4;

/** What a line of the lexicon says of its words. A suffix is never the whole noun. */
interface NounEnding {
  readonly kind: NounKind;
  readonly agency: 1 | -1;
  readonly suffix: boolean;
}

const known = new Map<string, NounEnding>();
for (const line of NOUN_ENDINGS.trim().split('\n')) {
  const [code = '', ...words] = line.split(' ');
  const found = KINDS[code.replace('+', '')];
  if (found === undefined) continue;
  const agency = code.endsWith('+') ? 1 : -1;
  for (const word of words) {
    known.set(word, { kind: found, agency, suffix: word.startsWith('-') });
    // "ein Beamter", "der Rat weiser Gelehrter"
    if (code === 'a+') known.set(`${word}r`, { kind: STRONG, agency, suffix: false });
  }
}
const suffixesFirst = [...known].sort(([, a], [, b]) => Number(b.suffix) - Number(a.suffix));
const longestEnding = endingIndex(suffixesFirst.map(([word, ending]) => [word.replace(/^-/, ''), ending] as const));
const adverbial = new Set(ADVERBIAL_NOUNS);

/** Gender, number and case that a noun's form allows, by the lexicon of endings; unknown nouns allow nearly everything. */
export const nounForm: (word: string | Spelling) => NounForm = remember(analysed, 'often');

/** Whether the noun can stand as an adverbial without preposition ("Montag", "Jahre"). */
export function isAdverbialNoun(lower: string): boolean {
  if (adverbial.has(lower)) return true;
  return /(?:tag|woche|monat|jahr|abend|nacht)$/.test(lower) && !/auftrag|vertrag|antrag|landtag|bundestag/.test(lower);
}

/** "Russlands", "Merkels": a noun form that may be the genitive of a name. */
export function isGenitiveOfName(word: string, namesInS: ReadonlySet<string>): boolean {
  if (/^\p{Lu}[\p{L}-]+['’]$/u.test(word)) return true;
  if (!/^\p{Lu}[\p{L}-]*\p{Ll}s$/u.test(word) || namesInS.has(word)) return false;
  // "Belarus", "Laos" end so by themselves.
  return PLACE_NAMES.has(word.slice(0, -1)) || !(nounForm(word).known || PLACE_NAMES.has(word));
}

function analysed(word: string): NounForm {
  if (ARTICLED_PLACES.m.has(word)) return MASCULINE_NAME;
  if (ARTICLED_PLACES.f.has(word)) return FEMININE_NAME;
  if (PLACE_NAMES.has(word)) return NAME;
  if (word.includes(' ')) return FIXED_NAME;
  if (SURNAMES_LIKE_NOUNS.has(word) || SURNAMES_LIKE_NOUNS.has(word.replace(/s$/, ''))) return UNKNOWN;
  const lower = word.toLowerCase();
  const umlaut = /[äöü]/.test(lower);
  let best = candidate(lower, 'base');
  for (const [ending, cut, column] of inflectionsByLetter.get(lower.slice(-1)) ?? []) {
    if (!lower.endsWith(ending) || lower.length <= ending.length) continue;
    const stem = lower.slice(0, -cut);
    const found = candidate(stem, column) ?? (umlaut ? candidate(withoutUmlaut(stem), column) : null);
    if (found !== null && found.length > (best?.length ?? 0)) best = found;
  }
  if (best !== null && isStateName(word)) return NAME;
  if (best?.agency === -1 && isBody(word)) return { ...best, agency: 1 };
  return best ?? guessed(word);
}

/** "Mexiko-Stadt", "Montevideo", "Suriname": they end like nouns. */
const isStateName = (word: string): boolean =>
  !PLURAL_STATES.test(word) && (countryNamed(word) ?? countryOfCapital(word)) !== null;
const PLURAL_STATES = /^\p{Lu}{2,}$|^(?:Niederlande|Philippinen)$|(?:[Ii]nseln|[Gg]ebiete|[Ee]mirate|[Ss]taaten)$/u;

/** Acronyms that stand for a plural: "die UN verurteilten". */
const PLURAL_ACRONYM = /^(?:FARC|UN|VN)$/;

/** "der Ghanaer", "die Ghanaer". */
const INHABITANT: NounForm = { agreement: KINDS.mp?.base ?? ANY, known: true, agency: 1 };

/** What the endings of unknown nouns tell. */
function guessed(word: string): NounForm {
  if (/\p{Ll}er$/u.test(word) && countryOfInhabitant(word)) return INHABITANT;
  if (PLURAL_ACRONYM.test(word)) return { ...UNKNOWN, agreement: agreement('m f n p') };
  if (/^\p{Lu}{2,}$/u.test(word)) return { ...UNKNOWN, agreement: agreement('m f n') };
  if (/\p{Ll}en$/u.test(word)) return { ...UNKNOWN, agreement: UNKNOWN_IN_EN };
  return UNKNOWN;
}

/** Inflected forms, tried in order: their ending, how many letters of it are not the noun's, and the column that applies. */
const INFLECTIONS: readonly (readonly [ending: string, cut: number, 'genitive' | 'inflected' | 'ending'])[] = [
  ['innen', 3, 'inflected'],
  ['nissen', 3, 'ending'],
  ['nisse', 2, 'ending'],
  ['es', 2, 'genitive'],
  ['s', 1, 'genitive'],
  ['en', 1, 'inflected'],
  ['en', 2, 'inflected'],
  ['n', 1, 'inflected'],
  ['er', 2, 'ending'],
  ['e', 1, 'ending'],
];

/** By the last letter: most words can only have a few of them. */
const inflectionsByLetter = Map.groupBy(INFLECTIONS, ([ending]) => ending.slice(-1));

interface Candidate extends NounForm {
  /** Length of the lexicon's ending: the longest one decides. */
  readonly length: number;
}

/** What the longest entry that the lower-case word ends in says of the column. */
function candidate(stem: string, column: keyof NounKind): Candidate | null {
  const found = longestEnding(stem, ({ ending: { length }, value }) =>
    value.suffix
      ? stem.length > length + 2
      : length === stem.length ||
        (isPart(stem.slice(0, -length)) && (length >= SHORTEST_ENDING || stem.at(-length - 1) === '-')),
  );
  if (found === undefined) return null;
  const { kind, agency } = found.value;
  // "den Behörden", "den USA": plurals that take no other "-n" in the dative.
  const dative = column === 'base' && kind === KINDS.p && /[aiousn]$/.test(stem) ? DATIVE_PLURAL : 0;
  return { agreement: kind[column] | dative, known: true, agency, length: found.ending.length };
}

function withoutUmlaut(stem: string): string {
  return stem.replace(/[äöü](?!.*[äöü])/, (vowel) => UMLAUTS[vowel] ?? vowel);
}

function kind(base: string, genitive: string, inflected: string, ending: string): NounKind {
  return {
    base: agreement(base),
    genitive: agreement(genitive),
    inflected: agreement(inflected),
    ending: agreement(ending),
  };
}

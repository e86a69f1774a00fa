import { remember } from '../remember.ts';
import { auxiliaryForms, strongForms } from './conjugation.ts';
import { type FormIndex, fullIndex, joinedIndex, type VerbReading, weakIndex } from './form-index.ts';
import { AUXILIARY_VERBS, STRONG_VERBS } from './strong-verbs.data.ts';
import { ADVERBIAL_PREFIXES, INSEPARABLE_PREFIXES, JOINED_TO_FEW, SEPARABLE_PREFIXES } from './verb-prefixes.data.ts';
import { IEREN_VERBS, INSEPARABLE_VERBS, SEPARABLE_VERBS, WEAK_VERBS } from './weak-verbs.data.ts';

export type { VerbReading } from './form-index.ts';

const lines = (data: string): string[] => data.trim().split('\n');
const words = (data: string): string[] => data.trim().split(/\s+/);

const separable = new Set(SEPARABLE_PREFIXES);
const inseparable = new Set(INSEPARABLE_PREFIXES);
const adverbial = new Map(
  lines(ADVERBIAL_PREFIXES).map((line) => {
    const [prefix = '', ...verbs] = line.split(' ');
    return [prefix, new Set(verbs)] as const;
  }),
);
const SHORTEST_PREFIX = 2;
const LONGEST_PREFIX = 11;
/** What prefixes begin with; most words need not be cut apart. */
const beginnings = new Set(
  [...separable, ...inseparable, ...adverbial.keys()].map((prefix) => prefix.slice(0, SHORTEST_PREFIX)),
);
const lemmaOf = (line: string): string => line.slice(0, line.indexOf(' '));
const auxiliaries = new Set(lines(AUXILIARY_VERBS).map(lemmaOf));

/** Forms of verbs without prefix (or with an inseparable one of their own). */
const simple: FormIndex = joinedIndex(
  weakIndex([
    ...words(WEAK_VERBS).map((infinitive) => ({ infinitive, prefixed: false })),
    ...[...words(IEREN_VERBS), ...words(INSEPARABLE_VERBS)].map((infinitive) => ({ infinitive, prefixed: true })),
  ]),
  fullIndex([
    ...lines(STRONG_VERBS).map((line) => [lemmaOf(line), strongForms(line)] as const),
    ...lines(AUXILIARY_VERBS).map((line) => [lemmaOf(line), auxiliaryForms(line)] as const),
  ]),
);

/** Forms whose simple verb stands only behind a separable prefix: "kündigen" of "ankündigen". */
const behindPrefix: FormIndex = weakIndex(
  words(SEPARABLE_VERBS)
    .map((verb) => verb.slice(verb.indexOf('|') + 1))
    .map((infinitive) => ({ infinitive, prefixed: infinitive.endsWith('ieren') })),
);

/** Infinitives of `SEPARABLE_VERBS`, prefix and verb joined. */
const listedSeparable = new Set(words(SEPARABLE_VERBS).map((verb) => verb.replace('|', '')));

/** All readings of a word as a verb form; empty when it is none. */
export const verbReadings = remember((word): readonly VerbReading[] => {
  const lower = word.toLowerCase();
  const found = simple.get(lower) ?? derived(lower);
  return found.length > 0 ? found : separated(lower);
});

/** Whether the verb forms its complex with other verbs: haben, sein, werden and the modals. */
export function isAuxiliary(lemma: string): boolean {
  return auxiliaries.has(lemma);
}

/** Whether the lower-case word can be a separated prefix of some verb. */
export function isVerbPrefix(word: string): boolean {
  return separable.has(word) || adverbial.has(word);
}

/** Whether it is an adverb or adjective that is a prefix of a few verbs, from which it may be written apart. */
export const isAdverbialPrefix = (word: string): boolean => adverbial.has(word);

/** The verb that a separated prefix makes of a simple one ("an", "kündigen" -> "ankündigen"), or null if there is none. */
export function withPrefix(prefix: string, lemma: string): string | null {
  return joins(prefix, lemma) ? prefix + lemma : null;
}

function joins(prefix: string, lemma: string): boolean {
  const few = JOINED_TO_FEW.get(lemma);
  if (few) return few.includes(prefix);
  return separable.has(prefix) || adverbial.get(prefix)?.has(lemma) === true || listedSeparable.has(prefix + lemma);
}

function derived(word: string): VerbReading[] {
  const readings: VerbReading[] = [];
  if (!beginnings.has(word.slice(0, SHORTEST_PREFIX))) return readings;
  for (let length = Math.min(word.length - 3, LONGEST_PREFIX); length >= SHORTEST_PREFIX; length--) {
    const prefix = word.slice(0, length);
    const rest = word.slice(length);
    if (inseparable.has(prefix)) readings.push(...inseparableReadings(prefix, rest));
    if (isVerbPrefix(prefix)) readings.push(...separableReadings(prefix, rest));
    // "hinzurichten": "hinrichten" with "zu" as well as "hinzu-" with "richten".
    if (prefix === 'hinzu') readings.unshift(...separableReadings('hin', `zu${rest}`));
    if (readings.length > 0) return readings;
  }
  return readings;
}

/** "be" + "schoss", "be" + "schossen" (also a participle). */
function inseparableReadings(prefix: string, rest: string): VerbReading[] {
  const base = (simple.get(rest) ?? []).filter(({ kind, lemma }) => kind !== 'participle' && !auxiliaries.has(lemma));
  return [...base, ...simple.bareParticiples(rest)]
    .filter(({ lemma }) => JOINED_TO_FEW.get(lemma)?.includes(prefix) ?? true)
    .map((reading) => prefixed(prefix, reading, false));
}

/** "an" + "kündigte", "an" + "zu" + "kündigen", "ein" + "bestellt" (the simple verb may itself be prefixed). */
function separableReadings(prefix: string, rest: string): VerbReading[] {
  const readings = (behindPrefix.get(rest) ?? []).filter(({ lemma }) => listedSeparable.has(prefix + lemma));
  // "wieder" + "aufgenommen": behind an adverb the verb may have a separable prefix of its own.
  const behind = inner(rest);
  const whole = behind.length === 0 && adverbial.has(prefix) ? derived(rest) : behind;
  readings.push(...whole.filter(({ lemma }) => joins(prefix, lemma)));
  const result = readings.map((reading) => prefixed(prefix, reading, true));
  if (rest.startsWith('zu')) {
    const infinitive = [...inner(rest.slice(2)), ...(behindPrefix.get(rest.slice(2)) ?? [])].find(
      ({ kind, lemma }) => kind === 'infinitive' && joins(prefix, lemma),
    );
    if (infinitive !== undefined) result.push({ ...prefixed(prefix, infinitive, true), kind: 'zu-infinitive' });
  }
  return result;
}

/** "prangerte" of "prangerte … an". Forms in "-en" are left out: they mostly are something else ("flauen"). */
function separated(word: string): readonly VerbReading[] {
  return (behindPrefix.get(word) ?? []).filter(({ kind }) => kind === 'finite' && /t(?:en?)?$/.test(word));
}

/** Readings of what follows a separable prefix: a simple verb or one with an inseparable prefix. */
function inner(word: string): readonly VerbReading[] {
  const direct = simple.get(word);
  if (direct !== undefined) return direct;
  for (let length = 2; length <= 4; length++) {
    const prefix = word.slice(0, length);
    if (!inseparable.has(prefix) || separable.has(prefix)) continue;
    const readings = inseparableReadings(prefix, word.slice(length));
    if (readings.length > 0) return readings;
  }
  return [];
}

function prefixed(prefix: string, reading: VerbReading, fused: boolean): VerbReading {
  return { ...reading, lemma: prefix + reading.lemma, fused };
}

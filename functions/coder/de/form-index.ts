import { type VerbForm, WEAK_ENDINGS, weakForms, weakStems } from './conjugation.ts';

/** A form of a verb that a word can be. */
export interface VerbReading {
  readonly lemma: string;
  readonly kind: 'finite' | 'participle' | 'infinitive' | 'zu-infinitive';
  readonly number: number;
  readonly tense: VerbForm['tense'];
  readonly mood: VerbForm['mood'];
  /** A separable prefix is written together with the verb: as finite form only at the end of a clause. */
  readonly fused: boolean;
}

/** Readings of lower-case words. */
export interface FormIndex {
  /** Readings as a form; undefined where there are none. */
  readonly get: (word: string) => readonly VerbReading[] | undefined;
  /** Readings as a participle without its "ge-": "schossen" of "beschossen". */
  readonly bareParticiples: (word: string) => readonly VerbReading[];
}

export interface WeakVerb {
  readonly infinitive: string;
  /** Without "ge-" in the participle. */
  readonly prefixed: boolean;
}

/** By their last letter, which tells most words apart. */
const ENDINGS = Map.groupBy(WEAK_ENDINGS, (ending) => ending.slice(-1));

/** Weak verbs by their stems: their forms are made when a word is looked up, since an article has few of them. */
export function weakIndex(verbs: readonly WeakVerb[]): FormIndex {
  /** Places in the list. */
  const byStem = new Map<string, number[]>();
  for (const [place, { infinitive }] of verbs.entries())
    for (const stem of weakStems(infinitive)) addTo(byStem, stem, place);
  const behind = (word: string): number[] => {
    const found: number[] = [];
    for (const ending of ENDINGS.get(word.slice(-1)) ?? [])
      if (word.endsWith(ending)) found.push(...(byStem.get(word.slice(0, -ending.length)) ?? []));
    return found;
  };
  const readings = (found: readonly number[], fits: (form: VerbForm, lemma: string) => boolean): VerbReading[] =>
    [...new Set(found)]
      .sort((a, b) => a - b)
      .flatMap((place) => verbs.slice(place, place + 1))
      .flatMap(({ infinitive, prefixed }) =>
        weakForms(infinitive, prefixed).flatMap((form) => (fits(form, infinitive) ? reading(infinitive, form) : [])),
      );
  return {
    get: (word) => {
      const found = word.startsWith('ge') ? [...behind(word), ...behind(word.slice(2))] : behind(word);
      if (found.length === 0) return undefined;
      const own = readings(found, ({ form }) => form === word);
      return own.length > 0 ? own : undefined;
    },
    bareParticiples: (word) => readings(behind(word), (form, lemma) => bareParticiple(form, lemma) === word),
  };
}

/** Verbs by all of their forms. */
export function fullIndex(verbs: readonly (readonly [lemma: string, forms: readonly VerbForm[]])[]): FormIndex {
  const byForm = new Map<string, VerbReading[]>();
  const bare = new Map<string, VerbReading[]>();
  for (const [lemma, forms] of verbs) {
    for (const form of forms) {
      addTo(byForm, form.form, reading(lemma, form));
      const participle = bareParticiple(form, lemma);
      if (participle !== null) addTo(bare, participle, reading(lemma, form));
    }
  }
  return { get: (word) => byForm.get(word), bareParticiples: (word) => bare.get(word) ?? [] };
}

/** What is in both, the readings of `first` before those of `second`. */
export function joinedIndex(first: FormIndex, second: FormIndex): FormIndex {
  return {
    get: (word) => {
      const [a, b] = [first.get(word), second.get(word)];
      return a && b ? [...a, ...b] : (a ?? b);
    },
    bareParticiples: (word) => [...first.bareParticiples(word), ...second.bareParticiples(word)],
  };
}

/** A participle without its "ge-"; null for other forms, and where "ge-" belongs to the verb ("gefährdet"). */
function bareParticiple({ form, kind }: VerbForm, lemma: string): string | null {
  if (kind !== 'participle' || (lemma.startsWith('ge') && !form.startsWith('geg'))) return null;
  return form.startsWith('ge') ? form.slice(2) : form;
}

function reading(lemma: string, { kind, number, tense, mood }: VerbForm): VerbReading {
  return { lemma, kind, number, tense, mood, fused: false };
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

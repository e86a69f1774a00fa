/** One inflected form of a verb, as far as German spelling tells. */
export interface VerbForm {
  readonly form: string;
  readonly kind: 'finite' | 'participle' | 'infinitive';
  /** Bits: 1 singular, 2 plural; 0 where not finite. */
  readonly number: number;
  readonly tense: 'present' | 'past';
  readonly mood: 'indicative' | 'konjunktiv1' | 'konjunktiv2';
}

export const SINGULAR = 1;
export const PLURAL = 2;

/** The forms of a weak verb; `prefixed` verbs and those in "-ieren" have no "ge-" in the participle. */
export function weakForms(infinitive: string, prefixed: boolean): VerbForm[] {
  const stem = stemOf(infinitive);
  const ending = needsE(stem) ? `${stem}e` : stem;
  return [
    finite(`${ending}t`, SINGULAR),
    finite(infinitive, PLURAL),
    finite(`${ending}te`, SINGULAR, 'past'),
    finite(`${ending}ten`, PLURAL, 'past'),
    ...firstPerson(stem).map((form) => finite(form, SINGULAR, 'present', 'konjunktiv1')),
    nonFinite(infinitive, 'infinitive'),
    nonFinite(`${prefixed ? '' : 'ge'}${ending}t`, 'participle'),
  ];
}

/** What the forms of a weak verb begin with, behind any "ge-": "handel" and "handl" for "handeln". */
export function weakStems(infinitive: string): string[] {
  const stem = stemOf(infinitive);
  return losesE(stem) ? [stem, withoutE(stem)] : [stem];
}

/** What can stand behind such a stem. */
export const WEAK_ENDINGS: readonly string[] = ['t', 'et', 'te', 'ete', 'ten', 'eten', 'e', 'n', 'en'];

/** The forms of a strong verb from its line in `strong-verbs.data.ts`. */
export function strongForms(line: string): VerbForm[] {
  const [infinitive = '', present = '', past = '', subjunctive = '', participle = ''] = line.split(' ');
  const forms = [
    finite(infinitive, PLURAL),
    finite(`${stemOf(infinitive)}e`, SINGULAR, 'present', 'konjunktiv1'),
    nonFinite(infinitive, 'infinitive'),
  ];
  for (const form of present.split('/')) forms.push(finite(form, SINGULAR));
  for (const form of past.split('/')) {
    forms.push(finite(form, SINGULAR, 'past'), finite(pluralOf(form), PLURAL, 'past'));
  }
  for (const form of subjunctive.split('/')) {
    if (past.split('/').includes(form)) continue;
    forms.push(finite(form, SINGULAR, 'past', 'konjunktiv2'), finite(`${form}n`, PLURAL, 'past', 'konjunktiv2'));
  }
  for (const form of participle.split('/')) forms.push(nonFinite(form, 'participle'));
  return forms;
}

/** The forms of an auxiliary or modal from its line in `strong-verbs.data.ts`. */
export function auxiliaryForms(line: string): VerbForm[] {
  const [infinitive = '', present = '', past = '', k1 = '', k2 = '', participles = ''] = line.split(' : ');
  return [
    ...finitePair(present, 'present', 'indicative'),
    ...finitePair(past, 'past', 'indicative'),
    ...finitePair(k1, 'present', 'konjunktiv1').filter(({ form }) => !present.split(/[ |]+/).includes(form)),
    ...finitePair(k2, 'past', 'konjunktiv2').filter(({ form }) => !past.split(/[ |]+/).includes(form)),
    nonFinite(infinitive, 'infinitive'),
    ...participles.split(' ').map((form) => nonFinite(form, 'participle')),
  ];
}

function finitePair(pair: string, tense: VerbForm['tense'], mood: VerbForm['mood']): VerbForm[] {
  const [singular = '', plural = ''] = pair.split(' | ');
  return [
    ...singular.split(' ').map((form) => finite(form, SINGULAR, tense, mood)),
    ...plural.split(' ').map((form) => finite(form, PLURAL, tense, mood)),
  ];
}

function finite(
  form: string,
  number: number,
  tense: VerbForm['tense'] = 'present',
  mood: VerbForm['mood'] = 'indicative',
): VerbForm {
  return { form, kind: 'finite', number, tense, mood };
}

function nonFinite(form: string, kind: 'participle' | 'infinitive'): VerbForm {
  return { form, kind, number: 0, tense: 'present', mood: 'indicative' };
}

/** "vereinbaren" -> "vereinbar", "handeln" -> "handel". */
function stemOf(infinitive: string): string {
  return infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
}

/** "-e" forms serve as first person and as third person of Konjunktiv I: "handle" beside "handele". */
function firstPerson(stem: string): string[] {
  return losesE(stem) ? [`${stem}e`, `${withoutE(stem)}e`] : [`${stem}e`];
}

const losesE = (stem: string): boolean => /[^aeiouäöü]e[lr]$/.test(stem);
const withoutE = (stem: string): string => `${stem.slice(0, -2)}${stem.slice(-1)}`;

/** "arbeitet", "rechnet", "atmet", but "lernt", "filmt", "rühmt". */
function needsE(stem: string): boolean {
  return /[td]$|(?:[^aeiouyäöülrhmn]|[^aeiouäöü]h)[mn]$/.test(stem);
}

function pluralOf(past: string): string {
  return past.endsWith('e') ? `${past}n` : `${past}en`;
}

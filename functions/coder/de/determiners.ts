import { type Agreement, agreement } from './agreement.ts';
import { DER_WORDS, EIN_WORDS, PLURAL_DETERMINERS, PRONOUNS } from './function-words.data.ts';

const ARTICLES: Readonly<Record<string, string>> = {
  das: 'nom-n acc-n',
  dem: 'dat-m dat-n',
  den: 'acc-m dat-p',
  der: 'nom-m dat-f gen-f gen-p',
  des: 'gen-m gen-n',
  die: 'nom-f acc-f nom-p acc-p',
};

/** Endings of determiners that inflect like "dieser". */
const DER_ENDINGS: Readonly<Record<string, string>> = {
  e: 'nom-f acc-f nom-p acc-p',
  em: 'dat-m dat-n',
  en: 'acc-m dat-p',
  er: 'nom-m dat-f gen-f gen-p',
  es: 'nom-n acc-n gen-m gen-n',
};

/** Endings of determiners that inflect like "kein". */
const EIN_ENDINGS: Readonly<Record<string, string>> = {
  '': 'nom-m nom-n acc-n',
  e: 'nom-f acc-f nom-p acc-p',
  em: 'dat-m dat-n',
  en: 'acc-m dat-p',
  er: 'dat-f gen-f gen-p',
  es: 'gen-m gen-n',
};

/** Endings of determiners and numerals of the plural. */
const PLURAL_ENDINGS: Readonly<Record<string, string>> = { e: 'nom-p acc-p', en: 'p', er: 'gen-p' };

/** Forms of other pronouns that refer back: beside them the articles do. */
const RELATIVE_FORMS: Readonly<Record<string, string>> = {
  denen: 'dat-p',
  deren: 'gen-f gen-p',
  dessen: 'gen-m gen-n',
};

/** Determiners by form, with what they agree with. Standing alone they are pronouns. */
export const DETERMINERS: ReadonlyMap<string, Agreement> = determiners();

/** Personal and indefinite pronouns by form. */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, Agreement> = new Map(
  PRONOUNS.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), agreement(line.slice(line.indexOf(' ') + 1))]),
);

/** What "denen", "deren", "dessen" stand for. */
export const RELATIVE_AGREEMENT: ReadonlyMap<string, Agreement> = new Map(
  Object.entries(RELATIVE_FORMS).map(([form, codes]) => [form, agreement(codes)]),
);

function determiners(): Map<string, Agreement> {
  const forms = new Map<string, Agreement>();
  const enter = (form: string, codes: string) => forms.set(form, (forms.get(form) ?? 0) | agreement(codes));
  const inflect = (stems: readonly string[], endings: Readonly<Record<string, string>>) => {
    for (const stem of stems) for (const [ending, codes] of Object.entries(endings)) enter(stem + ending, codes);
  };
  inflect(DER_WORDS, DER_ENDINGS);
  inflect(EIN_WORDS, EIN_ENDINGS);
  inflect(PLURAL_DETERMINERS, PLURAL_ENDINGS);
  for (const [form, codes] of Object.entries(ARTICLES)) enter(form, codes);
  for (const form of ['deren', 'dessen']) forms.set(form, agreement('nom acc dat gen'));
  for (const form of ['eur', 'unsr']) forms.delete(form);
  for (const form of ['eine', 'einen', 'irgendeine']) forms.set(form, (forms.get(form) ?? 0) & agreement('m f n'));
  return forms;
}

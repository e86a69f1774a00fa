import type { Size } from '../event.ts';
import { remember, rememberLast } from '../remember.ts';
import { numberOf } from './number-words.ts';

/** Round crowds, whose number is a lower bound: "Hunderte" are at least two hundred. */
const CROWDS: ReadonlyMap<string, number> = new Map([
  ['dutzende', 24],
  ['hunderte', 200],
  ['tausende', 2000],
  ['zehntausende', 20_000],
  ['hunderttausende', 200_000],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dutzend', 12],
  ['hundert', 100],
  ['tausend', 1000],
  ['million', 1e6],
  ['millionen', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
]);
/** "mehrere Tausend" are at least two thousand; without a scale behind them these words are no amounts. */
const SEVERAL = /^(?:mehrere|einige|etliche)$/;

const QUALIFIERS: readonly (readonly [RegExp, Size['qualifier']])[] = [
  [/(?:mehr als|über|mindestens|wenigstens|nicht weniger als|gut)\s$/i, 'more-than'],
  [/(?:weniger als|höchstens|bis zu|knapp|fast|maximal|unter|beinahe)\s$/i, 'less-than'],
  [/(?:rund|etwa|ungefähr|circa|ca\.|zirka|gegen|an die|schätzungsweise)\s$/i, 'about'],
];

export interface Amount {
  readonly value: number;
  readonly qualifier: Size['qualifier'];
  readonly start: number;
  readonly end: number;
  /** A crowd that is its own unit: "Hunderte". */
  readonly crowd: boolean;
}

/** What the words of amounts begin with. */
const WORDS =
  'acht|drei|dutzend|ein|elf|etliche|fünf|hundert|mehrere|neun|sech|sieb|tausend|vier|zehn|zwanzig|zwei|zwölf';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,-])(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?|(?:${WORDS})\\p{L}*)(?:\\s(halbes?))?(?:\\s(Dutzend|Hundert|Tausend|Millionen?|Milliarden?))?(?![\\p{L}\\d-]|[.,]\\d)`,
  'giu',
);

/** What a word says of an amount: its own value, that of a crowd, or that it is vague. */
const valuesOf = remember((text) => {
  const word = text.toLowerCase();
  const digits = /^\d/.test(word) ? Number(word.replaceAll('.', '').replace(',', '.')) : undefined;
  return { own: digits ?? numberOf(word), crowd: CROWDS.get(word.replace(/n$/, '')), vague: SEVERAL.test(word) };
});

/** The amounts in a text with their UTF-16 offsets, in order; ages ("25-jährig") and the like are none. */
export const findAmounts = rememberLast((text): readonly Amount[] =>
  [...text.matchAll(AMOUNT)].flatMap((match) => {
    const scale = SCALES.get((match[3] ?? '').toLowerCase());
    const { own, crowd, vague } = valuesOf(match[1] ?? '');
    const several = vague && scale !== undefined;
    const counted = own ?? crowd ?? (several ? 2 : undefined);
    // "über hundert": the word before is none of the number.
    const alone = counted === undefined && scale !== undefined && scale <= 1000;
    const value = alone ? 1 : counted;
    if (value === undefined) return [];
    const end = match.index + match[0].length;
    const start = alone ? end - (match[3] ?? '').length : match.index;
    const before = text.slice(Math.max(0, start - 20), start);
    const said = QUALIFIERS.find(([pattern]) => pattern.test(before))?.[1];
    const qualifier = said ?? (crowd === undefined && !several ? 'exact' : 'more-than');
    const half = match[2] ? 0.5 : 1;
    return [{ value: value * half * (scale ?? 1), qualifier, start, end, crowd: crowd !== undefined }];
  }),
);

import {
  ABOUT_WHAT,
  AMOUNT_WORDS,
  CROWDS,
  PLURAL_SCALES,
  QUALIFIERS,
  ROUND,
  SCALES,
  SEVERAL,
} from '../de/amounts.data.ts';
import type { Size } from '../event.ts';
import { remember, rememberLast } from '../remember.ts';
import { numberOf } from './number-words.ts';

export interface Amount {
  readonly value: number;
  readonly qualifier: Size['qualifier'];
  /** Where it begins with its qualifier: "mehr als 80". */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** A crowd that is its own unit: "Hunderte". */
  readonly crowd: boolean;
}

const PLURALS = [...PLURAL_SCALES.keys()].join('|');
const SINGULARS = [...SCALES.keys()].join('|');
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,:/]|[\\p{L}.]-)(\\d{1,3}(?:[. '’\\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:,\\d+)?|ein\\spaar|(?:${AMOUNT_WORDS})\\p{L}*)(?:\\s(halbe[ns]?))?(?:\\s((?:${SINGULARS})(?:(?<=mio|mrd)\\.)?|(?<=(?:mehrere|einige|etliche|viele|paar|zig)[nr]?\\s)(?:${PLURALS})))?(?![\\p{L}\\d]|-(?!\\d)|[.,:/]\\d)`,
  'giu',
);
/** A number in figures, with or without marks between its thousands. */
const MARKS = /[.\s'’]/g;
interface Value {
  readonly own: number | undefined;
  readonly crowd: number | undefined;
  readonly vague: boolean;
}

/** What a word says of an amount: its own value, that of a crowd, or that it is vague. */
const valuesOf = remember((text): Value => {
  const word = text.toLowerCase();
  const digits = /^\d/.test(word) ? Number(word.replaceAll(MARKS, '').replace(',', '.')) : undefined;
  return { own: digits ?? numberOf(word), crowd: CROWDS.get(word.replace(/n$/, '')), vague: SEVERAL.test(word) };
});

interface Written extends Amount {
  readonly scale: number;
}

/** The amounts in a text with their UTF-16 offsets, in order; ages ("25-jährig") and the like are none. "20 bis 30" is one. */
export const findAmounts = rememberLast((text): readonly Amount[] => {
  const found: Written[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const amount = amountOf(text, match);
    if (amount === null) continue;
    const before = found.at(-1);
    const range = before && rangeOf(text, before, amount);
    if (range) found[found.length - 1] = range;
    else found.push(amount);
  }
  return found;
});

function amountOf(text: string, match: RegExpExecArray): Written | null {
  const [whole, number = '', half, unit = ''] = match;
  const named = unit.toLowerCase().replace('.', '');
  const scale = SCALES.get(named) ?? PLURAL_SCALES.get(named);
  const { own, crowd, vague } = valuesOf(number);
  const several = vague && scale !== undefined;
  const counted = own ?? crowd ?? (several ? 2 : undefined);
  // "über hundert": the word before is none of the number.
  const alone = counted === undefined && scale !== undefined && scale <= 1000;
  const value = alone ? 1 : counted;
  if (value === undefined) return null;
  const end = match.index + whole.length;
  const start = alone ? end - unit.length : match.index;
  const before = text.slice(Math.max(0, start - 40), start);
  const said = ABOUT_WHAT.test(before) ? undefined : qualifierOf(before);
  const round = ROUND.has(named) || half !== undefined;
  const bound = crowd !== undefined || several;
  return {
    value: value * (half === undefined ? 1 : 0.5) * (scale ?? 1),
    scale: scale ?? 1,
    qualifier: said?.[0] ?? (bound ? 'more-than' : round ? 'about' : 'exact'),
    from: start - (said?.[1] ?? 0),
    start,
    end,
    crowd: crowd !== undefined,
  };
}

/** What the words right before an amount say of it, and how long they are. */
function qualifierOf(before: string): readonly [Size['qualifier'], number] | undefined {
  for (const [pattern, qualifier] of QUALIFIERS) {
    const found = pattern.exec(before);
    if (found) return [qualifier, found[0].length];
  }
  return undefined;
}

const BETWEEN = /(?<!\p{L})zwischen\s$/iu;
/** "20 bis 30", "zwischen 20 und 30", "zwischen 20 Menschen und 40 Menschen": at least the lower one. */
function rangeOf(text: string, low: Written, high: Written): Written | null {
  const middle = text.slice(low.end, high.start);
  const until = /^(?:\s(?:bis|oder)\s|\s?[-–]\s?)(?:zu\s)?$/u.test(middle);
  const between = BETWEEN.exec(text.slice(0, low.from));
  const and = between !== null && /^(?:\s\p{Lu}\p{L}+)?\sund\s$/u.test(middle);
  if (!(until || and) || high.value < low.value) return null;
  // "zwei bis drei Millionen"
  const factor = low.scale === 1 && low.value < high.value / high.scale ? high.scale : 1;
  const from = low.from - (and ? between[0].length : 0);
  return { ...low, value: low.value * factor, scale: high.scale, qualifier: 'more-than', from, end: high.end };
}

import type { Size } from '../event.ts';

/** German number words that newspapers spell out, and the round crowds whose number is a lower bound. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  hundert: 100,
  tausend: 1000,
};
const CROWDS: Readonly<Record<string, number>> = {
  dutzende: 24,
  hunderte: 200,
  tausende: 2000,
  zehntausende: 20000,
  hunderttausende: 200000,
  hunderten: 200,
  tausenden: 2000,
  zehntausenden: 20000,
};
const SCALES: Readonly<Record<string, number>> = { millionen: 1e6, million: 1e6, milliarden: 1e9, milliarde: 1e9 };

const QUALIFIERS: readonly (readonly [RegExp, Size['qualifier']])[] = [
  [/(?:mehr als|über|mindestens|wenigstens|nicht weniger als)\s$/i, 'more-than'],
  [/(?:weniger als|höchstens|bis zu|knapp|fast|maximal|unter|beinahe)\s$/i, 'less-than'],
  [/(?:rund|etwa|ungefähr|circa|ca\.|zirka|gegen|an die|schätzungsweise)\s$/i, 'about'],
];

export interface Amount {
  readonly value: number;
  readonly qualifier: Size['qualifier'];
  readonly start: number;
  readonly end: number;
}

const AMOUNT =
  /(?<![\p{L}\d.,])(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?|\p{L}+)(?:\s(Millionen?|Milliarden?))?(?![\p{L}\d]|[.,]\d)/gu;

/** The amounts in a text with their UTF-16 offsets, in order. */
export function findAmounts(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const word = (match[1] ?? '').toLowerCase();
    const crowd = CROWDS[word];
    const digits = /^\d/.test(word) ? Number(word.replaceAll('.', '').replace(',', '.')) : undefined;
    const value = digits ?? NUMBER_WORDS[word] ?? crowd;
    if (value === undefined) return [];
    const scale = SCALES[(match[2] ?? '').toLowerCase()] ?? 1;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const said = QUALIFIERS.find(([pattern]) => pattern.test(before))?.[1];
    const qualifier = said ?? (crowd === undefined ? 'exact' : 'more-than');
    return [{ value: value * scale, qualifier, start: match.index, end: match.index + match[0].length }];
  });
}

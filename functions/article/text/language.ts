/** The most frequent function words that only one of the languages has. */
const STOP_WORDS = {
  de: 'aber als am auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer er es für gegen haben hat hatte ihr im in ist mit nach nicht noch nur oder sein seine sich sie sind soll sowie über um und unter vom von vor war waren wegen werden wird wurde wurden zu zum zur zwischen',
  en: 'a about after also an and are as at be been but by for from had has have he her his in is it its not of on or said she than that the their they this to was were which who will with would',
} as const;
type Known = keyof typeof STOP_WORDS;

const WORDS_OF = new Map<Known, ReadonlySet<string>>([
  ['de', new Set(STOP_WORDS.de.split(' '))],
  ['en', new Set(STOP_WORDS.en.split(' '))],
]);
/** A text whose share of stop words is lower is in some other language; German news has about 0.35. */
const MIN_SHARE = 0.12;
/** Shorter texts may have no stop word at all, so they cannot show another language. */
const MIN_WORDS = 12;

/**
 * The language of a text by its stop words: `und` (undetermined) where it is too short to tell, `other` where it is long
 * enough and neither German nor English.
 */
export function detectLanguage(text: string): Known | 'other' | 'und' {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = [...WORDS_OF].map(([language, known]) => ({
    language,
    share: words.filter((word) => known.has(word)).length / Math.max(1, words.length),
  }));
  const [best, second] = shares.sort((a, b) => b.share - a.share);
  if (best && second && best.share >= MIN_SHARE && best.share > 1.3 * second.share) return best.language;
  return words.length < MIN_WORDS ? 'und' : 'other';
}

import { STOP_WORDS } from './stop-words.data.ts';

type Known = 'de' | 'en';
const isKnown = (language: string): language is Known => language === 'de' || language === 'en';

const LANGUAGES = Object.entries(STOP_WORDS).map(([language, words]) => ({
  language,
  words: new Set<string>(words.split(' ')),
}));
/** A text whose share of stop words is lower is in some other language; German news has about 0.35. */
const MIN_SHARE = 0.12;
/** How much more stop words than any other language's show a language: related ones share many. */
const MIN_LEAD = 1.3;
/** Shorter texts may have no stop word at all, so they cannot show another language. */
const MIN_WORDS = 12;
/** In such a text it takes so many stop words more than of any other language: "bot in Peru Gespräche an" is no English. */
const MIN_HITS_AHEAD = 2;
/** Teasers and lists up to this length can be all names and nouns, so that they do not tell their language. */
const MAX_NAMES = 400;
/** Words that are looked at: more than enough to tell. */
const MAX_LENGTH = 20_000;
/** Letters that neither German nor English has, as a share of all: names have some. */
const MAX_FOREIGN_LETTERS = 0.05;
const OWN_LETTERS = /[a-zäöüßéèáàâêôîçñëïø]/gi;

/**
 * The language of a text by its function words and letters: `und` (undetermined) where it is too short to tell or all names,
 * `other` where it is neither German nor English.
 */
export function detectLanguage(text: string): Known | 'other' | 'und' {
  const start = text.slice(0, MAX_LENGTH);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const own = start.match(OWN_LETTERS)?.length ?? 0;
  if (letters - own > MAX_FOREIGN_LETTERS * letters) return 'other';
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = LANGUAGES.map(({ language, words: known }) => {
    const hits = words.filter((word) => known.has(word)).length;
    return { language, hits, share: hits / Math.max(1, words.length) };
  }).sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  const tells = words.length >= MIN_WORDS || (best?.hits ?? 0) - (second?.hits ?? 0) >= MIN_HITS_AHEAD;
  const isClear = tells && best && second && best.share >= MIN_SHARE && best.share > MIN_LEAD * second.share;
  if (isClear && isKnown(best.language)) return best.language;
  if (words.length < MIN_WORDS) return 'und';
  if (best && best.share >= MIN_SHARE) return isKnown(best.language) ? between(shares) : 'other';
  return text.length <= MAX_NAMES ? 'und' : 'other';
}

/** German or English, whichever has more, where it leads over the other one of the two. */
function between(shares: readonly { readonly language: string; readonly share: number }[]): Known | 'other' {
  const [first, second] = shares.filter(({ language }) => isKnown(language));
  return first && second && isKnown(first.language) && first.share > MIN_LEAD * second.share ? first.language : 'other';
}

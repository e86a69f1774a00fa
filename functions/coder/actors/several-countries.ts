import { countryOfAdjective } from '../places/countries.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';
import { wordsOf } from './own-reference.ts';
import type { Reference } from './reference.ts';

/** Two adjectives and what joins them. */
const FEWEST = 3;

/** "deutsche und polnische Polizisten", "der deutsche und der polnische Minister": one of each; null for one country. */
export function severalCountries(reference: Reference, analysis: Analysis, phrase: NounPhrase): Reference[] | null {
  if (phrase.number === 'singular' || reference.name !== null || phrase.head - phrase.start < FEWEST) return null;
  const { words, head } = wordsOf(analysis, phrase);
  const codes = words.slice(0, head).flatMap((word) => countryOfAdjective(word)?.code ?? []);
  return codes.length > 1 ? [...new Set(codes)].map((country) => ({ ...reference, country })) : null;
}

import { type Country, countryNamed, countryOfAdjective, countryOfCapital } from '../places/countries.ts';
import type { Analysis, Spelling } from '../syntax.ts';
import type { OwnReference } from './own-reference.ts';
import { HALVES } from './parts-of-the-world.data.ts';
import { belongingTo } from './reference.ts';

/** Behind these the word is a direction or a part of the country. */
const WHERE = /^(?:an|auf|aus|in|nach|über)$/;

const countryIn = (word: Spelling): Country | null =>
  countryNamed(word.text) ?? countryOfCapital(word.text) ?? countryOfAdjective(word);

/**
 * Reads "der Norden" and "der Süden" as the two states where the article names them both, and everything else as before:
 * "Südkorea drohte dem Norden", but not "im Norden des Landes".
 */
export function withHalves(own: OwnReference, analyses: readonly Analysis[]): OwnReference {
  if (!analyses.some(({ sentence }) => sentence.words.some((word) => HALVES.has(word)))) return own;
  const words = analyses.flatMap(({ sentence }) => sentence.tokens);
  const named = new Set(words.map((word) => countryIn(word)?.code));
  if (![...HALVES.values()].every((country) => named.has(country))) return own;
  return (analysis, phrase) => {
    const country = HALVES.get(analysis.sentence.tokens[phrase.head]?.text ?? '');
    const isDirection = WHERE.test(phrase.preposition ?? '') || phrase.genitives.length > 0;
    return country === undefined || isDirection
      ? own(analysis, phrase)
      : belongingTo({ country, org: null, sectors: ['GOV'] });
  };
}

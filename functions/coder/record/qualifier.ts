import { type Belonging, prefixOf } from '../actors/belonging.ts';
import { MONEY } from '../actors/compounds.data.ts';
import { wordsOf } from '../actors/own-reference.ts';
import type { Told } from '../acts/candidate.ts';
import { countryOfAdjective } from '../places/countries.ts';
import type { NounPhrase } from '../syntax.ts';

/** What an adjective before the noun, or the first part of its compound, says: "russisch", "US-". */
export function qualifierOf({ analysis }: Told, phrase: NounPhrase, year: number): Belonging | null {
  const { words, head } = wordsOf(analysis, phrase);
  for (const word of words.slice(0, head)) {
    const country = countryOfAdjective(word)?.code;
    if (country) return { country, org: null, sectors: [] };
  }
  const [prefix, rest] = (words[head]?.text ?? '').split(/-(?=\p{Lu})/u);
  // "Israel-Demos" are about Israel, and held anywhere.
  if (!prefix || !rest || MONEY.test(rest) || RALLIES.test(rest)) return null;
  const belonging = prefixOf(prefix, year, rest);
  if (!belonging || !PROTESTS.test(rest)) return belonging;
  // "G8-Proteste" are against it.
  return belonging.org === null ? { ...belonging, sectors: ['CVL'] } : null;
}
const RALLIES = /^(?:Demo|Demonstration|Kundgebung)(?:en|s)?$/;
const PROTESTS = /^(?:Protest|Unruhe)e?n?$/;

import { type Belonging, prefixOf } from '../actors/belonging.ts';
import { MONEY } from '../actors/compounds.data.ts';
import { wordsOf } from '../actors/own-reference.ts';
import type { Told } from '../acts/candidate.ts';
import { countryOfAdjective } from '../places/countries.ts';
import type { NounPhrase, Spelling } from '../syntax.ts';

/** Whom an adjective before the noun, or the first parts of its compound, name: "russisch", "US-", "EU-Türkei-", "amerikanisch-russisch". */
export function qualifiersOf({ analysis }: Told, phrase: NounPhrase, year: number): readonly Belonging[] {
  const { words, head } = wordsOf(analysis, phrase);
  for (const word of words.slice(0, head)) {
    const [first, ...others] = statesOf(word);
    if (first) return [first, ...others];
  }
  const parts = (words[head]?.text ?? '').split(/-(?=\p{Lu})/u);
  const both = parts.length === 3 ? parts.slice(0, 2).map((part) => prefixOf(part, year, parts[2])) : [];
  if (both.length > 0 && both.every((one) => one?.country ?? one?.org)) return both.filter((one) => one !== null);
  const [prefix, rest] = parts;
  // "Israel-Demos" are about Israel, and held anywhere.
  if (!prefix || !rest || MONEY.test(rest) || RALLIES.test(rest)) return [];
  const belonging = prefixOf(prefix, year, rest);
  if (!belonging) return [];
  if (!PROTESTS.test(rest)) return [belonging];
  // "G8-Proteste" are against it.
  return belonging.org === null ? [{ ...belonging, sectors: ['CVL'] }] : [];
}

function statesOf({ text }: Spelling): Belonging[] {
  const own = countryOfAdjective(text);
  const states = own ? [own] : text.includes('-') ? text.split('-').map((part) => countryOfAdjective(part)) : [];
  return states.every((state) => state !== null)
    ? states.map(({ code }) => ({ country: code, org: null, sectors: [] }))
    : [];
}

const RALLIES = /^(?:Demo|Demonstration|Kundgebung)(?:en|s)?$/;
const PROTESTS = /^(?:Protest|Unruhe)e?n?$/;

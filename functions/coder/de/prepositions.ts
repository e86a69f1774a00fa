import { ACCUSATIVE, type Agreement, DATIVE, GENITIVE } from './agreement.ts';
import { DETERMINERS } from './determiners.ts';
import { CONTRACTIONS, PREPOSITIONS } from './function-words.data.ts';

/** What a preposition (or its contraction with an article) brings to its phrase. */
export interface Preposition {
  readonly name: string;
  readonly agreement: Agreement;
  readonly determiner: string | null;
}

const CASE_OF: Readonly<Record<string, Agreement>> = { a: ACCUSATIVE, d: DATIVE, g: GENITIVE | DATIVE, n: 0xffff };

const prepositions = new Map<string, Preposition>();
for (const line of PREPOSITIONS.trim().split('\n')) {
  const [cases = '', ...names] = line.split(' ');
  const governed = [...cases].reduce((set, letter) => set | (CASE_OF[letter] ?? 0), 0);
  for (const name of names) prepositions.set(name, { name, agreement: governed, determiner: null });
}
for (const line of CONTRACTIONS.trim().split('\n')) {
  const [form = '', name = '', determiner = ''] = line.split(' ');
  prepositions.set(form, { name, agreement: ACCUSATIVE | DATIVE, determiner });
}

/** The preposition of a lower-case word, or null. */
export function prepositionOf(lower: string): Preposition | null {
  const found = prepositions.get(lower);
  if (found?.determiner == null) return found ?? null;
  return { ...found, agreement: found.agreement & (DETERMINERS.get(found.determiner) ?? 0) };
}

export function isPreposition(lower: string): boolean {
  return prepositions.has(lower);
}

import type { NounPhrase } from '../syntax.ts';
import { type Agreement, casesOf, numbersOf, SINGULAR_ONLY } from './agreement.ts';
import { PLACE_NAMES } from './place-names.data.ts';
import type { Word } from './words.ts';

/** A noun phrase while the sentence is analysed; `first`, `last` (exclusive) and `core` index the words, not the tokens. */
export interface Phrase extends NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly core: number;
  readonly agreement: Agreement;
  /** 1 who acts, -1 a thing, 0 unknown: see `NounForm`. */
  readonly agency: -1 | 0 | 1;
  /** A proper name or another noun that the lexicon does not know. */
  readonly name: boolean;
  readonly genitives: Phrase[];
  readonly conjuncts: Phrase[];
  /** Joined by "nicht nur …, sondern auch", "weder … noch", "oder": the verb may be that of one or of many. */
  eitherNumber: boolean;
  readonly appositions: Phrase[];
  readonly attachments: Phrase[];
}

/** What the parser has found of a phrase. */
export interface Core {
  readonly first: number;
  readonly last: number;
  readonly core: number;
  readonly agreement: Agreement;
  readonly preposition?: string | null;
  readonly determiner?: string | null;
  readonly pronoun?: boolean;
  readonly agency?: -1 | 0 | 1;
  readonly name?: boolean;
  readonly genitives?: Phrase[];
  readonly appositions?: Phrase[];
}

const NUMBERS: readonly NounPhrase['number'][] = ['both', 'singular', 'plural', 'both'];

/** The phrase of what the parser has found, with its token positions, case and number. */
export function phraseOf(words: readonly Word[], core: Core): Phrase {
  const token = (index: number): number => words[index]?.token ?? 0;
  const agreement = PLACE_NAMES.has(words[core.core]?.text ?? '') ? singular(core.agreement) : core.agreement;
  return {
    start: token(core.first),
    end: (words[core.last - 1]?.lastToken ?? 0) + 1,
    head: token(core.core),
    preposition: core.preposition ?? null,
    cases: casesOf(agreement),
    number: NUMBERS[numbersOf(agreement)] ?? 'both',
    determiner: core.determiner ?? null,
    pronoun: core.pronoun ?? false,
    genitives: core.genitives ?? [],
    conjuncts: [],
    eitherNumber: false,
    appositions: core.appositions ?? [],
    attachments: [],
    first: core.first,
    last: core.last,
    core: core.core,
    agreement,
    agency: core.agency ?? 0,
    name: core.name ?? false,
  };
}

/** "die Ukraine" is no plural, although the article would allow it. */
const singular = (set: Agreement): Agreement => set & SINGULAR_ONLY || set;

/** The word index after the phrase and everything that hangs on it behind. */
export function reach({ last, genitives, attachments, conjuncts, appositions }: Phrase): number {
  let end = last;
  for (const parts of [genitives, attachments, conjuncts, appositions])
    for (const part of parts) end = Math.max(end, reach(part));
  return end;
}

/** Bits of number for agreement with the verb: coordination by "und" makes a plural. */
export function verbalNumber(phrase: Phrase): number {
  if (phrase.conjuncts.length === 0) return numbersOf(phrase.agreement);
  return phrase.eitherNumber ? 3 : 2;
}

/** "Amrozi, einer der Attentäter von Bali, …" */
export const isOneOf = ({ pronoun, genitives }: Phrase): boolean => pronoun && genitives.length > 0;

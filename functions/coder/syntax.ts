/** What the sentence analysis of any language hands to the act finder. Token positions index the sentence's tokens. */

export type Field = 'title' | 'body';

/** A word as it is written; `known` holds what is remembered of it (remember.ts). */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
  readonly known: unknown[];
}

/** `start` and `end` are UTF-16 offsets in the field's text; `clitic` tokens ("im" = "in" + "dem") share their span. */
export interface Token extends Spelling {
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly field: Field;
  /** UTF-16 offsets in the field's text. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** The texts of the tokens. */
  readonly words: readonly string[];
  /** The stretches of tokens inside quotation marks, end exclusive. */
  readonly quoted: readonly (readonly [number, number])[];
}

/** Bits of German case. */
export const CASE = { nom: 1, acc: 2, dat: 4, gen: 8 } as const;

/** A noun phrase or pronoun, with its preposition if it has one; tokens from `start` to `end` (exclusive), head at `head`. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly preposition: string | null;
  /** Bit set of the cases that the form allows. */
  readonly cases: number;
  readonly number: 'singular' | 'plural' | 'both';
  readonly determiner: string | null;
  readonly pronoun: boolean;
  /** Genitive attributes, coordinated phrases and appositions hang on the phrase they belong to. */
  readonly genitives: readonly NounPhrase[];
  readonly conjuncts: readonly NounPhrase[];
  readonly appositions: readonly NounPhrase[];
  /** Prepositional phrases that follow the head directly and may belong to it ("das Treffen mit Putin in Moskau"). */
  readonly attachments: readonly NounPhrase[];
}

export interface Clause {
  readonly kind: 'main' | 'subordinate' | 'relative' | 'infinitive' | 'headline';
  /** Infinitive of the content verb with its separable prefix ("ankündigen"), or null in a verbless headline. */
  readonly lemma: string | null;
  /** Tokens of the verbal complex (finite verb, participle, infinitive, separated prefix). */
  readonly verbs: readonly number[];
  readonly voice: 'active' | 'passive' | 'statal';
  readonly tense: 'present' | 'past' | 'perfect' | 'future';
  readonly mood: 'indicative' | 'konjunktiv1' | 'konjunktiv2' | 'imperative';
  readonly modal: string | null;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly subject: NounPhrase | null;
  /** The subject was left out and is that of the clause before ("… und kündigte an"). */
  readonly subjectShared: boolean;
  readonly accusative: NounPhrase | null;
  readonly dative: NounPhrase | null;
  readonly genitive: NounPhrase | null;
  readonly predicative: NounPhrase | null;
  readonly prepositional: readonly NounPhrase[];
  /** First word of a subordinate clause ("dass", "nachdem", "wenn") or null. */
  readonly conjunction: string | null;
  /** Index of the clause that this one depends on, or null. */
  readonly parent: number | null;
  /** In relative clauses: the phrase that the pronoun refers to. */
  readonly antecedent: NounPhrase | null;
  /** All token positions of the clause, ascending. */
  readonly tokens: readonly number[];
}

export interface Analysis {
  readonly sentence: Sentence;
  readonly phrases: readonly NounPhrase[];
  /** The phrases with everything that hangs on them, each once. */
  readonly allPhrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** What attributes between article and noun tell as clauses would: "die am Montag verhängten Sanktionen". */
  readonly attributes: readonly Clause[];
  /** By token: the first clause that it belongs to, if any. */
  readonly clauseAt: readonly (Clause | undefined)[];
}

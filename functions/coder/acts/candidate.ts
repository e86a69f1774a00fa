import type { ActEntry } from '../de/acts.ts';
import type { Actor } from '../event.ts';
import type { Modality } from '../plover.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';

/** A sentence of the article with its analysis; `index` counts over title and body. */
export interface Told {
  readonly index: number;
  readonly analysis: Analysis;
}

/** An act that the lexicon found in a clause, before its sides are known by name. */
export interface Candidate {
  readonly entry: ActEntry;
  readonly told: Told;
  readonly clause: Clause | null;
  /** Tokens of the act, first and last. */
  readonly trigger: readonly [number, number];
  /** The phrase that is the act, where a noun tells it. */
  readonly noun: NounPhrase | null;
  /** Who does it by saying so, where no phrase of the sentence names him. */
  readonly speaker: Actor | null;
  readonly actors: readonly NounPhrase[];
  readonly recipients: readonly NounPhrase[];
  readonly objects: readonly NounPhrase[];
  readonly modality: Modality;
  /** What the next line of the lexicon makes of the same verb, where the sides that this one needs are missing. */
  readonly otherwise: Candidate | null;
  /** Why this candidate was taken or in which way it was changed, for `--explain`. */
  readonly notes: readonly string[];
}

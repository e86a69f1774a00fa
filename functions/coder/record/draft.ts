import type { Candidate } from '../acts/candidate.ts';
import type { CodedEvent } from '../event.ts';
import type { Signals } from './signals.ts';

/** An event before merging, with what merging and `main` need to know of where it was told. */
export interface Draft {
  readonly event: CodedEvent;
  readonly candidate: Candidate;
  readonly signals: Signals;
  /** The paragraph of the body, 0 for the lead, -1 for the title. */
  readonly paragraph: number;
  /** The sentence, counted over title and body. */
  readonly sentence: number;
  /** Whether its day is told for it: by its own sentence, or for the verb that tells it by one before it in the paragraph. */
  readonly dayTold: boolean;
  /** All sentences that tell it, in order. */
  readonly tellings: readonly number[];
}

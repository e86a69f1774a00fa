import { ADDRESSING, AROUND_MEETINGS, MEETINGS } from '../de/scenes.data.ts';
import type { Clause, NounPhrase } from '../syntax.ts';
import type { Told } from './candidate.ts';

/** "sagte nach einem Treffen mit …", "bei einem Besuch in …": who speaks of it was there. */
export function met({ analysis }: Told, noun: NounPhrase, clause: Clause): boolean {
  const around = AROUND_MEETINGS.has(noun.preposition ?? '');
  return around && clause.subject !== null && MEETINGS.test(analysis.sentence.tokens[noun.head]?.text ?? '');
}

/** "forderte Assad in einem Telefonat auf", "sagte ihm bei einem Treffen zu": with whom somebody speaks there. */
export const addressedIn = ({ accusative, dative, lemma }: Clause): NounPhrase[] =>
  dative ? [dative] : accusative && ADDRESSING.has(lemma ?? '') ? [accusative] : [];

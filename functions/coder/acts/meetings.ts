import type { Clause, NounPhrase } from '../syntax.ts';
import type { Told } from './candidate.ts';

/** "sagte nach einem Treffen mit …", "bei einem Besuch in …": who speaks of it was there. */
export function met({ analysis }: Told, noun: NounPhrase, clause: Clause): boolean {
  const around = AROUND_MEETINGS.has(noun.preposition ?? '');
  return around && clause.subject !== null && MEETING.test(analysis.sentence.tokens[noun.head]?.text ?? '');
}

/** "forderte Assad in einem Telefonat auf", "sagte ihm bei einem Treffen zu": with whom somebody speaks there. */
export const addressedIn = ({ accusative, dative, lemma }: Clause): NounPhrase[] =>
  dative ? [dative] : accusative && ADDRESSING.has(lemma ?? '') ? [accusative] : [];

const ADDRESSING = new Set([
  'auffordern',
  'beglückwünschen',
  'bitten',
  'drängen',
  'informieren',
  'mahnen',
  'unterrichten',
  'warnen',
]);

const AROUND_MEETINGS = new Set(['auf', 'bei', 'in', 'nach', 'vor', 'während']);
const MEETING =
  /(?:treffens?|gespräche?n?s?|unterredung|begegnung|telefonate?s?|verhandlung(?:en)?|beratung(?:en)?|besuch(?:e?s)?)$/i;

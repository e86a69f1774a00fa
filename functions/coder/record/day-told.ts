import type { Candidate } from '../acts/candidate.ts';
import { AFTERWARDS, JUDGING } from '../de/scenes.data.ts';
import { isSpeech } from '../quotes/speech.ts';
import type { Dating } from './event-date.ts';

/** Whether the day of an act is told for it, and not for something else in its sentence or for the news as a whole. */
export function isDayTold(candidate: Candidate, { near, mention }: Dating): boolean {
  if (mention === null) return near && !isTakenUp(candidate);
  return near && (mention.describes !== null || !isOccasion(candidate));
}

/** Whether a noun may name what has been told, and not "80 Festnahmen" more. */
const isTakenUp = ({ noun }: Candidate): boolean =>
  noun !== null && (noun.determiner !== null || noun.number === 'singular');

/** Whether a noun names what others only answer, or judge: the day of their act is not its own. */
function isOccasion({ noun, clause }: Candidate): boolean {
  if (noun === null) return false;
  // "protestierten am Dienstag gegen die Festnahme", "nach dem Beschuss"
  if (noun.preposition === 'gegen' || AFTERWARDS.has(noun.preposition ?? '')) return true;
  return noun === clause?.accusative && (JUDGING.has(clause.lemma ?? '') || isSpeech(clause));
}

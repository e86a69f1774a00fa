import type { Candidate } from '../acts/candidate.ts';
import type { Actor } from '../event.ts';
import type { People } from './sides.ts';

/** "ist vor dem Internationalen Strafgerichtshof angeklagt": the court of no one state before which somebody stands; null where none is named. */
export function tribunalOf({ entry, told }: Candidate, people: People): Actor[] | null {
  if (entry.type !== 'ACCUSE' && entry.type !== 'COERCE') return null;
  if (entry.impliedActor !== 'JUD' && entry.mode !== 'allege') return null;
  for (const phrase of told.analysis.allPhrases) {
    if (phrase.preposition !== 'vor') continue;
    const courts = people.named(told, phrase).filter(({ sectors, org }) => org !== null && sectors.includes('JUD'));
    if (courts.length > 0) return courts;
  }
  return null;
}

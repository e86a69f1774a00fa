import type { ActEntry } from '../de/acts.ts';
import type { EventType } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import type { Candidate } from './candidate.ts';

/** Said of what others have done. */
const JUDGING: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT']);

/** "die Festnahme des Reporters": whom its genitive names it befalls. */
export const befallsGenitive = ({ actor, recipient }: ActEntry): boolean =>
  recipient.includes('g') && !actor.includes('g');

/**
 * The acts of a sentence, where who condemns or welcomes one of them speaks of those who did it: "verurteilte die Festnahme des
 * Reporters durch Minsk" blames Minsk, and never the reporter.
 */
export function judged(candidates: readonly Candidate[]): Candidate[] {
  const deeds = new Map(candidates.flatMap((deed) => (deed.noun ? [[deed.noun.head, deed] as const] : [])));
  const blamed = (phrase: NounPhrase): readonly NounPhrase[] => {
    const deed = deeds.get(phrase.head);
    if (deed === undefined || !befallsGenitive(deed.entry)) return [phrase];
    const doers = deed.actors.filter((actor) => phrase.attachments.includes(actor));
    return doers.length > 0 ? doers : [{ ...phrase, genitives: [] }];
  };
  return candidates.map((candidate) =>
    JUDGING.has(candidate.entry.type) && candidate.noun === null
      ? { ...candidate, recipients: candidate.recipients.flatMap(blamed) }
      : candidate,
  );
}

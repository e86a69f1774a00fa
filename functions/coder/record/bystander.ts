import type { Actor } from '../event.ts';
import type { EventType } from '../plover.ts';
import type { Draft } from './draft.ts';
import { sideKey } from './side-keys.ts';

/** What is said or decided against somebody, in which others join. */
const AGAINST: ReadonlySet<EventType> = new Set(['ACCUSE', 'SANCTION', 'THREATEN']);
/** What is done to somebody, for which others blame those who do it. */
const DONE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);

/**
 * "Dänemark warf der Junta ein Spiel vor. Paris drohte …": who has no part in what was told in the sentence before joins in what
 * is said against somebody, and blames those who did something. Null where nothing such was told just before.
 */
export function sidedAgainst({ event, sentence }: Draft, earlier: readonly Draft[]): readonly Actor[] | null {
  if (!AGAINST.has(event.type)) return null;
  const own = new Set(event.actors.map(sideKey));
  const apart = (actors: readonly Actor[]) =>
    actors.length > 0 && actors.every((actor) => (actor.country ?? actor.org) !== null && !own.has(sideKey(actor)));
  const told = earlier.findLast((other) => sentence - other.sentence === 1 && !other.event.reciprocal);
  if (!told || !apart(told.event.actors) || !apart(told.event.recipients)) return null;
  const doers = new Set(told.event.actors.map(sideKey));
  if (told.event.recipients.some((recipient) => doers.has(sideKey(recipient)))) return null;
  if (AGAINST.has(told.event.type)) return told.event.recipients;
  return DONE.has(told.event.type) ? told.event.actors : null;
}

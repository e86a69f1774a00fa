import type { Actor } from '../event.ts';
import type { EventType } from '../plover.ts';
import type { Draft } from './draft.ts';
import { unnamed } from './understood-actor.ts';

/** What governments announce that they will do. */
const DONE_BY_STATES: ReadonlySet<EventType> = new Set(['AID', 'AGREE', 'SANCTION']);

/** "Die britische Regierung teilte mit, das Vermögen russischer Banken werde eingefroren": who announces that it is to be done will do it; null where nobody does. */
export function announcer({ event, candidate: { clause } }: Draft): Actor | null {
  if (!DONE_BY_STATES.has(event.type) || event.actors.some(({ text }) => text !== '')) return null;
  if (clause?.voice !== 'passive' || clause.tense === 'past' || clause.tense === 'perfect') return null;
  const speaker = event.attribution?.speaker;
  // Who announces that something is frozen or stopped may do so for others.
  if (event.type === 'SANCTION' && event.recipients.length === 0) return null;
  if (speaker?.sectors[0] !== 'GOV' || event.recipients.some(({ country }) => country === speaker.country)) return null;
  return unnamed(speaker);
}

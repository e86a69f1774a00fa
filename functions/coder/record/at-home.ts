import type { Reference } from '../actors/reference.ts';
import { OWN_GROUND } from '../de/collectives.data.ts';
import { CHANCELLOR } from '../de/scenes.data.ts';
import type { Actor } from '../event.ts';
import type { EventType } from '../plover.ts';

/** Where forces are sent in their own country nobody else is meant: "in die Hauptstadt". */
const isAtHome = (actor: Actor, place: Actor): boolean =>
  actor.country !== null && actor.country === place.country && place.sectors[0] === 'GOV';

/** Whether who seems to be acted upon, alone or with others, is only where the actor is, or his own. */
export function isOwnSide(type: EventType, actor: Actor, other: Actor, withOthers: boolean): boolean {
  if (actor.country !== other.country) return false;
  // "Zum Nachbarn brach Mali die Beziehungen ab": whoever it is, not oneself.
  if (/^Nachbarn?$/.test(other.role ?? '')) return true;
  if (type === 'REJECT') return OWN_GROUND.test(other.text);
  // "brachte 200 Afghanen zurück nach Athen"
  if (type === 'COERCE') return withOthers && other.role === null && isAtHome(actor, other);
  return type === 'MOBILIZE' && isAtHome(actor, other);
}

/** "Sein Land müsse sich verteidigen können": who speaks for a state says nothing to it. */
export const isOwnState = (actor: Actor, other: Actor): boolean =>
  other.role === null &&
  ((isAtHome(actor, other) && actor.sectors[0] === 'GOV') || (actor.org !== null && actor.org === other.org));

/** "Der Kanzler": that of the readers, or of an article that tells more of Austria; null for everybody else. */
export const chancelleryOf = (
  { name, role }: Reference,
  told: { readonly get: (country: string) => number | undefined },
): string | null => {
  if (name !== null || !CHANCELLOR.test(role ?? '')) return null;
  return (told.get('AUT') ?? 0) > (told.get('DEU') ?? 0) ? 'AUT' : 'DEU';
};

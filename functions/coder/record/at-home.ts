import type { Reference } from '../actors/reference.ts';
import { CHANCELLOR } from '../de/scenes.data.ts';
import type { Actor } from '../event.ts';

/** Where forces are sent in their own country nobody else is meant: "in die Hauptstadt". */
export const isAtHome = (actor: Actor, place: Actor): boolean =>
  actor.country !== null && actor.country === place.country && place.sectors[0] === 'GOV';

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

import type { Told } from '../acts/candidate.ts';
import { ADDRESSES } from '../de/scenes.data.ts';
import type { Actor, Place } from '../event.ts';
import type { PlaceMention } from '../places/find-places.ts';
import type { Sector } from '../plover.ts';
import type { Sides } from './sides.ts';
import { tellsOccasion } from './speaks-at-home.ts';

/** "Madrid - US-Präsident Joe Biden hat …": an official from abroad, who speaks of others than those at home there. */
export const isGuestAt = ({ country }: Place, { actors, recipients }: Pick<Sides, 'actors' | 'recipients'>): boolean =>
  actors.length === 1 &&
  actors.every(
    (one) => one.name !== null && one.country !== null && one.country !== country && one.sectors[0] === 'GOV',
  ) &&
  recipients.every((one) => one.country !== country);

/** Those who come to talks without being named. */
const AT_TALKS: ReadonlySet<Sector> = new Set(['OPP', 'PTY', 'REB']);

/** The word that those are known by who may have come from elsewhere, or null: of a government the text says little of where it is. */
function wordFor({ name, role, text, sectors }: Actor): string | null {
  const called = name ?? role ?? (AT_TALKS.has(sectors[0] ?? 'UNK') ? text : null);
  return called?.split(' ').at(-1) ?? null;
}

/**
 * Whether somebody from elsewhere is where the report was filed, since sentences `before` tell of his visit, speech or talks:
 * "Wien - Der UN-Kommissar Grandi hat bei einer Rede im Parlament …", "Havanna - … Kerry traf die Farc. Die Farc baten ihn …".
 */
export function isVisiting(
  { country }: Place,
  before: readonly Told[],
  placesOf: (told: Told) => readonly PlaceMention[],
  [actor, ...others]: readonly Actor[],
): boolean {
  if (!actor || others.length > 0 || actor.country === country) return false;
  const word = wordFor(actor);
  if (word === null) return false;
  return before.some((told) => {
    const { sentence } = told.analysis;
    if (!sentence.tokens.some(({ text }) => text === word)) return false;
    const scenes = placesOf(told).filter(({ direction }) => direction === 'at');
    if (scenes.some(({ place }) => place.country !== country)) return false;
    return tellsOccasion(sentence) || sentence.tokens.some(({ lower }) => ADDRESSES.test(lower));
  });
}

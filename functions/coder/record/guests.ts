import type { Told } from '../acts/candidate.ts';
import { ADDRESSES, MEETINGS_OF_MANY } from '../de/scenes.data.ts';
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

/** Those who come to meetings of states. */
const OF_STATES: ReadonlySet<Sector> = new Set(['GOV', 'IGO']);

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
  const isElsewhere = (told: Told) =>
    placesOf(told).some(({ direction, place }) => direction === 'at' && place.country !== country);
  // "Addis Abeba - Beim Gipfel der AU haben die Staatschefs beraten. Kenias Präsident Ruto forderte …"
  const [lead] = before;
  const isMeeting = lead?.analysis.sentence.tokens.some(({ lower }) => MEETINGS_OF_MANY.test(lower)) ?? false;
  if (lead && isMeeting && !isElsewhere(lead) && actor.name !== null && OF_STATES.has(actor.sectors[0] ?? 'UNK'))
    return true;
  const word = wordFor(actor);
  if (word === null) return false;
  return before.some((told) => {
    const { sentence } = told.analysis;
    if (!sentence.tokens.some(({ text }) => text === word) || isElsewhere(told)) return false;
    return tellsOccasion(sentence) || sentence.tokens.some(({ lower }) => ADDRESSES.test(lower));
  });
}

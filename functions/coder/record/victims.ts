import type { Actor } from '../event.ts';
import type { Draft } from './draft.ts';
import { sideKey } from './side-keys.ts';
import type { People } from './sides.ts';

/** How many sentences back the attack may have been told. */
const REACH = 1;

/**
 * "Nordkorea beschoss die Insel. Zwei Soldaten wurden getötet": both sides of an attack whose victims are told behind it without
 * a word of whose they are. Null where they are told, and where no attack of one country on another stands just before.
 */
export function victimsOf(
  { event, candidate, sentence }: Draft,
  earlier: readonly Draft[],
  people: People,
): { readonly actors: Actor[]; readonly recipients: Actor[] } | null {
  const { told, clause, recipients } = candidate;
  if (event.type !== 'ASSAULT' || event.actors.length > 0 || event.reciprocal || clause?.voice !== 'passive')
    return null;
  const unsaid = recipients.length > 0 && recipients.every((phrase) => people.isOfNoCountry(told, phrase));
  if (!unsaid || event.recipients.length === 0) return null;
  const attack = earlier.findLast(
    (other) => other.event.type === 'ASSAULT' && sentence - other.sentence === REACH,
  )?.event;
  const [by, hit] = [attack?.actors ?? [], attack?.recipients ?? []].map(
    (side) => new Set(side.map(({ country }) => country)),
  );
  const [actor, victim] = [[...(by ?? [])][0], [...(hit ?? [])][0]];
  if (!attack || by?.size !== 1 || hit?.size !== 1 || !actor || !victim || actor === victim) return null;
  const doers = new Map(
    attack.actors.map((one) => [sideKey(one), { ...one, text: '', name: null, role: null, span: null }]),
  );
  return {
    actors: [...doers.values()],
    recipients: event.recipients.map((one) => ({ ...one, country: victim })),
  };
}

import type { Actor } from '../event.ts';
import type { Draft } from './draft.ts';
import { sideKey } from './side-keys.ts';
import type { People } from './sides.ts';
import { unnamed } from './understood-actor.ts';

interface Sides {
  readonly actors: Actor[];
  readonly recipients: Actor[];
}

/** The sides of an act that goes on with one told before it and leaves out who that was; null where it does not. */
export const carriedSides = (draft: Draft, earlier: readonly Draft[], people: People): Sides | null =>
  draft.event.reciprocal
    ? (clashOf(draft, earlier) ?? brokenOff(draft, people))
    : (victimsOf(draft, earlier, people) ?? hostagesOf(draft, earlier));

/** How many sentences back the attack may have been told. */
const REACH = 1;

/**
 * "Nordkorea beschoss die Insel. Zwei Soldaten wurden getötet": both sides of an attack whose victims are told behind it without
 * a word of whose they are. Null where they are told, and where no attack of one country on another stands just before.
 */
function victimsOf({ event, candidate, sentence }: Draft, earlier: readonly Draft[], people: People): Sides | null {
  const { told, clause, recipients } = candidate;
  if (event.type !== 'ASSAULT' || event.actors.length > 0 || clause?.voice !== 'passive') return null;
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
  return {
    actors: eachUnnamed(attack.actors),
    recipients: event.recipients.map((one) => ({ ...one, country: victim })),
  };
}

/** How many sentences back those who take hostages may have been told. */
const REACH_OF_ABDUCTIONS = 3;

/** "Die Miliz entführte 20 Reisende. Die meisten wurden freigelassen, zwei Geiseln getötet": those who hold them do so. */
function hostagesOf({ event, candidate, sentence }: Draft, earlier: readonly Draft[]): Sides | null {
  const { clause, told } = candidate;
  if (!(event.type === 'ASSAULT' || event.mode === 'release') || event.mode === 'abduct') return null;
  if (event.actors.some(({ text }) => text !== '') || clause?.voice !== 'passive' || !clause.subject) return null;
  const { head } = clause.subject;
  const [word = '', next = ''] = told.analysis.sentence.tokens.slice(head, head + 2).map(({ lower }) => lower);
  const taken = earlier.findLast(({ event: { mode } }) => mode === 'abduct' || mode === 'arrest');
  if (taken?.event.mode !== 'abduct' || sentence - taken.sentence > REACH_OF_ABDUCTIONS) return null;
  if (!(HOSTAGES.test(word) || (sentence - taken.sentence === 1 && SOME_OF_THEM.test(word === 'die' ? next : word))))
    return null;
  const { actors, recipients } = taken.event;
  if (actors.length === 0) return null;
  return {
    actors: eachUnnamed(actors),
    recipients: event.recipients.length > 0 ? event.recipients : eachUnnamed(recipients),
  };
}
const HOSTAGES = /^(?:geiseln?|entführten?|gefangenen?|verschleppten?)$/;
const SOME_OF_THEM = /^(?:alle|beide|einige|meisten|sie)$/;

/** How many sentences back a protest may have been told. */
const REACH_OF_PROTESTS = 2;

/** "Tausende demonstrierten. Es kam zu Zusammenstößen mit der Polizei": those who protested just before. */
function clashOf({ event, sentence }: Draft, earlier: readonly Draft[]): Sides | null {
  const police = event.actors.length > 0 && event.actors.every(({ sectors }) => sectors[0] === 'COP');
  if (event.type !== 'ASSAULT' || !police) return null;
  const protest = earlier.findLast(({ event: { type } }) => type === 'PROTEST');
  if (!protest || sentence - protest.sentence > REACH_OF_PROTESTS || protest.event.actors.length === 0) return null;
  return { actors: [...eachUnnamed(protest.event.actors), ...event.actors], recipients: event.recipients };
}

/** "Die Regierung brach daraufhin die Gespräche ab": of one state those with the other side. */
function brokenOff({ event, candidate }: Draft, people: People): Sides | null {
  const [state] = event.actors;
  if (event.type !== 'SANCTION' || event.actors.length > 1 || state?.sectors[0] !== 'GOV') return null;
  const other = people.opposite(candidate.told, event.actors);
  return other ? { actors: [state, unnamed(other)], recipients: event.recipients } : null;
}

/** The same without words of their own, each side once. */
const eachUnnamed = (sides: readonly Actor[]): Actor[] => [
  ...new Map(sides.map((one) => [sideKey(one), unnamed(one)])).values(),
];

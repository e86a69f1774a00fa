import type { Actor, CodedEvent } from '../event.ts';
import type { Sector } from '../plover.ts';
import { areManAndWoman, keysOf, OF_PEOPLE, OF_STATE, within } from './side-keys.ts';

/** Two of one country who cannot be the same: other names, or a state's people and its citizens. */
export function otherPeople(a: readonly Actor[], b: readonly Actor[]): boolean {
  const differ = (one: Actor, other: Actor) => {
    if (one.name !== null && other.name !== null) return !areOneName(one.name, other.name);
    if (areManAndWoman(one, other) || isPartyOf(one, other) || isPartyOf(other, one)) return true;
    const both = (group: ReadonlySet<Sector>, { sectors }: Actor) =>
      sectors.length > 0 && sectors.every((sector) => group.has(sector));
    return (both(OF_STATE, one) && both(OF_PEOPLE, other)) || (both(OF_PEOPLE, one) && both(OF_STATE, other));
  };
  return a.length > 0 && b.length > 0 && a.every((one) => b.every((other) => differ(one, other)));
}

/** "Yingluck", "Yingluck Shinawatra" */
function areOneName(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  return words.every((word) => others.includes(word)) || others.every((word) => words.includes(word));
}

/** A party or its members, and a minister by name. */
const isPartyOf = (party: Actor, official: Actor): boolean =>
  party.name === null &&
  PARTIES.has(party.sectors[0] ?? 'UNK') &&
  official.name !== null &&
  official.sectors[0] === 'GOV';
const PARTIES: ReadonlySet<Sector> = new Set(['LEG', 'OPP', 'PTY']);

/** Whether both may be of the same two sides, told in more or less detail. */
export function sameSides(a: CodedEvent, b: CodedEvent): boolean {
  const both = (event: CodedEvent) => keysOf([...event.actors, ...event.recipients]);
  if (a.reciprocal || b.reciprocal) return within(both(a), both(b));
  if (otherPeople(a.actors, b.actors) || otherPeople(a.recipients, b.recipients)) return false;
  if (isUponItself(a, b) || isUponItself(b, a)) return false;
  return within(keysOf(a.actors), keysOf(b.actors)) && within(keysOf(a.recipients), keysOf(b.recipients));
}

/** "Angriffe auf Israel … die israelischen Angriffe": who is hit by the one does the other. */
const isUponItself = ({ type, actors, recipients }: CodedEvent, other: CodedEvent): boolean =>
  type === 'ASSAULT' &&
  recipients.length === 0 &&
  other.actors.length === 0 &&
  actors.some((one) => isOfOneState(one, other.recipients));

const isOfOneState = ({ country, sectors }: Actor, others: readonly Actor[]): boolean =>
  country !== null &&
  OF_STATE.has(sectors[0] ?? 'UNK') &&
  others.some((one) => one.country === country && OF_STATE.has(one.sectors[0] ?? 'UNK'));

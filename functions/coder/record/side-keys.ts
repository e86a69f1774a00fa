import { isFemale } from '../actors/pronouns.ts';
import { HELD } from '../de/somebody.data.ts';
import type { Actor } from '../event.ts';
import { countryOfCapital } from '../places/countries.ts';
import { regionNamed } from '../places/gazetteer.ts';
import type { Sector } from '../plover.ts';

export const samePerson = (a: Actor, b: Actor): boolean =>
  a.name !== null && b.name !== null
    ? a.name === b.name
    : a.country === b.country && a.org === b.org && a.sectors.join() === b.sectors.join() && a.text === b.text;

/** Each of the actors once. */
export const distinct = (actors: readonly Actor[]): Actor[] =>
  actors.filter((actor, index) => actors.findIndex((other) => samePerson(other, actor)) === index);

/** By what a side is known: its country, else its organisation, else what it is. */
export const sideKey = (actor: Actor): string => actor.country ?? actor.org ?? `?${actor.sectors[0] ?? ''}`;

export const keysOf = (actors: readonly Actor[]): Set<string> => new Set(actors.map(sideKey));

const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((key) => b.has(key));

/** Whether one of the two may be the other, told in less detail; who is not named may be anybody. */
export const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => subset(a, b) || subset(b, a);

/** "Kirgistans Präsident", "die Übergangspräsidentin": holders of offices who cannot be one person. */
export const areManAndWoman = ({ role: one }: Actor, { role: other }: Actor): boolean =>
  one !== null && other !== null && HELD.test(one) && HELD.test(other) && isFemale(one) !== isFemale(other);

/** "Die USA reagierten bestürzt … Die Ecowas verurteilte": each of the one is known to be of another country or organisation than each of the other. */
export const areOthers = (a: readonly Actor[], b: readonly Actor[]): boolean => {
  const known = [...a, ...b].every(({ country, org }) => (country ?? org) !== null);
  const keys = keysOf(a);
  return known && a.length > 0 && b.length > 0 && ![...keysOf(b)].some((key) => keys.has(key));
};

/** Those who speak and act for a state, against everybody else: "die Polizei" is never "die Demonstranten". */
export const OF_STATE: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY']);
export const OF_PEOPLE: ReadonlySet<Sector> = new Set([
  'CVL',
  'LAB',
  'EDU',
  'NGO',
  'REL',
  'MED',
  'BUS',
  'OPP',
  'REB',
  'CRM',
]);

/** Whether all are people of the country, and nobody of its state. */
export const arePeopleOf = (country: string | null, actors: readonly Actor[]): boolean =>
  actors.length > 0 && actors.every((one) => one.country === country && OF_PEOPLE.has(one.sectors[0] ?? 'UNK'));

/** "ein Anschlag in der Hauptstadt", "der Angriff auf Kiew": it hit the people there. */
export const isTown = ({ text }: Actor): boolean =>
  countryOfCapital(text) !== null || regionNamed(text) !== null || /stadt$/i.test(text);

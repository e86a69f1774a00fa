import type { Told } from '../acts/candidate.ts';
import type { Actor } from '../event.ts';
import type { NounPhrase } from '../syntax.ts';
import type { People } from './sides.ts';

/** Whom the phrase names, or who stands for those that it names no further: "Staaten wie Polen", "zwölf Länder, darunter Polen". */
export function exemplified(phrase: NounPhrase, told: Told, people: People, by: readonly Actor[]): Actor[] {
  const own = people.named(told, phrase, by);
  if (own.some(({ country, org, name }) => (country !== null && name !== null) || org !== null)) return [...own];
  const examples = phrase.attachments
    .filter(({ preposition }) => preposition === 'wie' || preposition === 'darunter')
    .flatMap((example) => [example, ...example.conjuncts].flatMap((each) => [...people.named(told, each)]));
  // "drei Verdächtige, darunter einen Offizier": one of those who are named by what they are is not all of them.
  const stand = own.length === 0 || examples.every(({ role }) => role === null);
  if (examples.length === 0) return [...own];
  // "13 Menschen, darunter zwei Amerikaner": those at home and those from abroad.
  const home = own.filter(({ country, sectors }) => country !== null && sectors[0] === 'CVL');
  const guests = examples.filter(
    ({ country, name }) => country !== null && name === null && home.every((one) => one.country !== country),
  );
  if (home.length > 0 && guests.length > 0) return [...home, ...guests];
  return stand ? examples : [...own];
}

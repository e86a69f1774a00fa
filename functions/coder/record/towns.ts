import { GERMAN_SPEAKING } from '../actors/anaphora.data.ts';
import { endsName } from '../actors/people.ts';
import { isState, type Reference } from '../actors/reference.ts';
import { IN_TOWNS } from '../actors/town-names.ts';
import type { Candidate, Told } from '../acts/candidate.ts';
import { TOWNS_LIKE_NOUNS } from '../de/place-names.data.ts';
import { TOWN } from '../de/scenes.data.ts';
import type { Actor } from '../event.ts';
import { type CountryWeight, placeAmong } from '../places/find-places.ts';
import { citiesNamed, type GazetteerPlace } from '../places/gazetteer.ts';
import { written } from '../places/place-lead.ts';
import type { EventType } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import type { NamedSide, People } from './sides.ts';

/** What reaches those who live where it leads or where it is done, though only the town is named. */
const LEADS_ABROAD: ReadonlySet<EventType> = new Set(['AID', 'CONSULT', 'RETREAT']);
/** Prepositions before the town; "von" and "durch" say by whom. */
const LEADING: ReadonlySet<string | null> = new Set([null, 'auf', 'aus', 'gegen', 'in', 'nach']);

/** "beschoss Charkiw", "reiste nach Odessa", "zog aus Kundus ab": the people or the state of the town, where it is not one's own; null where none is named. */
export function townReached(
  { entry, told }: Candidate,
  phrases: readonly NounPhrase[],
  actors: readonly Actor[],
  people: People,
): NamedSide | null {
  const attacks = entry.type === 'ASSAULT';
  if (!attacks && !LEADS_ABROAD.has(entry.type)) return null;
  for (const phrase of phrases) {
    if (phrase.pronoun || !LEADING.has(phrase.preposition)) continue;
    const [state] = people.inTown(told, phrase);
    const own = actors.some(({ country }) => country === state?.country);
    if (!state || (own && !attacks)) continue;
    return { actors: [attacks ? { ...state, sectors: ['CVL'] } : state], phrase };
  }
  return null;
}

/** "Auch Charkiw griff Russland an": a town that is no capital attacks no other state or its army, so what stands before the verb is what is hit. */
export function withTownHit(candidate: Candidate, people: People): Candidate {
  const { entry, clause, told, actors, recipients } = candidate;
  const [town] = actors;
  if (entry.type !== 'ASSAULT' || entry.kind !== 'verb' || clause?.voice !== 'active' || town !== clause.subject)
    return candidate;
  const [home] = town && people.named(told, town).length === 0 ? people.inTown(told, town) : [];
  const others = recipients.filter((phrase) =>
    people.named(told, phrase).some((other) => fights(other) && other.country !== home?.country),
  );
  return !home || others.length === 0 ? candidate : { ...candidate, actors: others, recipients: [town] };
}

const fights = (actor: Actor): boolean => isState(actor) || actor.sectors[0] === 'MIL';

/** "wurde in Berlin empfangen", "im Kreml": the state that receives somebody there; null where none does. */
export function receivedIn({ entry, clause, told, actors }: Candidate, people: People): NamedSide | null {
  if (entry.type !== 'CONSULT' || clause?.voice !== 'passive' || !entry.recipient.includes('s')) return null;
  const guests = actors.flatMap((phrase) => [...people.named(told, phrase)]);
  for (const phrase of clause.prepositional.filter(({ preposition }) => preposition === 'in')) {
    const hosts = [...people.named(told, phrase), ...people.inTown(told, phrase)];
    const host = hosts.find(({ country }) => country !== null && guests.every((guest) => guest.country !== country));
    if (host) return { actors: [host], phrase };
  }
  return null;
}

/** How many sentences back a town is still "die Stadt". */
const REACH = 2;

/** "… die Frontstadt Torezk. Russische Truppen drangen in die Stadt ein": the country of the town that was named last; null where none was. */
export const townBefore = (told: Told, all: readonly Told[], weight: CountryWeight): string | null =>
  all
    .slice(Math.max(0, told.index - REACH), told.index)
    .map(({ analysis: { sentence } }) => placeAmong(sentence.tokens, 0, sentence.tokens.length, weight)?.place)
    .findLast((place) => place?.precision === 'city')?.country ?? null;

/** "Kassel hat den Vertrag gekündigt": the town itself, by nothing but its name; nobody where that is also a noun or somebody's, or else who acts. */
export function townActing({ entry, clause, told, actors }: Candidate, people: People): readonly Actor[] {
  const [town] = actors;
  if (
    !town ||
    entry.type === 'ASSAULT' ||
    actors.length > 1 ||
    town.pronoun ||
    town !== clause?.subject ||
    clause.voice !== 'active'
  )
    return [];
  const name = written(told.analysis.sentence.tokens, town.start, town.end);
  if (TOWNS_LIKE_NOUNS.has(name) || endsName(name) || !citiesNamed(name).some(isLarge)) return [];
  return people.inTown(told, town);
}
/** Smaller ones share their names with more people than they act. */
const isLarge = ({ country, population }: GazetteerPlace): boolean =>
  population >= (country !== null && GERMAN_SPEAKING.includes(country) ? 10 : 100);

/** "die Stadt Charkiw", "der Bürgermeister von Aachen": the country of the town that is named right behind; null where none is. */
export function townNamed(
  { analysis: { sentence } }: Told,
  { head, end, attachments }: NounPhrase,
  { role, country, sectors }: Reference,
  weight: CountryWeight,
): string | null {
  if (country !== null || role === null) return null;
  const inOffice = sectors.some((sector) => IN_TOWNS.has(sector));
  const of = attachments.find(({ preposition, start }) => inOffice && preposition === 'von' && start === head + 1);
  const [from, to] = TOWN.test(role) ? [head + 1, end + 1] : of ? [of.start + 1, of.end] : [0, 0];
  return placeAmong(sentence.tokens, from, to, weight)?.place.country ?? null;
}

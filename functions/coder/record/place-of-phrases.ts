import type { Candidate } from '../acts/candidate.ts';
import { type CountryWeight, type PlaceMention, placeAmong } from '../places/find-places.ts';
import { HEADS, LOCAL_AUTHORITIES, SITES_IN } from '../places/local-nouns.data.ts';
import { DETERMINERS } from '../places/place-lead.ts';
import type { EventType } from '../plover.ts';
import type { Sides } from './sides.ts';

/** In thousands, the population of towns that may have words before them: "das zerstörte Aleppo". */
const KNOWN = 100;
/** What is done to towns and regions, is done there. */
const DONE_TO_PLACES: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** The town of a court or of police that act, or the town or region that something is done to; null where none is named. */
export function placeOfPhrases(
  { told, entry, clause, noun }: Candidate,
  { actorPhrase, recipientPhrase }: Sides,
  weight: CountryWeight,
): PlaceMention | null {
  const { tokens } = told.analysis.sentence;
  const { head = -1, end = 0 } = actorPhrase ?? {};
  const isAuthority = LOCAL_AUTHORITIES.test(tokens[head]?.text ?? '');
  const seat = isAuthority ? placeAmong(tokens, head + 1, Math.max(end, head + 2), weight) : null;
  if (seat || !DONE_TO_PLACES.has(entry.type)) return seat;
  const target = recipientPhrase ?? (noun === null ? (clause?.accusative ?? null) : null);
  if (!target) return null;
  // "Den Flughafen von Beirut"
  const site = tokens[target.head]?.text ?? '';
  const isSite = HEADS.test(site) || SITES_IN.test(site);
  const town = isSite && target.attachments.find(({ preposition }) => preposition === 'von');
  const place = placeAmong(tokens, target.start, town ? town.end : target.end, weight);
  if (place === null) return null;
  // "Zwei Kirchen", "die Armee des Nordens": little towns that are called like things stand alone.
  const isHead = place.start === target.head && target.head > target.start;
  const isThing =
    (isHead || DETERMINERS.has(tokens[place.start - 1]?.lower ?? '')) &&
    place.place.precision === 'city' &&
    place.place.population < KNOWN;
  return isThing ? null : place;
}

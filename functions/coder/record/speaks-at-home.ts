import { ADDRESSED } from '../de/understood.data.ts';
import type { Place } from '../event.ts';
import type { EventType, Mode } from '../plover.ts';
import type { Sentence } from '../syntax.ts';
import { countryPlaceOf, type Parties, SEATS_OF_ORGANISATIONS } from './country-place.ts';

/** Towns where states speak through their envoys. */
const SEATS: ReadonlySet<string> = new Set(['Brüssel', 'Den Haag', 'Genf', 'Luxemburg', 'New York', 'Straßburg']);
/** Those who are abroad for their state, and those of whom the text has just spoken. */
const ENVOY = /(?:botschaft|konsul|diplomat|gesandt|unterhändler|vertreter|delegation|emissär|vermittler|beobachter)/i;
const TAKEN_UP = /^(?:er|sie|ihm|ihr|ihn|es|dieser|diese|beide|der|die|\p{L}{1,2})$/iu;
/** Words of an occasion to which people travel. */
const OCCASION =
  /(?:^(?:tr[aä]f(?:en)?|trifft|treffen|besuch(?:en|t|te|ten)|empf[aä]ng\p{L}*|empfingen?|reisten?|landeten?|beriet(?:en)?|berät|gast|gäste)$|(?:treffens?|gipfels?|konferenz|tagung|besuchs?|gespräche?n?|verhandlungen|unterredung|beratungen|sitzung|forums?|reise|empfangs?|ankunft|zeremonie|runde)$|^zusammen(?:ge)?k|^ein(?:ge)?tr[aäo]f|^unterzeichn)/u;
/** What a government does at home, unless it does it to somebody of the place. */
const DONE_AT_HOME: ReadonlySet<EventType> = new Set(['COERCE']);

/**
 * The home of the one government (or party) that speaks, where the `place` was told of others in the sentences `before` it
 * in the paragraph; null where it may be there as well: at a meeting or on a visit, as an envoy, or told of before.
 */
export function homeOfSpeaker(
  type: EventType,
  mode: Mode | null,
  { actors, recipients }: Parties,
  place: Place | null,
  before: readonly Sentence[],
): Place | null {
  if (place === null || SEATS.has(place.name)) return null;
  if (place.basis !== 'previous-sentence' && (place.basis !== 'dateline' || place.precision !== 'city')) return null;
  const [first] = actors;
  if (!first) return null;
  const isDone =
    DONE_AT_HOME.has(type) &&
    first.sectors.includes('GOV') &&
    !recipients.some(({ country }) => country === place.country);
  if (!ADDRESSED.has(type) && !isDone && mode !== 'phone') return null;
  const home = first.country ?? SEATS_OF_ORGANISATIONS[first.org ?? ''] ?? null;
  if (home === null || home === place.country) return null;
  if (actors.some(({ country }) => country !== first.country)) return null;
  if (first.text === '' || TAKEN_UP.test(first.text) || ENVOY.test(first.text)) return null;
  const surname = (first.name ?? first.text).split(' ').at(-1) ?? '';
  const words = before.flatMap(({ tokens }) => tokens);
  if (words.some(({ text, lower }) => text === surname || OCCASION.test(lower))) return null;
  return countryPlaceOf(home);
}

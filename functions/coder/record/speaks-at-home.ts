import type { Actor, Place } from '../event.ts';
import type { EventType, Mode } from '../plover.ts';
import type { Sentence } from '../syntax.ts';
import { countryPlaceOf } from './country-place.ts';

/** What governments and parties say, they say at home unless they are told to be elsewhere. */
const SAID: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
]);
/** Towns where states speak through their envoys. */
const SEATS: ReadonlySet<string> = new Set(['Brüssel', 'Den Haag', 'Genf', 'Luxemburg', 'New York', 'Straßburg']);
/** Those who are abroad for their state, and those of whom the text has just spoken. */
const ENVOY = /(?:botschaft|konsul|diplomat|gesandt|unterhändler|vertreter|delegation|emissär|vermittler|beobachter)/i;
const TAKEN_UP = /^(?:er|sie|ihm|ihr|ihn|es|dieser|diese|beide|der|die|\p{L}{1,2})$/iu;
/** Words of an occasion to which people travel. */
const OCCASION =
  /(?:treff|traf|gipfel|konferenz|tagung|besuch|gespräch|verhandl|unterred|berat|beriet|sitzung|forum|reise|empf[aäi]ng|zusammenk|eingetroffen|eintraf|ankunft|zeremonie|unterzeichn|landete|gast|runde)/i;

/**
 * The home of the one government (or party) that speaks, where the `place` was told of others in the sentences `before` it
 * in the paragraph; null where it may be there as well: at a meeting or on a visit, as an envoy, or told of before.
 */
export function homeOfSpeaker(
  type: EventType,
  mode: Mode | null,
  actors: readonly Actor[],
  place: Place | null,
  before: readonly Sentence[],
): Place | null {
  if (place === null || place.basis !== 'previous-sentence' || SEATS.has(place.name)) return null;
  if (!SAID.has(type) && mode !== 'phone') return null;
  const [first] = actors;
  const home = first?.country ?? null;
  if (!first || home === null || home === place.country || actors.some(({ country }) => country !== home)) return null;
  if (first.text === '' || TAKEN_UP.test(first.text) || ENVOY.test(first.text)) return null;
  const surname = (first.name ?? first.text).split(' ').at(-1) ?? '';
  const words = before.flatMap(({ tokens }) => tokens);
  if (words.some(({ text, lower }) => text === surname || OCCASION.test(lower))) return null;
  return countryPlaceOf(home);
}

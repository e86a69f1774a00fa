import type { Told } from '../acts/candidate.ts';
import { ADDRESSED } from '../de/understood.data.ts';
import type { Place } from '../event.ts';
import type { EventType, Mode, Sector } from '../plover.ts';
import type { Sentence } from '../syntax.ts';
import { countryPlaceOf, type Parties, SEATS_OF_ORGANISATIONS } from './country-place.ts';

/** Towns where states speak through their envoys. */
const SEATS: ReadonlySet<string> = new Set(['Brüssel', 'Den Haag', 'Genf', 'Luxemburg', 'New York', 'Straßburg']);
/** Those who are abroad for their state, and those of whom the text has just spoken. */
const ENVOY = /(?:botschaft|konsul|diplomat|gesandt|unterhändler|vertreter|delegation|emissär|vermittler|beobachter)/i;
const TAKEN_UP = /^(?:er|sie|ihm|ihr|ihn|es|dieser|diese|beide|der|die|\p{L}{1,2})$/iu;
/** Bodies that do not travel to meetings, and people whose office keeps them at home. */
const BODY =
  /(?:amt|behörden?|gericht|gerichtshof|justiz|kabinett|kammer|kongress|kreml|ministerium|parlament|polizei|regierung|senat|staatsanwaltschaft|weißes? haus)(?!\p{L})/iu;
const AT_HOME: ReadonlySet<Sector> = new Set(['JUD', 'LEG']);
/** Those whose country says little about where they speak. */
const PRIVATE: ReadonlySet<Sector> = new Set(['CVL', 'NGO']);
/** Words of an occasion to which people travel. */
const OCCASION =
  /(?:^(?:tr[aä]f(?:en)?|trifft|treffen|besuch(?:en|t|te|ten)|empf[aä]ng\p{L}*|empfingen?|reisten?|landeten?|beriet(?:en)?|berät|gast|gäste)$|(?:treffens?|gipfels?|konferenz|tagung|besuchs?|gespräche?n?|verhandlungen|unterredung|beratungen|sitzung|forums?|reise|empfangs?|ankunft|zeremonie|runde)$|^zusammen(?:ge)?k|^ein(?:ge)?tr[aäo]f|^unterzeichn)/u;
/** Meetings of many, all of whom need not be named. */
const OF_MANY =
  /(?:gipfels?|konferenz|tagung|forums?|sitzung|runde|gespräche?n?|verhandlungen|beratungen|zeremonie)$|^zusammen(?:ge)?k/u;
/** Whether a sentence has words of a meeting or a visit. */
export const tellsOccasion = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => OCCASION.test(lower));

/** What a government does at home, unless it does it to somebody of the place. */
const DONE_AT_HOME: ReadonlySet<EventType> = new Set(['COERCE', 'MOBILIZE']);
/** Where ships are sent, away from home. */
const AT_SEA = /(?:küste|gewässer|gewässern|golf|hafen|meer|mittelmeer)$/u;
const AUTHORITIES: ReadonlySet<Sector> = new Set(['COP', 'GOV', 'JUD']);

/**
 * The home of the one government (or party) that speaks, where the `place` was told of others in the sentences `before` its `sentence`
 * in the paragraph; null where it may be there as well: at a meeting of many, at a meeting or on a visit of which a sentence tells that
 * `names` its country, as an envoy, or told of before.
 */
export function homeOfSpeaker(
  type: EventType,
  mode: Mode | null,
  { actors, recipients }: Parties,
  place: Place | null,
  sentence: Sentence,
  before: readonly Told[],
  names: (told: Told, country: string) => boolean,
): Place | null {
  if (place === null || SEATS.has(place.name)) return null;
  if (place.basis !== 'previous-sentence' && (place.basis !== 'dateline' || place.precision !== 'city')) return null;
  const [first] = actors;
  if (!first || PRIVATE.has(first.sectors[0] ?? 'UNK')) return null;
  const isDone =
    DONE_AT_HOME.has(type) &&
    first.sectors.some((sector) => AUTHORITIES.has(sector)) &&
    !recipients.some(({ country }) => country === place.country) &&
    !(type === 'MOBILIZE' && sentence.tokens.some(({ lower }) => AT_SEA.test(lower)));
  if (!ADDRESSED.has(type) && !isDone && mode !== 'phone') return null;
  const home = first.country ?? SEATS_OF_ORGANISATIONS[first.org ?? ''] ?? null;
  if (home === null || home === place.country) return null;
  if (mode !== 'phone' && actors.some(({ country }) => country !== first.country)) return null;
  if (first.text === '' || TAKEN_UP.test(first.text) || ENVOY.test(first.text)) return null;
  const isBody = first.name === null && (BODY.test(first.text) || (isDone && first.role === null));
  if (isBody || mode === 'phone' || AT_HOME.has(first.sectors[0] ?? 'UNK')) return countryPlaceOf(home);
  const surname = (first.name ?? first.text).split(' ').at(-1) ?? '';
  const isThere = before.some((told) => {
    const { tokens } = told.analysis.sentence;
    if (tokens.some(({ text, lower }) => text === surname || text === 'Treffen' || OF_MANY.test(lower))) return true;
    return tellsOccasion(told.analysis.sentence) && (first.country === null || names(told, first.country));
  });
  return isThere ? null : countryPlaceOf(home);
}

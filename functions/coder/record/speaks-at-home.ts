import type { Told } from '../acts/candidate.ts';
import { EU_MEMBERS } from '../de/decided-together.data.ts';
import {
  AT_SEA,
  BORDER,
  ENVOYS_AND_OBSERVERS,
  HEADS_OF_STATES,
  LEGISLATURE,
  MEETING,
  MEETINGS_OF_MANY,
  SITTING_BODIES,
  STAYING_BODIES,
  SUMMONING,
  TRAVELLED_FOR,
} from '../de/scenes.data.ts';
import { ADDRESSED } from '../de/understood.data.ts';
import type { Place } from '../event.ts';
import type { EventType, Mode, Sector } from '../plover.ts';
import type { Clause, Sentence } from '../syntax.ts';
import { countryPlaceOf, type Parties, SEATS, SEATS_OF_ORGANISATIONS, SEATS_OF_UNION } from './country-place.ts';

const TAKEN_UP = /^(?:er|sie|ihm|ihr|ihn|es|dieser|diese|beide|der|die|\p{L}{1,2})$/iu;
const AT_HOME: ReadonlySet<Sector> = new Set(['JUD', 'LEG']);
/** Those whose country says little about where they speak. */
const PRIVATE: ReadonlySet<Sector> = new Set(['CVL', 'NGO']);
/** Whether a sentence has words of a meeting or a visit. */
export const tellsOccasion = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => TRAVELLED_FOR.test(lower));

const tellsMeeting = ({ analysis: { sentence } }: Told): boolean =>
  tellsOccasion(sentence) ||
  sentence.tokens.some(({ text, lower }) => text === 'Treffen' || MEETINGS_OF_MANY.test(lower) || MEETING.test(lower));

/** What a government does at home, unless it does it to somebody of the place. */
const DONE_AT_HOME: ReadonlySet<EventType> = new Set(['COERCE', 'MOBILIZE']);
const AUTHORITIES: ReadonlySet<Sector> = new Set(['COP', 'GOV', 'JUD']);

/** "Schickte Schiffe in das Mittelmeer", but not "feuerte eine Rakete ab, die im Meer niederging". */
const isAtSea = ({ tokens }: Sentence, clause: Clause | null): boolean =>
  clause?.tokens.some((position) => AT_SEA.test(tokens[position]?.lower ?? '')) ?? false;

/** "Ungarn hatte die Grenze zu Kroatien geschlossen": its own side of it. */
const closesBorder = ({ tokens }: Sentence, clause: Clause | null): boolean =>
  BORDER.test(tokens[clause?.accusative?.head ?? -1]?.text ?? '');

/** "Kanzler Scholz lehnte dort … ab", "Obama drängte dabei …", but not "die Lage dort" nor ", die Menschen dort zu schützen". */
function isSaidThere({ tokens }: Sentence): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'dort' || lower === 'dabei');
  const before = tokens.slice(0, Math.max(0, at));
  return at >= 0 && !/^\p{Lu}/u.test(before.at(-1)?.text ?? '') && !before.some(({ text }) => text === ',');
}

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
  clause: Clause | null,
  before: readonly Told[],
  names: (told: Told, country: string) => boolean,
): Place | null {
  if (place === null) return null;
  if (isSaidThere(sentence)) return null;
  if (place.basis !== 'previous-sentence' && (place.basis !== 'dateline' || place.precision !== 'city')) return null;
  const [first] = actors;
  if (!first || PRIVATE.has(first.sectors[0] ?? 'UNK')) return null;
  // Prisoners are exchanged where the paragraph tells.
  const releases = mode === 'release' && place.basis === 'dateline';
  const isDone =
    (DONE_AT_HOME.has(type) || releases) &&
    first.sectors.some((sector) => AUTHORITIES.has(sector)) &&
    (releases || closesBorder(sentence, clause) || !recipients.some(({ country }) => country === place.country)) &&
    !(type === 'MOBILIZE' && isAtSea(sentence, clause));
  const isJudged = type === 'COERCE' && first.sectors.includes('JUD');
  if (!ADDRESSED.has(type) && !isDone && !isJudged && mode !== 'phone') return null;
  const home = first.country ?? SEATS_OF_ORGANISATIONS[first.org ?? ''] ?? null;
  if (home === null || home === place.country) return null;
  if (first.country === null && first.sectors.includes('JUD')) return countryPlaceOf(home);
  // Envoys are summoned at home, whoever meets elsewhere.
  if (type === 'ACCUSE' && first.country !== null && SUMMONING.has(clause?.lemma ?? '')) return countryPlaceOf(home);
  const isUnion = SEATS_OF_UNION.has(place.name);
  // "In Brüssel rief ein Sprecher der Kommission auf. Österreichs Außenminister …": ministers come to meetings.
  const isMember = first.country !== null && EU_MEMBERS.has(first.country);
  if (isUnion && (first.country === null || (isMember && before.some(tellsMeeting)))) return null;
  // "In Genf haben die USA und China verhandelt. Deutschland begrüßte die Gespräche": a state that has not come.
  const isState = first.name === null && first.role === null && first.sectors[0] === 'GOV' && first.country !== null;
  const hasCome = (country: string) =>
    EU_MEMBERS.has(country) ? isUnion : before.some((told) => names(told, country));
  if (isState && (SEATS.has(place.name) || isUnion) && !hasCome(first.country ?? '')) return countryPlaceOf(home);
  if (!isDone && SEATS.has(place.name) && !(first.name !== null && HEADS_OF_STATES.test(first.role ?? ''))) return null;
  // Of two who are told together the one who phones or breaks off talks is at home.
  const isOneSided =
    mode === 'phone' || (type === 'SANCTION' && actors.every(({ country }) => country !== place.country));
  // So are the sides of a war who agree.
  const isTogether = actors.length > 1 && type === 'AGREE';
  if (!isOneSided && (isTogether || actors.some(({ country }) => country !== first.country))) return null;
  if (first.text === '' || TAKEN_UP.test(first.text) || ENVOYS_AND_OBSERVERS.test(first.text)) return null;
  const stays = STAYING_BODIES.test(first.text) || SITTING_BODIES.test(first.text);
  const isBody = first.name === null && (stays || (isDone && first.role === null));
  if (isBody || mode === 'phone' || AT_HOME.has(first.sectors[0] ?? 'UNK')) return countryPlaceOf(home);
  const surname = (first.name ?? first.text).split(' ').at(-1) ?? '';
  const isThere = before.some((told) => {
    const { sentence: one } = told.analysis;
    if (first.name !== null && one.tokens.some(({ text }) => text === surname)) return true;
    // The session of a parliament is no meeting of states.
    if (
      one.tokens.some(({ lower }) => LEGISLATURE.test(lower)) &&
      first.country !== null &&
      !names(told, first.country)
    )
      return false;
    // "Bei einem Treffen mit dem Minister" are two.
    const isOfMany = one.tokens.some(
      ({ text, lower }, at) =>
        MEETINGS_OF_MANY.test(lower) || (text === 'Treffen' && one.tokens[at + 1]?.lower !== 'mit'),
    );
    if (isOfMany && !isUnion) return true;
    const isOccasion = tellsOccasion(one) || (isUnion && one.tokens.some(({ text }) => text === place.name));
    if (first.country !== null) return isOccasion && names(told, first.country);
    return isOccasion && one.tokens.some(({ text }) => text === surname);
  });
  return isThere ? null : countryPlaceOf(home);
}

import { AIRCRAFT, ENVOYS, SITTING_BODIES, TOWN, VESSELS } from '../de/scenes.data.ts';
import type { Actor, Place } from '../event.ts';
import { countryOfCode } from '../places/countries.ts';
import type { EventType, Mode } from '../plover.ts';

/** The country as a place: where the article as a whole is set. */
export function countryPlaceOf(code: string | null): Place | null {
  const country = code === null ? null : countryOfCode(code);
  if (!country) return null;
  const { name, lat, lon } = country;
  return {
    name,
    text: name,
    country: country.code,
    admin1: null,
    lat,
    lon,
    geonameId: null,
    precision: 'country',
    basis: 'dateline',
  };
}

/** What a government says or breaks off, it does at home, of whichever country it speaks. */
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'CONCEDE', 'REJECT', 'REQUEST', 'SANCTION', 'THREATEN']);
/** What a government does at home, if it does it to nobody in the country that the article is about. */
const DONE_AT_HOME: ReadonlySet<EventType> = new Set(['COERCE']);

/** What organisations say and decide, they say and decide at their seat: country by CAMEO code. */
export const SEATS_OF_ORGANISATIONS: Readonly<Record<string, string>> = {
  ADB: 'PHL',
  AFU: 'ETH',
  ARL: 'EGY',
  ASN: 'IDN',
  CIS: 'BLR',
  COE: 'FRA',
  CST: 'RUS',
  EAC: 'TZA',
  ECB: 'DEU',
  ESA: 'FRA',
  EUR: 'BEL',
  GCC: 'SAU',
  IAE: 'AUT',
  ICC: 'NLD',
  ICJ: 'NLD',
  IGD: 'DJI',
  IMF: 'USA',
  ITP: 'FRA',
  MSR: 'URY',
  NAT: 'BEL',
  OAS: 'USA',
  OIC: 'SAU',
  OPC: 'AUT',
  OSC: 'AUT',
  SAD: 'BWA',
  SCO: 'CHN',
  UNO: 'USA',
  WAS: 'NGA',
  WBK: 'USA',
  WHO: 'CHE',
  WTO: 'CHE',
};
/** Towns where states speak through their envoys. */
export const SEATS: ReadonlySet<string> = new Set(['Den Haag', 'Genf', 'New York']);
/** Towns where the members of the European Union meet. */
export const SEATS_OF_UNION: ReadonlySet<string> = new Set(['Brüssel', 'Luxemburg', 'Straßburg']);
/** Whether the town is one where many states speak: reports from there tell of what happens elsewhere. */
export const isSeatOfMany = (name: string): boolean => SEATS.has(name) || SEATS_OF_UNION.has(name);
/** The Court of Justice of the European Union sits in Luxembourg. */
const SEAT_OF_UNION_COURT = 'LUX';
/** Agencies of the United Nations that do not sit in New York, as texts name them. */
const SEATS_OF_AGENCIES: readonly (readonly [RegExp, string])[] = [
  [/flüchtlings(?:hilfswerk|kommissar)|UNHCR|menschenrechts|IOM|OCHA/i, 'CHE'],
  [/welternährungs|WFP|FAO/i, 'ITA'],
  [/unesco/i, 'FRA'],
];
const DECIDED: ReadonlySet<EventType> = new Set([...SAID, 'AGREE', 'CONCEDE', 'SANCTION', 'SUPPORT']);

/** The country where an organisation sits that acts alone by what it says or decides. */
function seatOf(type: EventType, { actors, recipients }: Parties): string | null {
  const isSession = type === 'CONSULT' && recipients.length === 0 && actors.length === 1;
  const isCourt = OFFICIAL.has(type) && actors[0]?.sectors.includes('JUD') === true;
  const [first] = actors;
  if (!first || !(DECIDED.has(type) || isSession || isCourt) || actors.some(({ country }) => country !== null))
    return null;
  if (isCourt && first.org === 'EUR') return SEAT_OF_UNION_COURT;
  const agency = first.org === 'UNO' && SEATS_OF_AGENCIES.find(([name]) => name.test(first.text));
  return agency ? agency[1] : (SEATS_OF_ORGANISATIONS[first.org ?? ''] ?? null);
}

export interface Parties {
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
}

/** What police and courts do, they do in their own country. */
const OFFICIAL: ReadonlySet<EventType> = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'REJECT', 'RETREAT']);
/** Those who act in their own country only. */
export const OFFICERS: ReadonlySet<string> = new Set(['COP', 'JUD']);

/** Who fights for a state. */
const isArmed = ({ sectors }: Actor): boolean => sectors[0] === 'MIL' || sectors[0] === 'GOV';

/** Whether several countries act. */
export const areStates = (actors: readonly Actor[]): boolean => new Set(actors.map(({ country }) => country)).size > 1;

/** Those who speak for a state where they are in office. */
export const IN_OFFICE: ReadonlySet<string> = new Set(['GOV', 'JUD', 'LEG', 'PTY', 'SPY']);
const speaksAtHome = (sector: string): boolean => IN_OFFICE.has(sector) || sector === 'REB';

/** The country of the police or court that acts, or null. */
function officersOf(actors: readonly Actor[]): string | null {
  const [first] = actors;
  return first?.sectors.some((sector) => OFFICERS.has(sector)) ? first.country : null;
}

/** Places that the act's own sentence does not tell. */
const AROUND: ReadonlySet<Place['basis']> = new Set(['dateline', 'previous-sentence']);

/**
 * Where no place is told nearby: the country that the article is about, that of the hosts of a visit, that of the court that
 * acts, or that of the government, where it speaks to others or its own people are concerned.
 */
export function placeByActor(
  place: Place | null,
  type: EventType,
  mode: Mode | null,
  receives: boolean,
  { actors, recipients }: Parties,
): Place | null {
  // Who telephones is not where the news is.
  if (mode === 'phone' && (place === null || AROUND.has(place.basis))) return null;
  const visit = mode === 'visit';
  const host = (visit ? recipients : receives ? actors : []).find(({ country }) => country !== null);
  // "Im August hatte er Mexiko besucht": a country is visited where it is, and guests are received at home.
  const isCountry = host?.role === null && host.name === null;
  const isThere = host !== undefined && (isCountry || receives) && host.country !== place?.country;
  if (place !== null && place.basis !== 'dateline' && !isThere) return place;
  if (visit || isThere) return countryPlaceOf(host?.country ?? null) ?? place;
  if (place === null) return countryPlaceOf(seatOf(type, { actors, recipients }));
  // "eine peruanische Drohne abgeschossen": wherever it was.
  const craft = type === 'ASSAULT' && recipients.find(({ text }) => VESSELS.test(text) || AIRCRAFT.test(text));
  if (craft) return craft.country === place.country ? countryPlaceOf(actors[0]?.country ?? null) : place;
  // "Der Iran hat Israel angegriffen": a country is attacked where it is.
  const [hit] = type === 'ASSAULT' && place.precision === 'country' ? recipients : [];
  if (hit?.sectors[0] === 'GOV' && hit.role === null && hit.name === null && hit.text !== '')
    return countryPlaceOf(hit.country) ?? place;
  // "Tel Aviv – Die Armee hat Stellungen der Hamas angegriffen": not where it is told.
  if (type === 'ASSAULT' && actors.length > 0 && actors.every((one) => isArmed(one) && one.country === place.country)) {
    const enemy = recipients.find((one) => one.country !== null && one.country !== place.country);
    if (enemy && (isArmed(enemy) || enemy.sectors[0] === 'REB' || TOWN.test(enemy.role ?? '')))
      return countryPlaceOf(enemy.country) ?? place;
  }
  const isAway = !isSeatOfMany(place.name) || SITTING_BODIES.test(actors[0]?.text ?? '');
  const seat = isAway ? seatOf(type, { actors, recipients }) : null;
  if (seat !== null) return countryPlaceOf(seat);
  const officers = place.precision === 'country' && OFFICIAL.has(type) ? officersOf(actors) : null;
  if (officers !== null) return countryPlaceOf(officers) ?? place;
  // "Die amerikanische Botschafterin rief beide Parteien auf": envoys are abroad.
  if (ENVOYS.test((actors[0]?.role ?? '').split(' ')[0] ?? '')) return place;
  const home = actors.find(({ country, sectors }) => country !== null && sectors.some(speaksAtHome))?.country ?? null;
  if (home === null || home === place.country) return place;
  // "Wien (dpa) – Kerry und Lawrow haben sich auf eine Waffenruhe geeinigt": states agree where they meet.
  if (type === 'CONCEDE' && areStates(actors)) return place;
  const concerned = [...actors, ...recipients].some(({ country }) => country === place.country);
  const isAtHome =
    SAID.has(type) ||
    mode === 'resign' ||
    mode === 'weapons' ||
    mode === 'access' ||
    (DONE_AT_HOME.has(type) && !concerned);
  return isAtHome ? countryPlaceOf(home) : place;
}

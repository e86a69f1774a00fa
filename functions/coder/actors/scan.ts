import { STATE_CLASSES } from '../de/function-words.data.ts';
import { NEIGHBOUR, NO_NAME, NOMINALISED_ADJECTIVES } from '../de/somebody.data.ts';
import {
  countryNamed,
  countryNameLength,
  countryOfAdjective,
  countryOfCapital,
  countryOfInhabitant,
  countryOfPart,
} from '../places/countries.ts';
import { regionNamed, regionOfAdjective, siteNamed } from '../places/gazetteer.ts';
import { remember } from '../remember.ts';
import type { Spelling } from '../syntax.ts';
import { hasArabicArticle, isCapital } from '../text/capital.ts';
import { PLACES_AS_GIVEN_NAMES } from '../text/given-names.data.ts';
import { LOCAL } from './anaphora.data.ts';
import { type Belonging, fusedOf, prefixOf, prefixOfCut } from './belonging.ts';
import { capital, isAlone, isNameWord, isPlainName, nameEnd, PARTICLE, textAt, written } from './name-runs.ts';
import { type Organisation, organisationLength, organisationNamed } from './organisations.ts';
import { beginsName, endsName, type Person, personNamed, personOfSurname } from './people.ts';
import { isSupreme, type Role, roleOf } from './roles.ts';
import { countryOfOwningTown, countryOfTownAdjective, seatBehind } from './town-names.ts';

interface At {
  /** Positions in the words, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A word or words that say something about an actor. */
export type Find = At &
  (
    | { readonly kind: 'organisation'; readonly organisation: Organisation }
    | { readonly kind: 'state'; readonly country: string; readonly genitive: boolean }
    | { readonly kind: 'adjective'; readonly country: string; readonly city: boolean }
    | { readonly kind: 'inhabitant'; readonly country: string }
    | { readonly kind: 'role'; readonly role: Role; readonly prefix: Belonging | null }
    | { readonly kind: 'person'; readonly person: Person }
    | { readonly kind: 'name' }
  );

const LONGEST = 7;
/** Directly behind these no name stands, but a noun that is spelt like one. */
const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|k?eine[nmrs]?|k?ein|diese[nmrs]?|(?:mein|dein|sein|ihr|unser)(?:e[nmrs]?)?)$/i;

/** "ver.di", "die internationale Gemeinschaft": organisations whose name begins in lower case. */
const isLowerName = remember(
  (word): boolean =>
    (/^\p{Ll}+\.\p{Ll}+$/u.test(word) && organisationNamed([word]) !== null) ||
    (/^\p{Ll}{4,}$/u.test(word) && organisationLength(word) > 1),
);

/** "54-Jährige" begins like a number. */
const AGED = /^\d+-?[Jj]ährige/;

function roleAt(words: readonly Spelling[], at: number, year: number): Find | null {
  const word = textAt(words, at);
  if (!isCapital(word) && !AGED.test(word)) return null;
  if (isSupreme(word, words[at + 1])) return null;
  // "Unbekannte Hacker", "Bewaffnete Rebellen"
  if (NOMINALISED_ADJECTIVES.test(word) && capital(words[at + 1]) && roleOf(words[at + 1] ?? '')) return null;
  const hyphen = word.lastIndexOf('-');
  const role = (hyphen > 0 ? roleOf(word.slice(hyphen + 1)) : null) ?? roleOf(words[at] ?? '');
  if (!role) return null;
  const cut = textAt(words, at - 1) === 'und' ? textAt(words, at - 2) : '';
  const own = hyphen > 0 ? prefixOf(word.slice(0, hyphen), year, word.slice(hyphen + 1)) : fusedOf(words[at] ?? '');
  const prefix = own ?? prefixOfCut(cut, year);
  return { kind: 'role', start: at, end: at + 1, role, prefix };
}

/** How many words the names of organisations, of states and of persons have at most that begin with the word. */
const lengthsFrom = remember((first) => {
  const [organised, stated] = [organisationLength(first), countryNameLength(first)];
  const longest = Math.min(LONGEST, Math.max(organised, stated, beginsName(first) ? LONGEST : 0));
  return { organised, stated, longest };
});

/** Whether the name of an organisation, a state or a known person may go on behind the word. */
export const opensLongName = (word: Spelling): boolean => lengthsFrom(word).longest > 1;

/** "die Brüsseler Polizei", "die Hauptstadt Brüssel": the town, and not what sits there. */
const isOnlyTown = (words: readonly Spelling[], at: number, length: number): boolean =>
  length === 1 &&
  ((textAt(words, at) === 'Brüsseler' && LOCAL.test(textAt(words, at + 1))) ||
    (textAt(words, at) === 'Brüssel' && textAt(words, at - 1) === 'Hauptstadt'));

/** The organisation, state or known person whose name of one or more words begins here, the longest first. */
export function longAt(words: readonly Spelling[], at: number, year: number): Find | null {
  const { organised, stated, longest } = lengthsFrom(words[at] ?? '');
  for (let end = Math.min(words.length, at + longest); end > at; end--) {
    const length = end - at;
    const ends = isNameWord(words[end - 1]);
    if (!ends && length > organised) continue;
    const personal = length > 1 && ends && endsName(words[end - 1] ?? '');
    if (length > organised && length > stated && !personal) continue;
    const part = words.slice(at, end);
    const name = written(part);
    const organisation = length > organised || isOnlyTown(words, at, length) ? null : organisationNamed(part);
    if (organisation) return { kind: 'organisation', start: at, end, organisation };
    const state = length > stated ? null : (countryNamed(name) ?? countryOfCapital(name));
    if (state) return { kind: 'state', start: at, end, country: state.code, genitive: /[^s]s$|[’']$/u.test(name) };
    // "Scheich Ahmed al-Asir" is no Scheich Ahmed.
    const person = personal && !hasArabicArticle(textAt(words, end)) ? personNamed(name, year) : null;
    if (person) return { kind: 'person', start: at, end, person };
  }
  return null;
}

function wordAt(words: readonly Spelling[], at: number, year: number): Find | null {
  const span = { start: at, end: at + 1 };
  const { adjective, regional, particle, aged, named, inhabitant, region } = meaningOf(words[at] ?? '');
  if (adjective && at + 1 < words.length) return { kind: 'adjective', ...span, country: adjective, city: named };
  if (regional && at + 1 < words.length) return { kind: 'adjective', ...span, country: regional, city: false };
  if (particle) return particled(words, at, year);
  if (aged) return roleAt(words, at, year);
  if (!named) return null;
  if (inhabitant) return { kind: 'inhabitant', ...span, country: inhabitant };
  const branch = branchOf(words[at] ?? '');
  if (branch) return { kind: 'organisation', ...span, organisation: branch };
  const role = roleAt(words, at, year);
  if (role) return role;
  if (region) return { kind: 'state', ...span, country: region, genitive: /[^s]s$/u.test(textAt(words, at)) };
  const person = surnameAt(words, at, year);
  if (person && isAlone(words, at)) return { kind: 'person', ...span, person };
  const owner = countryOfOwningTown(words, at);
  if (owner) return { kind: 'state', ...span, country: owner, genitive: true };
  const country = capital(words[at + 1]) ? countryOfTownAdjective(words, at) : null;
  // "Brandenburger Tor"
  const isSite = () => siteNamed(`${textAt(words, at)} ${textAt(words, at + 1)}`) !== null;
  return country && !isSite() ? { kind: 'adjective', ...span, country, city: true } : null;
}

/** "Attac-Österreich", "Amnesty-Deutschland": an organisation of many countries in one of them. */
const branchOf = remember((word): Organisation | null => {
  const [, name, land] = /^(\p{Lu}\p{L}+)-(\p{Lu}\p{L}+)$/u.exec(word) ?? [];
  const organisation = name && land ? organisationNamed([name]) : null;
  const country = organisation && !organisation.sectors.includes('IGO') ? countryNamed(land ?? '') : null;
  return organisation && country ? { ...organisation, name: word, country: country.code, org: null } : null;
});

function surnameAt(words: readonly Spelling[], at: number, year: number): Person | null {
  const word = textAt(words, at);
  const before = textAt(words, at - 1);
  if (!endsName(words[at] ?? '') || NO_NAME.test(word) || DETERMINER.test(before)) return null;
  const titled = roleAt(words, at - 1, year) !== null || /^(?:Herrn?|Frau|Präsident)$/.test(before);
  return personOfSurname(word, year, titled);
}

/** What a word says of an actor by itself: countries by their codes, and with what it may begin. */
interface Meaning {
  readonly adjective: string | null;
  readonly regional: string | null;
  readonly particle: boolean;
  readonly aged: boolean;
  readonly named: boolean;
  readonly inhabitant: string | null;
  readonly region: string | null;
  /** It says nothing wherever it stands, as most words in lower case do. */
  readonly idle: boolean;
}

const meaningOf = remember((word): Meaning => {
  const adjective = countryOfAdjective(word)?.code ?? null;
  const regional = regionOfAdjective(word)?.country ?? null;
  const particle = PARTICLE.test(word) || (!isCapital(word) && hasArabicArticle(word));
  const aged = AGED.test(word);
  const named = isCapital(word);
  // "Exil-Uiguren", "Exiliraner"
  const home = /^Exil-?(\p{L}{3,})$/u.exec(word)?.[1] ?? word;
  const inhabitant = named
    ? (countryOfInhabitant(`${home.charAt(0).toUpperCase()}${home.slice(1)}`)?.code ?? null)
    : null;
  const region = named ? (regionNamed(word)?.country ?? countryOfPart(word)?.code ?? null) : null;
  const idle = !named && !particle && !aged && adjective === null && regional === null && !isLowerName(word);
  return { adjective, regional, particle, aged, named, inhabitant, region, idle };
}, 'often');

/** A surname that begins in lower case: "von der Leyen", "al-Assad". */
function particled(words: readonly Spelling[], at: number, year: number): Find | null {
  if (at > 0 && capital(words[at - 1]) && nameEnd(words, at - 1) > at) return null;
  for (const end of [at + 3, at + 2, at + 1]) {
    if (!isNameWord(words[end - 1]) || end > words.length) continue;
    const person = personOfSurname(written(words.slice(at, end)), year, true);
    if (person) return { kind: 'person', start: at, end, person };
  }
  return null;
}

/** Everything in the words that says something about an actor, in order, the longest names first. */
export function scan(words: readonly Spelling[], year: number): Find[] {
  const finds: Find[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const seat = seatOf(finds.at(-1), words, at);
    const idle = word === undefined || meaningOf(word).idle;
    const found = idle
      ? seat
      : (seat ?? (((isNameWord(word) || isLowerName(word)) && longAt(words, at, year)) || wordAt(words, at, year)));
    const known = found?.kind === 'state' && isGivenName(words, at) ? null : (memberOf(found, words) ?? found);
    if (known) finds.push(known.kind === 'state' ? withClass(known, finds, words) : known);
    const before = finds.at(-1);
    const end = known?.end ?? (afterOffice(before, at) ? nameEnd(words, at) : at);
    if (!known && end > at) finds.push({ kind: 'name', start: at, end });
    at = Math.max(end, at + 1);
  }
  return finds;
}

/** "Bundesrat Joseph Deiss": before a name the Swiss government is one of its members. */
const memberOf = (body: Find | null, words: readonly Spelling[]): Find | null =>
  body?.kind === 'organisation' &&
  body.end === body.start + 1 &&
  textAt(words, body.start) === 'Bundesrat' &&
  nameEnd(words, body.end) > body.end
    ? {
        kind: 'role',
        start: body.start,
        end: body.end,
        role: { noun: 'bundesrat', sectors: ['GOV'], relational: false },
        prefix: { country: 'CHE', org: null, sectors: [] },
      }
    : null;

/** "die frühere Kolonialmacht Frankreich", "der russische Verbündete Belarus": the state, whatever it is called before its name. */
function withClass<State extends Find>(state: State, before: Find[], words: readonly Spelling[]): State {
  const name = textAt(words, state.start - 1);
  // "Volksrepublik" alone is China, before the name of another it is a class.
  if (!STATE_CLASSES.test(name) || (countryNamed(name) !== null && name !== 'Volksrepublik')) return state;
  // "Nachbarländer Venezuelas" are not of there.
  if (NEIGHBOUR.test(name) && state.kind === 'state' && state.genitive) return state;
  if (before.at(-1)?.end === state.start) before.pop();
  while (before.at(-1)?.kind === 'adjective') before.pop();
  return { ...state, start: state.start - 1 };
}

/** "Oppositionsführer Santiago Abascal": a place whose name is a given name. */
const isGivenName = (words: readonly Spelling[], at: number): boolean =>
  PLACES_AS_GIVEN_NAMES.has(textAt(words, at)) && isPlainName(words[at + 1] ?? '');

/** "das Landgericht | Köln" */
function seatOf(body: Find | undefined, words: readonly Spelling[], at: number): Find | null {
  const seat = body?.kind === 'role' && body.end === at ? seatBehind(body.role, words, at) : null;
  return seat && { kind: 'state', start: at, genitive: false, ...seat };
}

const afterOffice = (find: Find | undefined, at: number): boolean =>
  find !== undefined &&
  find.end === at &&
  (find.kind === 'role' || find.kind === 'inhabitant' || find.kind === 'organisation');

/** "Zehntausende | Polizisten": those who are counted, and not how many they are. */
export const withoutCounts = (finds: readonly Find[]): readonly Find[] =>
  finds.filter(
    (find, at) =>
      !(
        find.kind === 'role' &&
        COUNTS.test(find.role.noun) &&
        finds[at + 1]?.kind === 'role' &&
        finds[at + 1]?.start === find.end
      ),
  );
const COUNTS = /^(?:dutzend|hundert|(?:hundert|zehn)?tausend)/;

import { POSSESSIVE } from '../de/function-words.data.ts';
import type { Sector } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import {
  AUTHORITIES,
  BODY_NOUNS,
  COMMON_BODIES,
  FEMININE_BODIES,
  GERMAN_SPEAKING,
  HEADS_OF_COUNCIL,
  MEMBER_NOUNS,
  NAMESAKES,
  NEUTER_BODIES,
  OTHER_AUTHORITIES,
  SWISS_GOVERNMENT,
  UNIONS,
} from './anaphora.data.ts';
import type { Topics } from './country-meant.ts';
import { holdersOf, type Mention } from './mentions.ts';
import { isPerson } from './persons.ts';
import type { Reference } from './reference.ts';

/** Sectors of organisations that are none of states: "Kämpfer der Hisbollah … der militärische Arm der Organisation". */
const GROUPS: ReadonlySet<Sector> = new Set(['NGO', 'PTY', 'REB']);

/** Bodies that are made of states, and no party or militia. */
const OF_STATES = /^staaten/;

/** Whose heads of state and government meet without more words: the European Union's, or those of the alliance that was named last. */
const alliance = (earlier: readonly Mention[]): string =>
  earlier.findLast(({ reference: { org } }) => ALLIANCES.has(org ?? ''))?.reference.org ?? 'EUR';
const ALLIANCES: ReadonlySet<string> = new Set(['AFU', 'EUR', 'NAT']);

/** "das Gremium", "die Mitgliedstaaten": the organisation that was named last, or the states in it; null for others. */
export function bodyMeant(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  const written = (reference.role ?? '').toLowerCase();
  // "des Gremiums", "des Bündnisses"
  const noun = phrase.determiner?.toLowerCase() === 'des' ? written.replace(/(?:(?<=s)ses|es|s)$/, '') : written;
  // "die Staats- und Regierungschefs", who are of no one country
  const heads = reference.abroad && noun === 'regierungschefs';
  const members = heads || MEMBER_NOUNS.has(noun);
  const only = heads ? alliance(earlier) : BODY_NOUNS.get(noun);
  if (!members && only === undefined) return null;
  // "die Organisation Sea-Watch"
  if (reference.core.length > 1 || holdersOf(phrase).length > 0) return null;
  if (reference.country !== null || reference.org !== null) return null;
  // "die internationale Staatengemeinschaft"
  if (OF_STATES.test(noun) && phrase.head - phrase.start > 1) return null;
  if ((phrase.number === 'plural') !== members || !/^(?:das|dem|den|der|des|die)$/i.test(phrase.determiner ?? ''))
    return null;
  const last = earlier.findLast(
    ({ reference: { name, org, role, sectors }, phrase: { preposition }, sentence: at, subject }) =>
      (org === null
        ? only === null && !OF_STATES.test(noun) && name === null && role === null && GROUPS.has(sectors[0] ?? 'UNK')
        : (only ?? org) === org && (role === null || members || BODY_NOUNS.has(role.toLowerCase()))) &&
      preposition !== 'in' &&
      // "Die Union setzte die Organisation auf die Liste": not itself.
      !(only === null && subject && at === sentence && phrase.preposition === null),
  );
  if (!last || (AUTHORITIES.has(noun) && !isLastAuthority(last, sentence, earlier))) return null;
  const { country, org, sectors, abroad } = last.reference;
  if (org === null) return { ...reference, country, sectors, abroad };
  return { ...reference, country: null, org, sectors: members ? ['GOV'] : sectors, abroad: true };
}

/** How many sentences back an organisation may have been named that "die Behörde" means. */
const REACH = 3;

const isLastAuthority = (last: Mention, sentence: number, earlier: readonly Mention[]): boolean =>
  sentence - last.sentence <= REACH &&
  !isPerson(last.reference) &&
  earlier
    .slice(earlier.indexOf(last) + 1)
    .every(({ reference: { role, org } }) => org !== null || !OTHER_AUTHORITIES.test(role ?? ''));

/** "die Union": the European or African one that was named last, unless the article has spoken of a German party, and never one of others. */
export function unionMeant(reference: Reference, phrase: NounPhrase, earlier: readonly Mention[]): Reference | null {
  if (reference.role !== 'Union') return null;
  // "die Union der islamischen Organisationen"
  if (phrase.genitives.length > 0) return { ...reference, country: null, org: null, sectors: ['NGO'] };
  const others = earlier.map(({ reference: other }) => other).filter(({ role }) => role !== 'Union');
  if (others.some(({ country, sectors }) => country === reference.country && sectors.includes('PTY'))) return null;
  const org = others.findLast((other) => UNIONS.has(other.org ?? ''))?.org ?? null;
  return org === null ? null : { ...reference, role: null, country: null, org, sectors: ['IGO'], abroad: true };
}

/** How many sentences back the country may have been named whose Greens are meant. */
const NEAR = 2;

/** An article is set in a country that it names this often. */
const SETTING = 4;

/**
 * "die Nationalversammlung" in an article that never speaks of France: that of the country it speaks of; "die Nationalversammlung
 * in Caracas" that of the place.
 */
export function bodyElsewhere(
  reference: Reference,
  { word, of, phrase }: Pick<Mention, 'word' | 'of' | 'phrase'>,
  topics: Topics,
): Reference | null {
  const own = reference.name === null && COMMON_BODIES.has(word);
  if (reference.country === null || !(own || COMMON_BODIES.has(of ?? ''))) return null;
  const known = topics.has(reference.country) || [...topics.values()].every((weight) => weight < SETTING);
  const placed = own && phrase.attachments.some(({ preposition }) => preposition === 'in');
  return known && !placed ? null : { ...reference, country: null, role: reference.role ?? word };
}

/** Where a report was filed counts as much as this many words for the country. */
const FILED = 2;

/** The topics, with the country where the article was filed where bodies there have namesakes: "Bern - Der Bundesrat hat …". */
export const withFiled = (topics: Topics, filedIn: string | null): Topics =>
  filedIn !== null && GERMAN_SPEAKING.includes(filedIn)
    ? new Map([...topics, [filedIn, (topics.get(filedIn) ?? 0) + FILED]])
    : topics;

/** "Die Grünen", "der Grünen-Abgeordnete Huber", "der Chef der Grünen": of that of the German-speaking countries that was just named, else that the article tells most of. */
export function namesake(
  reference: Reference,
  { word, of, sentence }: Pick<Mention, 'word' | 'of' | 'sentence'>,
  topics: Topics,
  earlier: readonly Mention[],
): Reference | null {
  if (reference.country !== 'DEU' || ![word, of, reference.role].some((one) => NAMESAKES.test(one ?? ''))) return null;
  const told = (country: string): number => topics.get(country) ?? 0;
  const near = earlier.findLast(
    ({ sentence: at, reference: { country, role, name } }) =>
      sentence - at <= NEAR && role === null && name === null && GERMAN_SPEAKING.includes(country ?? ''),
  )?.reference.country;
  const country = near ?? GERMAN_SPEAKING.reduce((most, other) => (told(other) > told(most) ? other : most));
  if (country === 'DEU') return null;
  const isGovernment = country === 'CHE' && SWISS_GOVERNMENT.test(word);
  return { ...reference, country, sectors: isGovernment ? ['GOV'] : reference.sectors };
}

/** "der Sekretär des Sicherheitsrats": somebody of a state's own council, which is called like that of the United Nations. */
export const isOfOwnCouncil = ({ role }: Reference, of: string | null): boolean =>
  of === 'Sicherheitsrats' && HEADS_OF_COUNCIL.test(role ?? '');

/** "sein Sicherheitsrat", "der nationale Sicherheitsrat" */
export const isOwnCouncil = (word: string, { determiner }: NounPhrase, attributes: readonly string[]): boolean =>
  /^Sicherheitsrat(?:e?s)?$/.test(word) &&
  (POSSESSIVE.test(determiner ?? '') || attributes.some((one) => one.startsWith('national')));

/** A body that "diese" can take up, by its article in any case or by its own ending. */
export const isFeminineBody = (reference: Reference, determiner: string | null): boolean =>
  ACTING.has(reference.sectors[0] ?? 'UNK') &&
  (determiner === null || /^der$/i.test(determiner)
    ? FEMININE_BODIES.test(reference.role ?? '')
    : /^(?:die|k?einer?)$/i.test(determiner));

const ARTICLES = { m: /^(?:der|ein|kein)$/i, f: /^(?:die|eine|keine)$/i, n: /^(?:das|ein|kein)$/i } as const;

/** "Die Regierung tagte. Sie …": the body of that gender that is the only subject there, by its article. */
export function bodyAsSubject(mentions: readonly Mention[], gender: 'm' | 'f' | 'n'): Reference | null {
  const subjects = mentions.filter(({ subject }) => subject);
  const [only] = subjects;
  if (!only || subjects.length > 1 || only.phrase.number === 'plural' || only.phrase.conjuncts.length > 0) return null;
  const { reference, phrase } = only;
  const body = !isPerson(reference) && ACTING.has(reference.sectors[0] ?? 'UNK');
  if (!body) return null;
  const owned = phrase.determiner === null && phrase.genitives.length > 0;
  const role = reference.role ?? '';
  const fits = owned ? OWN_GENDER[gender].test(role) : ARTICLES[gender].test(phrase.determiner ?? '');
  // "ein Gericht" is no "er".
  return fits && !(gender === 'm' && NEUTER_BODIES.test(role)) ? reference : null;
}

/** Endings of bodies by their gender where no article tells. */
const OWN_GENDER = { m: /(?!)/, f: FEMININE_BODIES, n: NEUTER_BODIES } as const;

const ACTING: ReadonlySet<Sector> = new Set([
  'GOV',
  'IGO',
  'JUD',
  'LAB',
  'LEG',
  'MIL',
  'NGO',
  'OPP',
  'PTY',
  'REB',
  'COP',
]);

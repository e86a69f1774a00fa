import { POSSESSIVE } from '../de/function-words.data.ts';
import { countryNamed } from '../places/countries.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';
import { COMMON_BODIES, NAMESAKES } from './anaphora.data.ts';
import type { Mention } from './mentions.ts';
import { PARTS_OF_THE_WORLD } from './parts-of-the-world.data.ts';
import { ownerOf } from './possessed.ts';
import type { Reference } from './reference.ts';

/** A country in the headline weighs as much as this many in the body. */
const TITLE_WEIGHT = 3;
/** How many sentences back the country may have been named that "das Land" takes up before the article's own. */
const REACH = 1;

/** The countries that an article speaks of, ISO alpha-3, with how often it names them, from the most mentioned to the least. */
export type Topics = ReadonlyMap<string, number>;

/** Counts the countries of all mentions but those of bodies that several countries have. */
export function topicsOf(mentions: readonly Mention[], analyses: readonly Analysis[]): Topics {
  const weights = new Map<string, number>();
  for (const { sentence, reference, word, of } of mentions) {
    const { country } = reference;
    if (country === null || COMMON_BODIES.has(word) || COMMON_BODIES.has(of ?? '')) continue;
    if (NAMESAKES.test(reference.role ?? '')) continue;
    const weight = analyses[sentence]?.sentence.field === 'title' ? TITLE_WEIGHT : 1;
    weights.set(country, (weights.get(country) ?? 0) + weight);
  }
  return new Map([...weights].sort((a, b) => b[1] - a[1]));
}

/**
 * "das Land", "das zentralasiatische Land": the one country that was just named, else the one that the article is about;
 * of "das Nachbarland" that of nobody who speaks there. `inside` are those named inside other phrases: "die Beziehungen Malis".
 */
export function countryMeant(
  { reference, sentence, phrase, attributes = [], subject }: Omit<Mention, 'at' | 'word'>,
  earlier: readonly Mention[],
  topics: Topics,
  inside: readonly Mention[] = [],
): Reference | null {
  // "das zentralafrikanische Land" is not the Central African Republic.
  if (reference.country !== null && partMeant(attributes) === null) return reference;
  if (POSSESSIVE.test(phrase.determiner ?? '')) {
    const own = /^(?:nachbar|partner)/i.test(reference.role ?? '')
      ? null
      : ownerOf(phrase.determiner ?? '', phrase, sentence, earlier);
    return own?.country ? { ...reference, country: own.country, sectors: ['GOV'] } : null;
  }
  if (!/^(?:das|dem|den|der|des|die)$/i.test(phrase.determiner ?? '')) return null;
  const owners = statesBefore(phrase, [...earlier, ...inside], sentence);
  const acting = owners.length > 0 ? owners : statesActing(earlier, sentence);
  // "beschuldigte die Gegenseite": of a state another one, of others none.
  if (/^gegenseite$/i.test(reference.role ?? '') && acting.length === 0) return null;
  const other = /^nachbar/i.test(reference.role ?? '') ? speakersOf(earlier, sentence) : acting;
  if (/^nachbar[ns]?$/i.test(reference.role ?? '') && !isState(phrase, attributes, other, topics)) return null;
  const fit = partMeant([...attributes, (reference.role ?? '').toLowerCase()]);
  const lasting = fit ? lastOf(earlier, sentence, fit, other) : null;
  if (lasting) return { ...reference, country: lasting, sectors: ['GOV'] };
  const isNear = (mention: Mention) =>
    sentence - mention.sentence <= REACH && countryNamed(mention.word) !== null && mention.reference.country !== null;
  const namedAmong = (mentions: readonly Mention[]) =>
    [...new Set(mentions.filter(isNear).map(({ reference: { country } }) => country))].filter(
      (country) => !other.includes(country),
    );
  const standing = namedAmong(earlier);
  // "Chiles Präsident" is no word of Chile.
  const isOwner = ({ phrase: owner }: Mention) => earlier.some((other) => other.phrase.genitives.includes(owner));
  const before = inside.filter(
    (one) => (one.sentence < sentence || (one.sentence === sentence && one.at < phrase.head)) && !isOwner(one),
  );
  const named = standing.length > 0 ? standing : namedAmong(before);
  const told =
    named.length === 0
      ? guestOf(phrase, earlier, sentence)
      : subject
        ? actingOf(earlier.filter(isNear), sentence)
        : null;
  const country = named.length === 1 ? named[0] : (told ?? [...topics.keys()].find((topic) => !other.includes(topic)));
  return country ? { ...reference, country, sectors: ['GOV'] } : null;
}

/** "Die Schweiz verhängte Sanktionen gegen Russland. Das Land …": of several states that were just named the one that acted. */
function actingOf(near: readonly Mention[], sentence: number): string | null {
  const acting = near.filter((mention) => mention.subject && mention.sentence === sentence - 1);
  const [one] = acting;
  return acting.length === 1 && one?.phrase.conjuncts.length === 0 ? one.reference.country : null;
}

/** "schlug den Nachbarn": where no state speaks of him he is a man next door; and who "der nördliche Nachbar" is no text tells. */
const isState = (
  { determiner, number }: NounPhrase,
  attributes: readonly string[],
  speakers: readonly (string | null)[],
  topics: Topics,
): boolean =>
  number !== 'plural' &&
  !/^(?:der|die)$/i.test(determiner ?? '') &&
  !attributes.some((word) => /^(?:nörd|öst|süd|west)lich/.test(word)) &&
  speakers.some((one) => one !== null) &&
  topics.size > 1;

const partMeant = (words: readonly string[]): ReadonlySet<string> | null =>
  PARTS_OF_THE_WORLD.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? null;

/** "das westafrikanische Land": the one of those countries that was named last, or the only one of them that the article names. */
function lastOf(
  earlier: readonly Mention[],
  sentence: number,
  countries: ReadonlySet<string>,
  without: readonly (string | null)[],
): string | null {
  const here = new Set(
    earlier.flatMap(({ reference, sentence: at, subject }) => (subject && at === sentence ? [reference.country] : [])),
  );
  const named = earlier.filter(
    ({ reference: { country } }) =>
      country !== null && countries.has(country) && !without.includes(country) && !here.has(country),
  );
  const all = new Set(named.map(({ reference: { country } }) => country));
  const near = named.filter((mention) => sentence - mention.sentence <= REACH);
  return (
    (all.size === 1 ? named.at(-1) : (near.findLast(({ subject }) => subject) ?? near.at(-1)))?.reference.country ??
    null
  );
}

/** Of whom the country is not that speaks of its "Nachbarland": of those in the sentence, or else of the subject before. */
function speakersOf(earlier: readonly Mention[], sentence: number): readonly (string | null)[] {
  const named = earlier.filter(({ reference: { country } }) => country !== null);
  const here = named.filter((mention) => mention.sentence === sentence);
  // "Vor der Wahl in Armenien hat Aserbaidschan Gefangene an das Nachbarland übergeben"
  const acting = here.filter(({ subject }) => subject);
  const speakers =
    acting.length > 0 ? acting : here.length > 0 ? here : named.filter(({ subject }) => subject).slice(-1);
  return speakers.map(({ reference: { country } }) => country);
}

/** "Rom sagte dem Land Hilfe zu": a state that acts there does not act upon itself. */
const statesActing = (earlier: readonly Mention[], sentence: number): readonly (string | null)[] =>
  earlier
    .filter((mention) => mention.sentence === sentence && mention.subject)
    .flatMap(({ reference: { country, role, name } }) =>
      (role === null || /(?:land|macht|staat)$/i.test(role)) && name === null ? [country] : [],
    );

/** "die Sanktionen der USA gegen das Land": whose they are. */
const statesBefore = ({ preposition, start }: NounPhrase, earlier: readonly Mention[], sentence: number): string[] =>
  preposition === 'gegen'
    ? earlier
        .filter((mention) => mention.sentence === sentence && mention.phrase.end === start)
        .flatMap(({ reference: { country } }) => country ?? [])
    : [];

/** "Der französische Präsident sagte dem Land Hilfe zu": to whom somebody gives is the one other country just told of. */
function guestOf(
  { determiner, preposition }: NounPhrase,
  earlier: readonly Mention[],
  sentence: number,
): string | null {
  if (!/^dem$/i.test(determiner ?? '') || preposition !== null) return null;
  const speakers = earlier.filter((mention) => mention.sentence === sentence && mention.subject);
  const own = new Set(speakers.map(({ reference: { country } }) => country));
  const before = earlier.filter((mention) => mention.sentence === sentence - 1 && mention.phrase.preposition !== 'in');
  const others = new Set(
    before.flatMap(({ reference: { country } }) => (country === null || own.has(country) ? [] : [country])),
  );
  return own.size > 0 && others.size === 1 ? ([...others][0] ?? null) : null;
}

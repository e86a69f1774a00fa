import type { Sector } from '../plover.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';
import { namedAgain } from './again.ts';
import { COUNTERPARTS, COUNTRY_NOUNS, HELPERS, MEMBER_STATE, OFFICE_SYNONYMS } from './anaphora.data.ts';
import { announced } from './announced.ts';
import { bodyElsewhere, bodyMeant, isOfOwnCouncil, isOwnCouncil, namesake, unionMeant, withFiled } from './bodies.ts';
import { captiveMeant, initialled, manySeized } from './captives.ts';
import { colonialPower } from './colonies.ts';
import { counterpart } from './counterparts.ts';
import { countryMeant, type Topics, topicsOf } from './country-meant.ts';
import { envoyOf, envoysOfSeveral, sentWith } from './envoys.ts';
import { compatriot, epithet } from './epithets.ts';
import { withHalves } from './halves.ts';
import { kindMeant } from './kinds.ts';
import { localOf } from './local.ts';
import { attributesOf, bodiesInside, type Mention, mentionsIn, ownersIn, ownerWord, wordAt } from './mentions.ts';
import { namedInTurn } from './named-in-turn.ts';
import { ownReferences } from './own-reference.ts';
import { pairOf } from './pairs.ts';
import { introduced, isPerson, personsOf } from './persons.ts';
import { possessed, subjectAhead } from './possessed.ts';
import { isFemale, manyMeant, pronounReferent } from './pronouns.ts';
import { isBareName, type Reference } from './reference.ts';
import { groupOf, officesOfPair, severalCountries, severalOffices } from './several.ts';
import { withSharedOwners } from './shared-owners.ts';
import { speakerOf } from './speakers.ts';

/** Whom the phrases of one article mean, with what was said before them. */
export interface Discourse {
  /** Those whom the head of a phrase means: none, one, or both of a pair. `sentence` counts over title and body. */
  readonly resolve: (sentence: number, phrase: NounPhrase) => readonly Reference[];
  /** Everybody named, in the order of the text. */
  readonly mentions: readonly Mention[];
}

/** Reads the whole article once; `year` decides who held which office, `filedIn` (ISO alpha-3) is the country of its dateline. */
export function createDiscourse(analyses: readonly Analysis[], year: number, filedIn: string | null = null): Discourse {
  const own = withSharedOwners(withHalves(ownReferences(year), analyses));
  const raw = mentionsIn(analyses, own);
  const persons = personsOf([...raw, ...ownersIn(analyses, own), ...namedInTurn(analyses, own)]);
  const topics = topicsOf(raw, analyses);
  const homes = withFiled(topics, filedIn);
  const inside = bodiesInside(analyses, own);
  /** Those who are named, and who are taken up by a pronoun as subject. */
  const told: Mention[] = [];
  const bySentence = Map.groupBy(raw, ({ sentence }) => sentence);
  const settled = (mention: Mention, earlier: readonly Mention[]): Reference | null => {
    const [analysis, named] = [analyses[mention.sentence], bySentence.get(mention.sentence) ?? []];
    const reference = announced(mention, raw, analyses) ?? introduced(mention.reference, persons);
    return settle(
      { ...mention, reference: namesake(reference, mention, homes, earlier) ?? reference },
      earlier,
      topics,
      inside,
      () => (analysis ? subjectAhead(analysis, mention.phrase, named) : null),
    );
  };
  /** "Ein Sprecher der Miliz", "Botschafter islamischer Staaten": of whom those are whose body is only taken up. */
  const held = (analysis: Analysis, mention: Mention, reference: Reference | null, earlier: readonly Mention[]) => {
    if (!reference || reference.role === null || (reference.country ?? reference.org) !== null || reference.abroad)
      return reference;
    const [holder] = mention.phrase.genitives;
    const body = holder ? own(analysis, holder) : null;
    // "Mensahs Sprecher Kofi Boateng": of whom the text has told where he is in office.
    const person = holder && body && isBareName(body) ? introduced(body, persons) : null;
    if (person && (person.country ?? person.org) !== null)
      return {
        ...reference,
        country: person.country,
        org: person.org,
        sectors: reference.sectors[0] === 'UNK' ? person.sectors : reference.sectors,
      };
    if (!holder || !body || isPerson(body) || isOfOwnCouncil(reference, mention.of ?? null)) return reference;
    const word = wordAt(analysis, holder);
    const known = settled(
      { ...mention, at: holder.head, word, phrase: holder, reference: body, subject: false },
      earlier,
    );
    if (!known) return reference;
    const sectors = reference.sectors[0] === 'UNK' ? known.sectors : reference.sectors;
    return { ...reference, country: known.country, org: known.org, sectors, abroad: known.abroad };
  };
  for (const [sentence, analysis] of analyses.entries()) {
    const named = bySentence.get(sentence) ?? [];
    for (const one of [...named, ...pronounsIn(analysis)].sort((a, b) => a.at - b.at)) {
      const reference =
        'reference' in one
          ? held(analysis, one, settled(one, told), told)
          : pronounReferent(analysis, one.phrase, sentence, told);
      if (!reference) continue;
      if (!('reference' in one)) told.push({ ...one, sentence, word: '', reference, subject: true });
      else
        for (const each of severalCountries(reference, analysis, one.phrase) ?? [reference])
          told.push({ ...one, reference: each });
    }
  }

  const known = new Map<NounPhrase, readonly Reference[]>();
  /** Quotations and acts ask for the same phrases again. */
  function resolve(sentence: number, phrase: NounPhrase): readonly Reference[] {
    const before = known.get(phrase);
    if (before) return before;
    const found = find(sentence, phrase);
    known.set(phrase, found);
    return found;
  }

  /** "Die Minister Perus und Chiles … Er dankte ihnen": all of those whom the phrase that is taken up means. */
  function all({ sentence, phrase, reference }: Mention): readonly Reference[] {
    const several = phrase.pronoun || phrase.number === 'singular' ? [] : resolve(sentence, phrase);
    return several.length > 1 ? several : [reference];
  }

  function find(sentence: number, phrase: NounPhrase): readonly Reference[] {
    const analysis = analyses[sentence];
    if (!analysis) return [];
    const next = told.findIndex(
      (mention) => mention.sentence > sentence || (mention.sentence === sentence && mention.at >= phrase.head),
    );
    const earlier = next < 0 ? told : told.slice(0, next);
    if (phrase.pronoun) {
      const person = pronounReferent(analysis, phrase, sentence, earlier);
      if (person) return [person];
      const pair = pairOf(analysis, phrase, sentence, earlier);
      return pair ?? manyMeant(analysis, phrase, sentence, earlier).flatMap(all);
    }
    const group = groupOf(analysis, phrase);
    if (group.length > 0) return group;
    const pair = pairOf(analysis, phrase, sentence, earlier);
    if (pair) return pair;
    const reference = own(analysis, phrase);
    if (!reference) return [];
    const several =
      severalOffices(reference, analysis, phrase, own) ??
      severalCountries(reference, analysis, phrase) ??
      officesOfPair(reference, analysis, phrase, sentence, earlier) ??
      envoysOfSeveral(reference, phrase, sentence, earlier);
    if (several) return several;
    const word = wordAt(analysis, phrase);
    const of = ownerWord(analysis, phrase);
    const attributes = attributesOf(analysis, phrase);
    const subject = analysis.clauses.some((clause) => clause.subject === phrase);
    const mention = { sentence, at: phrase.head, word, of, attributes, phrase, reference, subject };
    return one(held(analysis, mention, settled(mention, earlier), earlier));
  }

  return { resolve, mentions: told.filter(({ phrase }) => !phrase.pronoun) };
}

/** The pronouns that are subjects. */
const pronounsIn = ({ clauses }: Analysis): { at: number; phrase: NounPhrase }[] =>
  clauses.flatMap(({ subject }) => (subject?.pronoun ? [{ at: subject.head, phrase: subject }] : []));

/** What a mention comes to in its place, after `earlier`; null where it means nobody. */
function settle(
  mention: Mention,
  earlier: readonly Mention[],
  topics: Topics,
  inside: readonly Mention[],
  ahead: () => Mention | null,
): Reference | null {
  const { reference, sentence, phrase, word, of, attributes } = mention;
  // "reiste nach Brüssel", where all is about Belgium
  if (reference.org === 'EUR' && word === 'Brüssel' && phrase.preposition !== null && isAbout('BEL', topics))
    return { ...reference, country: 'BEL', org: null, sectors: ['GOV'], abroad: false };
  if (isBareName(reference))
    return looksLikeName(reference, phrase) ? (initialled(reference, earlier) ?? reference) : null;
  if (reference.org === null && COUNTERPARTS.test(reference.role ?? ''))
    return counterpart(reference, phrase, sentence, earlier);
  // "das Nato-Land" is a country, and not the alliance.
  if (MEMBER_STATE.test(reference.role ?? '') && phrase.number !== 'plural' && reference.name === null)
    return countryMeant(
      { ...mention, reference: { ...reference, country: null, org: null, sectors: ['GOV'], abroad: false } },
      earlier,
      topics,
      inside,
    );
  if (isCountryNoun((reference.role ?? '').toLowerCase())) return countryMeant(mention, earlier, topics, inside);
  if (
    reference.org === 'UNO' &&
    (isOfOwnCouncil(reference, of ?? null) || isOwnCouncil(word, phrase, attributes ?? []))
  ) {
    const council: Reference = {
      ...reference,
      role: reference.role ?? word,
      org: null,
      sectors: ['GOV'],
      abroad: false,
    };
    return possessed(council, phrase, sentence, earlier, ahead) ?? council;
  }
  return (
    localOf(reference, attributes ?? [], sentence, earlier) ??
    colonialPower(reference, topics) ??
    bodyMeant(reference, phrase, sentence, earlier) ??
    unionMeant(reference, phrase, earlier) ??
    bodyElsewhere(reference, { word, of: of ?? null, phrase }, topics) ??
    officeHolder(reference, phrase, sentence, earlier, topics) ??
    epithet(reference, phrase, sentence, earlier) ??
    compatriot(reference, phrase, sentence, earlier) ??
    possessed(reference, phrase, sentence, earlier, ahead) ??
    envoyOf(reference, phrase, sentence, earlier) ??
    speakerOf(reference, phrase, sentence, earlier) ??
    sentWith(reference, phrase, sentence, earlier, inside) ??
    namedAgain(mention, earlier) ??
    kindMeant(reference, phrase, sentence, earlier) ??
    captiveMeant(reference, phrase, sentence, earlier) ??
    manySeized(reference, phrase, sentence, earlier) ??
    (reference.role !== null && HELPERS.test(reference.role)
      ? bodyMeant(
          reference,
          phrase,
          sentence,
          inside.filter((other) => other.sentence < sentence),
        )
      : null) ??
    kindMeant(
      reference,
      phrase,
      sentence,
      inside.filter((other) => other.sentence < sentence),
    ) ??
    reference
  );
}

/** "des Nachbarlandes", "dem Nachbarn" */
const isCountryNoun = (noun: string): boolean =>
  COUNTRY_NOUNS.has(noun) || COUNTRY_NOUNS.has(noun.replace(/(?:(?<=nachbar)n|e?s)$/, ''));

/** Is the country the one that the article speaks of most, and often? */
const isAbout = (country: string, topics: Topics): boolean =>
  [...topics.keys()][0] === country && (topics.get(country) ?? 0) > 1;

const one = (reference: Reference | null): readonly Reference[] => (reference ? [reference] : []);

/** An unknown name is taken for one only where it has no determiner and more than one word. */
const looksLikeName = ({ name }: Reference, { determiner }: NounPhrase): boolean =>
  determiner === null && (name ?? '').split(' ').length > 1;

/** "der Minister": the person of such an office who was named last. */
function officeHolder(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
  topics: Topics,
): Reference | null {
  const { role, name, country, org } = reference;
  const definite = /^(?:der|die|den|dem|des|dieser|diesen)$/i.test(phrase.determiner ?? '');
  if (role === null || name !== null || org !== null || !definite || phrase.number === 'plural' || !isPerson(reference))
    return null;
  // "Der Präsident traf in Banjul den Staatschef": not himself.
  const acted = phrase.preposition !== null || /^de[mn]$/i.test(phrase.determiner ?? '');
  const holders = earlier.filter(
    ({ reference: other, sentence: at, subject }) =>
      other.name !== null &&
      !(acted && subject && at === sentence) &&
      (other.role === null || isFemale(role) === isFemale(other.role)) &&
      sameOffice(role, other.role ?? other.office) &&
      (country === null || other.country === country),
  );
  // "Die Opposition in Pristina warf dem Premier … vor", "forderte den Rücktritt des Premiers": that of their own country.
  const domestic =
    acted || phrase.determiner === 'des'
      ? earlier.find((mention) => mention.subject && mention.sentence === sentence)?.reference
      : undefined;
  const isAtHome = domestic !== undefined && AT_HOME.has(domestic.sectors[0] ?? 'UNK');
  const own = isAtHome ? (domestic.country ?? [...topics.keys()][0] ?? null) : null;
  const likely = holders.filter(({ reference: other }) => other.country === own && own !== null);
  const chosen = likely.length > 0 ? likely : holders;
  const holder = chosen.findLast(({ subject }) => subject) ?? chosen.at(-1);
  return holder ? { ...holder.reference, role } : null;
}

/** Those who act upon the officials of their own country. */
const AT_HOME: ReadonlySet<Sector> = new Set(['COP', 'JUD', 'LAB', 'LEG', 'OPP', 'PTY', 'REL']);

function sameOffice(called: string, held: string | null): boolean {
  if (held === null) return false;
  const [a, b] = [called.toLowerCase(), held.toLowerCase()];
  return b.endsWith(a) || a.endsWith(b) || OFFICE_SYNONYMS.some(([one, other]) => one.test(called) && other.test(held));
}

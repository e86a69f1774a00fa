import type { Sector } from '../plover.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';
import { COUNTERPARTS, COUNTRY_NOUNS, OFFICE_SYNONYMS, PAIR_NOUNS, PERSONAL_PRONOUNS } from './anaphora.data.ts';
import { bodyAsSubject, bodyMeant } from './bodies.ts';
import { countryMeant, topicsOf } from './country-meant.ts';
import { holdersOf, isBareName, type Mention, mentionsIn, ownersIn, ownReference, wordsOf } from './mentions.ts';
import { introduced, isPerson, personsOf } from './persons.ts';
import type { Reference } from './reference.ts';

/** Whom the phrases of one article mean, with what was said before them. */
export interface Discourse {
  /** Those whom the head of a phrase means: none, one, or both of a pair. `sentence` counts over title and body. */
  readonly resolve: (sentence: number, phrase: NounPhrase) => readonly Reference[];
  /** Everybody named, in the order of the text. */
  readonly mentions: readonly Mention[];
}

/** How many sentences back a pronoun or a bare office may reach. */
const PRONOUN_REACH = 2;

/** Reads the whole article once; `year` decides who held which office. */
export function createDiscourse(analyses: readonly Analysis[], year: number): Discourse {
  const raw = mentionsIn(analyses, year);
  const persons = personsOf([...raw, ...ownersIn(analyses, year)]);
  const topics = topicsOf(raw, analyses);
  const mentions: Mention[] = [];
  for (const mention of raw) {
    const meant = settle(introduced(mention.reference, persons), mention.sentence, mention.phrase, mentions, topics);
    if (meant) mentions.push({ ...mention, reference: meant });
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

  function find(sentence: number, phrase: NounPhrase): readonly Reference[] {
    const analysis = analyses[sentence];
    if (!analysis) return [];
    const next = mentions.findIndex(
      (mention) => mention.sentence > sentence || (mention.sentence === sentence && mention.at >= phrase.head),
    );
    const earlier = next < 0 ? mentions : mentions.slice(0, next);
    if (phrase.pronoun) return one(pronounReferent(analysis, phrase, sentence, earlier));
    const pair = pairOf(analysis, phrase, sentence, earlier);
    if (pair) return pair;
    const own = ownReference(analysis, phrase, year);
    const several = own && severalOffices(own, analysis, phrase, year);
    if (several) return several;
    return one(own && settle(introduced(own, persons), sentence, phrase, earlier, topics));
  }

  return { resolve, mentions };
}

/** "die Außenminister Chinas und Japans", "die Regierungen von China und Japan": one of each. */
function severalOffices(own: Reference, analysis: Analysis, phrase: NounPhrase, year: number): Reference[] | null {
  const holders = holdersOf(phrase).flatMap((holder) => [holder, ...holder.conjuncts]);
  if (own.role === null || phrase.number === 'singular' || holders.length < 2) return null;
  const bodies = holders.map((holder) => ownReference(analysis, holder, year));
  return bodies.every((body) => body !== null && (body.country ?? body.org) !== null)
    ? bodies.map((body) => ({ ...own, country: body?.country ?? null, org: body?.org ?? null }))
    : null;
}

/** What a reference comes to in its place, after `earlier`; null where it means nobody. */
function settle(
  reference: Reference,
  sentence: number,
  phrase: NounPhrase,
  earlier: readonly Mention[],
  topics: readonly string[],
): Reference | null {
  if (isBareName(reference)) return looksLikeName(reference, phrase) ? reference : null;
  if (reference.org === null && COUNTERPARTS.test(reference.role ?? ''))
    return counterpart(reference, sentence, earlier);
  if (COUNTRY_NOUNS.has((reference.role ?? '').toLowerCase()))
    return countryMeant(reference, sentence, phrase, earlier, topics);
  const body = bodyMeant(reference, phrase, earlier);
  if (body) return body;
  return officeHolder(reference, phrase, earlier) ?? reference;
}

const one = (reference: Reference | null): readonly Reference[] => (reference ? [reference] : []);

/** An unknown name is taken for one only where it has no determiner and more than one word. */
const looksLikeName = ({ name }: Reference, { determiner }: NounPhrase): boolean =>
  determiner === null && (name ?? '').split(' ').length > 1;

/** The one named last: "Sie sprach mit Kerry. Dieser lehnte ab." */
const DEMONSTRATIVE = /^(?:dieser|diesem|diesen|letzterer)$/;

/** "er" is the person who is the subject before it, or the only one named; null where there is a choice. */
function pronounReferent(
  analysis: Analysis,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  const { words } = wordsOf(analysis, phrase);
  const pronoun = words[0]?.toLowerCase() ?? '';
  if (DEMONSTRATIVE.test(pronoun) && words.length === 1) {
    const last = earlier.findLast((mention) => sentence - mention.sentence <= 1);
    return last && isPerson(last.reference) && last.phrase.number !== 'plural' ? last.reference : null;
  }
  const gender = PERSONAL_PRONOUNS.get(pronoun);
  if (!gender || phrase.number === 'plural' || isManyAsSubject(analysis, phrase)) return null;
  const fits = ({ reference, phrase: other }: Mention) =>
    isPerson(reference) && other.number !== 'plural' && genderFits(reference, gender);
  // What a body can do in general is no act of it.
  const acts = analysis.clauses.some(({ subject, modal }) => subject?.head === phrase.head && modal !== 'können');
  for (let back = 0; back <= PRONOUN_REACH; back++) {
    const before = earlier.filter((mention) => mention.sentence === sentence - back);
    const there = before.filter(fits);
    const chosen = there.filter((mention) => isSubject(mention, there));
    const body = acts && chosen.length === 0 ? bodyAsSubject(before, gender) : null;
    if (body && (back > 0 || there.length === 0)) return body;
    const distinct = distinctPersons(chosen.length > 0 ? chosen : there);
    if (distinct.length > 0) return distinct.length === 1 ? (distinct[0] ?? null) : null;
  }
  return null;
}

const PLURAL_VERB =
  /^(?:haben|hatten|hätten|sind|waren|wären|seien|werden|wurden|würden|können|konnten|müssen|mussten|sollen|sollten|wollen|wollten|dürfen|durften)$/;

/** "sie haben", "sie fordern": the verb tells that several are meant. */
function isManyAsSubject({ sentence, clauses }: Analysis, { head }: NounPhrase): boolean {
  const clause = clauses.find(({ subject }) => subject?.head === head);
  const verbs = (clause?.verbs ?? []).map((at) => sentence.tokens[at]?.lower ?? '');
  return verbs.some((verb) => PLURAL_VERB.test(verb)) || (verbs.length === 1 && /\p{L}{2}en$/u.test(verbs[0] ?? ''));
}

/** Is it the subject, or coordinated with it? */
const isSubject = ({ subject, phrase }: Mention, among: readonly Mention[]): boolean =>
  subject || among.some((other) => other.subject && other.phrase.conjuncts.some(({ start }) => start === phrase.start));

const genderFits = ({ role, office }: Reference, gender: 'm' | 'f'): boolean => {
  const called = role ?? office;
  return called === null || /(?:in|frau)$/i.test(called) === (gender === 'f');
};

function distinctPersons(mentions: readonly Mention[]): Reference[] {
  return [
    ...new Map(
      mentions.map(({ reference }) => [reference.name ?? `${reference.role} ${reference.country}`, reference]),
    ).values(),
  ];
}

const PERSONS = /minister|präsident|chef|politiker/;
const STATES = /minister|präsident|regierung|chef|land|länder|staat|nachbarn/;
const OF_STATE: ReadonlySet<Sector> = new Set(['GOV', 'IGO', 'MIL']);

/** "beide Seiten", "die Länder": the last two sides that differ in country or organisation, without who speaks of them. */
function pairOf(
  analysis: Analysis,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): readonly Reference[] | null {
  const { words, head } = wordsOf(analysis, phrase);
  const noun = words[head]?.toLowerCase() ?? '';
  const both = words.some((word) => /^beiden?$/i.test(word));
  if (!PAIR_NOUNS.has(noun) && !(both && phrase.pronoun)) return null;
  if (holdersOf(phrase).length > 0) return null;
  const definite = both || /^(?:die|den)$/i.test(phrase.determiner ?? '');
  if (phrase.number === 'singular' || !definite || words.length > (both ? 4 : 2)) return null;
  const wanted = earlier.filter(
    (mention) =>
      !(mention.sentence === sentence && mention.subject) &&
      (!PERSONS.test(noun) || isPerson(mention.reference)) &&
      (!STATES.test(noun) || mention.reference.sectors.some((of) => OF_STATE.has(of))),
  );
  const speakers = earlier.filter((mention) => mention.sentence === sentence && mention.subject);
  const sides: Reference[] = [];
  for (const { reference } of wanted.toReversed()) {
    if (speakers.some((speaker) => isSameSide(speaker.reference, reference))) continue;
    const known = sides.some((side) => isSameSide(side, reference));
    if ((reference.country ?? reference.org) !== null && !known) sides.unshift(reference);
    if (sides.length === 2) return sides;
  }
  return [];
}

const isSameSide = (one: Reference, other: Reference): boolean =>
  one.country === other.country && one.org === other.org;

/** The colleague of the person spoken of: the same sectors, and the other country that was named last. */
function counterpart(reference: Reference, sentence: number, earlier: readonly Mention[]): Reference {
  const near = earlier.filter((mention) => sentence - mention.sentence <= PRONOUN_REACH).toReversed();
  const person = near.find((mention) => mention.subject && isPerson(mention.reference))?.reference;
  const other = near.find(({ reference: { country } }) => country !== null && country !== person?.country)?.reference;
  return {
    ...reference,
    country: reference.country ?? other?.country ?? null,
    sectors: person && person.sectors[0] !== 'UNK' ? person.sectors : reference.sectors,
  };
}

/** "der Minister": the person of such an office who was named last. */
function officeHolder(reference: Reference, phrase: NounPhrase, earlier: readonly Mention[]): Reference | null {
  const { role, name, country, org } = reference;
  const definite = /^(?:der|die|den|dem|des|dieser|diesen)$/i.test(phrase.determiner ?? '');
  if (role === null || name !== null || org !== null || !definite || phrase.number === 'plural' || !isPerson(reference))
    return null;
  const holders = earlier.filter(
    ({ reference: other }) =>
      other.name !== null &&
      sameOffice(role, other.role ?? other.office) &&
      (country === null || other.country === country),
  );
  const holder = holders.findLast(({ subject }) => subject) ?? holders.at(-1);
  return holder ? { ...holder.reference, role } : null;
}

function sameOffice(called: string, held: string | null): boolean {
  if (held === null) return false;
  const [a, b] = [called.toLowerCase(), held.toLowerCase()];
  return b.endsWith(a) || a.endsWith(b) || OFFICE_SYNONYMS.some(([one, other]) => one.test(called) && other.test(held));
}

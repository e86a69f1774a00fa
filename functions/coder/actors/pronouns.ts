import { subjectOf } from '../acts/slots.ts';
import { followsSource, isSpeech } from '../quotes/speech.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';
import { PERSONAL_PRONOUNS, WOMEN } from './anaphora.data.ts';
import { bodyAsSubject, isFeminineBody } from './bodies.ts';
import type { Mention } from './mentions.ts';
import { wordsOf } from './own-reference.ts';
import { isPerson } from './persons.ts';
import type { Reference } from './reference.ts';

/** How many sentences back a pronoun or a bare office may reach. */
export const PRONOUN_REACH = 2;

/** The one named last: "Sie sprach mit Kerry. Dieser lehnte ab.", "… die Regierung auf. Diese lehnte ab." */
const DEMONSTRATIVES = new Map<string, 'm' | 'f'>([
  ['diese', 'f'],
  ['dieser', 'm'],
  ['diesem', 'm'],
  ['diesen', 'm'],
  ['letztere', 'f'],
  ['letzterer', 'm'],
]);

/** Who is taken up by "dieser" or "diese": the person or body of that gender, or the many, named last. */
function namedLast(gender: 'm' | 'f', many: boolean, sentence: number, earlier: readonly Mention[]): Reference | null {
  // "traf den Präsidenten im Kongress": where they were is no one.
  const near = earlier.filter((mention) => sentence - mention.sentence <= 1 && mention.phrase.preposition !== 'in');
  if (gender === 'm') {
    const last = near.at(-1);
    return last && isPerson(last.reference) && last.phrase.number !== 'plural' ? last.reference : null;
  }
  const fits = ({ reference, phrase: { number, determiner } }: Mention): boolean => {
    if (many || number === 'plural') return many && number === 'plural';
    return isPerson(reference) ? genderFits(reference, 'f') : isFeminineBody(reference, determiner);
  };
  return near.findLast(fits)?.reference ?? null;
}

/** "er" is the person who is the subject before it, or the only one named; null where there is a choice. */
export function pronounReferent(
  analysis: Analysis,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  const { words } = wordsOf(analysis, phrase);
  const pronoun = words[0]?.lower ?? '';
  const shown = words.length === 1 ? DEMONSTRATIVES.get(pronoun) : undefined;
  if (shown) return namedLast(shown, isManyAsSubject(analysis, phrase), sentence, earlier);
  // "Das Außenministerium verurteilte … Es warf …": only a body that was the subject right before, or in the sentence itself.
  if (pronoun === 'es') {
    const here = earlier.filter((mention) => mention.sentence === sentence && mention.subject);
    const before = earlier.filter((mention) => sentence - mention.sentence === 1);
    // "Das Gericht lehnte es ab, …": not whose clause it stands in.
    const around = analysis.clauses.find(({ tokens }) => tokens.includes(phrase.head));
    const others = here.filter(({ at }) => !around?.tokens.includes(at));
    return (
      bodyAsSubject(here.length > 0 ? others : before, 'n') ??
      stateAsSubject(analysis, phrase, here.length > 0 ? [] : before)
    );
  }
  const gender = PERSONAL_PRONOUNS.get(pronoun);
  if (!gender || phrase.number === 'plural' || isManyAsSubject(analysis, phrase)) return null;
  const actors = actorsBeside(analysis, phrase, sentence, earlier);
  const own = analysis.clauses.find(({ subject }) => subject?.head === phrase.head);
  // "Nach dem Treffen mit Abbas sagte er": whoever stands in the clause is somebody else than its subject.
  const isBeside = (mention: Mention) => mention.sentence === sentence && own?.tokens.includes(mention.at) === true;
  const fits = (mention: Mention) => !isBeside(mention) && isLike(mention);
  const isLike = ({ reference, phrase: other }: Mention) =>
    isPerson(reference) &&
    other.number !== 'plural' &&
    genderFits(reference, gender) &&
    !actors.some((actor) =>
      reference.name === null
        ? actor.country === reference.country && actor.sectors[0] === reference.sectors[0]
        : actor.name === reference.name,
    );
  // What a body can do in general is no act of it.
  const acts = analysis.clauses.some(({ subject, modal }) => subject?.head === phrase.head && modal !== 'können');
  for (let back = saysBehind(analysis, phrase) ? 1 : 0; back <= PRONOUN_REACH; back++) {
    const before = earlier.filter((mention) => mention.sentence === sentence - back);
    const there = before.filter(fits);
    const chosen = there.filter((mention) => isSubject(mention, there));
    // "Die Opposition wirft Biya vor, er … Sie": persons of the other gender are not meant.
    const meant = before.filter(({ reference }) => !isPerson(reference) || genderFits(reference, gender));
    const subject = acts && chosen.length === 0 ? bodyAsSubject(meant, gender) : null;
    const body = subject && !actors.includes(subject) && !(isCourt(subject) && tellsCourt(analysis)) ? subject : null;
    if (body && (back > 0 || there.length === 0)) return body;
    const distinct = distinctPersons(chosen.length > 0 ? chosen : there);
    if (distinct.length > 0) return distinct.length === 1 ? (distinct[0] ?? null) : null;
  }
  return null;
}

/** "Delhi reagierte mit Angriffen. Es macht eine Miliz dafür verantwortlich": the state, by its name alone, that was the first subject; not "es kam zu". */
function stateAsSubject({ clauses }: Analysis, { head }: NounPhrase, before: readonly Mention[]): Reference | null {
  const acts = clauses.some(
    ({ subject, accusative, dative, voice }) =>
      subject?.head === head && voice === 'active' && (accusative ?? dative) !== null,
  );
  const first = before.find(({ subject }) => subject);
  if (!acts || !first) return null;
  const { reference, phrase } = first;
  const bare = reference.role === null && reference.name === null && reference.sectors[0] === 'GOV';
  return bare && reference.country !== null && phrase.determiner === null && phrase.number !== 'plural'
    ? reference
    : null;
}

/** "Die EU müsse mutiger sein, sagte sie": who says so behind it is none of those of whom it tells. */
const saysBehind = (analysis: Analysis, { head }: NounPhrase): boolean =>
  analysis.clauses.some(
    (clause) =>
      clause.kind === 'main' &&
      clause.subject?.head === head &&
      clause.verbs[0] === clause.tokens[0] &&
      (clause.tokens[0] ?? 0) > 0 &&
      isSpeech(clause) &&
      !followsSource(analysis, clause.tokens[0] ?? 0),
  );

/** "Er sei verantwortlich, teilte das Gericht mit": not the court. */
const tellsCourt = ({ clauses, sentence: { tokens } }: Analysis): boolean =>
  clauses.some(
    (clause) =>
      clause.subject && /gericht(?:shof)?$/i.test(tokens[clause.subject.head]?.text ?? '') && isSpeech(clause),
  );
const isCourt = ({ sectors }: Reference): boolean => sectors.includes('JUD');

const PLURAL_VERB =
  /^(?:haben|hatten|hätten|sind|waren|wären|seien|werden|wurden|würden|können|konnten|müssen|mussten|sollen|sollten|wollen|wollten|dürfen|durften)$/;

const SINGULAR_VERB =
  /^(?:hat|hatte|hätte|ist|war|wäre|sei|wird|wurde|werde|würde|kann|könne|konnte|könnte|muss|muß|müsse|musste|müsste|soll|solle|will|wolle|darf|dürfe|durfte|dürfte|mag|möge|möchte)$/;

/** What is separated from a verb is short and no form of one. */
const PREFIX = /^(?!\p{L}*(?:en|t)$)\p{Ll}{2,8}$/u;

/** "sie haben", "sie fordern": the verb tells that several are meant. */
function isManyAsSubject({ sentence, clauses }: Analysis, { head }: NounPhrase): boolean {
  const clause = clauses.find(({ subject, kind }) => subject?.head === head && kind !== 'infinitive');
  const verbs = (clause?.verbs ?? []).map((at) => sentence.tokens[at]?.lower ?? '');
  const [first = '', ...more] = verbs;
  // "wo sie ihn treffen will"
  if (verbs.some((verb) => SINGULAR_VERB.test(verb))) return false;
  // "griffen … an"
  const alone = more.every((verb) => PREFIX.test(verb));
  return verbs.some((verb) => PLURAL_VERB.test(verb)) || (alone && /\p{L}{2}(?:en|eln|ern)$/u.test(first));
}

/** Is it the subject, or coordinated with it? */
const isSubject = ({ subject, phrase }: Mention, among: readonly Mention[]): boolean =>
  subject || among.some((other) => other.subject && other.phrase.conjuncts.some(({ start }) => start === phrase.start));

/** Whether a noun for a person says that she is a woman. */
export const isFemale = (role: string): boolean => WOMEN.test(role);
export const genderFits = ({ role, office }: Reference, gender: 'm' | 'f'): boolean => {
  const called = role ?? office;
  return called === null || isFemale(called) === (gender === 'f');
};

function distinctPersons(mentions: readonly Mention[]): Reference[] {
  return [
    ...new Map(
      mentions.map(({ reference }) => [reference.name ?? `${reference.role} ${reference.country}`, reference]),
    ).values(),
  ];
}

/** "Gewerkschaften streiken. Sie fordern …": those who were the subject before, if they are many; as subject alone. */
export function manyMeant(
  analysis: Analysis,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): readonly Mention[] {
  const { words } = wordsOf(analysis, phrase);
  if (words.length !== 1) return [];
  const them = words[0]?.lower === 'ihnen' && phrase.preposition !== 'unter';
  if (!them && (words[0]?.lower !== 'sie' || !isManyAsSubject(analysis, phrase))) return [];
  // "Sie zeigte sich entsetzt über beide Länder. Er warf ihnen vor …": not one alone.
  const actors = them ? actorsBeside(analysis, phrase, sentence, earlier) : [];
  const acts = ({ reference }: Mention) => actors.some((actor) => actor === reference || isSameState(actor, reference));
  // "„Die Konzerne müssen zahlen“, forderten sie"
  for (let back = them || saysBehind(analysis, phrase) ? 1 : 0; back <= (them ? 2 : 1); back++) {
    const there = earlier.filter((mention) => mention.sentence === sentence - back);
    const subjects = there.filter((mention) => isSubject(mention, there) && !acts(mention));
    const many =
      subjects.length > 1 ? areCoordinated(subjects) : subjects.every(({ phrase: { number } }) => number === 'plural');
    if (subjects.length > 0 && (many || !them)) return many ? subjects : [];
    // "Der Minister kündigte Sanktionen gegen die Abgeordneten an. Er warf ihnen vor …": those who were named last.
    const others =
      them && phrase.preposition === null ? there.filter((mention) => isMany(mention) && !acts(mention)) : [];
    // "Diplomaten aus Polen und Schweden" are of both.
    if (others.length > 0) return others.filter(({ at }) => at === others.at(-1)?.at);
  }
  return [];
}

const isSameState = (one: Reference, other: Reference): boolean =>
  (one.country ?? one.org) !== null && one.country === other.country && one.org === other.org;

const isMany = ({ phrase: { number, preposition }, reference: { sectors } }: Mention): boolean =>
  number === 'plural' && !NOT_OF_WHOM.has(preposition) && sectors[0] !== 'UNK';
/** "In den Abgeordneten", "erklärte sie zu Feinden": of none of these more is told. */
const NOT_OF_WHOM: ReadonlySet<string | null> = new Set(['als', 'in', 'zu']);

const areCoordinated = ([first, ...others]: readonly Mention[]): boolean =>
  others.every((other) => first?.phrase.conjuncts.some(({ start }) => start === other.phrase.start));

/** "Merkel traf ihn": who acts on the pronoun is not meant by it. */
function actorsBeside(
  analysis: Analysis,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): readonly Reference[] {
  const objects = analysis.clauses.filter(
    ({ accusative, dative }) => accusative?.head === phrase.head || dative?.head === phrase.head,
  );
  return objects.flatMap((clause) => {
    const subject = subjectOf(analysis, clause);
    if (!subject) return [];
    const here = earlier.filter((mention) => mention.sentence === sentence && mention.at === subject.head);
    const many = here.length > 0 ? here : manyMeant(analysis, subject, sentence, earlier);
    return many.map(({ reference }) => reference);
  });
}

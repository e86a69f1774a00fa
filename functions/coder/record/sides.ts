import type { Candidate, Told } from '../acts/candidate.ts';
import { FOR_THEM, PLATFORMS, SOURCE_NOUNS } from '../de/collectives.data.ts';
import { DISPATCH, EMBASSIES, JOURNEY, OCCASIONS, ROUTE, TOWARD, VIOLATIONS } from '../de/judged.data.ts';
import { BORDER } from '../de/scenes.data.ts';
import type { Actor } from '../event.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { EventType, Sector } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import { isOwnSide, isOwnState } from './at-home.ts';
import { fitsActor } from './by-whom.ts';
import { doersBefore, fighters, isByPolice, operationOf } from './doers.ts';
import { exemplified } from './exemplified.ts';
import { faceless } from './faceless.ts';
import { hostOf } from './hosts.ts';
import { insetOwners } from './inset-owners.ts';
import { possessorOf } from './possessor.ts';
import { AGAINST, reached } from './reached.ts';
import { sanctioned } from './sanctioned.ts';
import { arePeopleOf, isTown } from './side-keys.ts';
import { talkedWith } from './talked-with.ts';
import { townReached } from './towns.ts';
import { tribunalOf } from './tribunals.ts';
import { isUnaddressed } from './unaddressed.ts';
import { understoodActor } from './understood-actor.ts';
import { inCapital, leadersOf, unnamedActors } from './unnamed-actors.ts';
import { isSeatOf, isVenue } from './venues.ts';
import { visited } from './visited.ts';

/** Whom the phrases of an article mean. */
export interface People {
  /** The actors that the phrase itself names (not those coordinated with it), or none; `by` are those who act upon them. */
  readonly named: (told: Told, phrase: NounPhrase, by?: readonly Actor[]) => readonly Actor[];
  /** The actor that only qualifies the noun: "russischer Angriff", "US-Sanktionen". */
  readonly qualifying: (told: Told, phrase: NounPhrase) => readonly Actor[];
  /** The state where the town or region lies that the phrase names: "beschoss Charkiw"; nobody where it names none. */
  readonly inTown: (told: Told, phrase: NounPhrase) => readonly Actor[];
  /** Whose it is that the phrase takes up: "das Urteil"; nobody where the text has not told it. */
  readonly ownerBefore: (told: Told, phrase: NounPhrase) => readonly Actor[];
  /** Whether nothing tells of which country or organisation somebody is whom the phrase names. */
  readonly isOfNoCountry: (told: Told, phrase: NounPhrase) => boolean;
  /** Whether the phrase only says where: "in der Nähe von Brüssel". */
  readonly isPlace: (told: Told, phrase: NounPhrase) => boolean;
  /** The other government or organisation that the article speaks of beside these, as told so far; null where there is none. */
  readonly opposite: (told: Told, actors: readonly Actor[]) => Actor | null;
  /** The same with whoever the article names together with it. */
  readonly opposites: (told: Told, actors: readonly Actor[]) => readonly Actor[];
  /** The organisation of states that was named last before the sentence or in it, by its code, or null. */
  readonly organisation: (told: Told) => string | null;
  /** The country where what is told in the sentence goes on, ISO alpha-3, or null. */
  readonly country: (told: Told) => string | null;
}

export interface Sides {
  readonly actors: Actor[];
  readonly recipients: Actor[];
  readonly actorPhrase: NounPhrase | null;
  readonly recipientPhrase: NounPhrase | null;
  /** Each acts upon the other: "werfen sich gegenseitig vor". */
  readonly mutual: boolean;
  /** How much of both sides the text names: 1 both, 0.5 one, 0 none; understood sides count half. */
  readonly named: number;
}

/** Preposition of attachments that lead from a thing to those concerned: "die Pläne von …", "der Angriff auf …". */
const CONCERNED = new Set(['von', 'durch', 'gegen', 'zwischen', 'auf', 'an', 'der', 'aus', 'in']);

/** Those that lead to whose it is. */
const OWNERS = new Set(['von', 'durch', 'zwischen']);

/** Both sides of a candidate, or null when a side that the lexicon demands is not named or not of the kind. */
export function sidesOf(candidate: Candidate, people: People): Sides | null {
  const { entry, told } = candidate;
  // "die Forderungen aus Kiew", "die Waffenruhe im Jemen trat in Kraft": there a place is who acts; elsewhere places do nothing.
  const agents = candidate.actors.filter(
    (phrase) =>
      (phrase.preposition === null || !isScene(candidate, phrase, people)) &&
      (phrase.preposition === null ||
        (phrase.preposition === 'aus' && (candidate.noun !== null || entry.actor.includes('aus'))) ||
        entry.actor.includes('i') ||
        !people.isPlace(told, phrase)),
  );
  const fought = agents.length > 0 ? [] : fighters(candidate, told);
  const operation = operationOf(candidate);
  const before = [...doersBefore(candidate), ...(operation?.genitives ?? [])];
  const doers = agents.length > 0 ? agents : fought.length > 1 ? fought : before;
  const actorSide = firstNamed(doers, told, people, null);
  const led = leadersOf(candidate.actors, told, people);
  const ownActors =
    led.length > 0
      ? led
      : actorSide.actors.length > 0
        ? faceless(actorSide.actors, candidate, actorSide.phrase, people)
        : candidate.speaker
          ? [candidate.speaker]
          : [...unnamedActors(candidate, people), ...inCapital(candidate, people)];
  const recipientSide = reachedSide(candidate, people, {
    actors: ownActors,
    agents: candidate.actors,
    type: entry.type,
  });
  // "mit Vertretern Ungarns wird verhandelt": who is talked with is one of those who act.
  const together = entry.reciprocal && candidate.clause?.voice === 'passive';
  const partners = together && recipientSide.phrase?.preposition === 'mit' ? recipientSide.actors : [];
  if (entry.needs.includes('A') && ownActors.length + partners.length === 0) return null;
  // "sprachen Merz und Erdoğan": of those who act together one is the other side.
  const amongThem = entry.reciprocal && distinct(ownActors).length > 1;
  if (entry.needs.includes('R') && recipientSide.actors.length === 0 && !amongThem) return null;
  if (!fitsActor(entry.by, ownActors, recipientSide.actors)) return null;
  const host = TOWARD_ENVOYS.has(entry.type)
    ? hostOf(told, { phrase: actorSide.phrase, actors: ownActors }, recipientSide, people)
    : null;
  const understood = (sector: Sector | null) => (sector ? [understoodActor(sector, people.country(told))] : []);
  const implicit = isByPolice(candidate) ? 'COP' : entry.impliedActor;
  const actors = host ?? (ownActors.length > 0 ? ownActors : (tribunalOf(candidate, people) ?? understood(implicit)));
  const held = recipientSide.actors.length === 0 && forThem(candidate);
  const implied = (): Actor[] => {
    const talked = talkedWith(candidate, people);
    // "Eltern verlangten die Befreiung ihrer Kinder": of their own government.
    const isForeign = held && talked.length === 0 && !arePeopleOf(people.country(told), ownActors);
    const holders = isForeign ? people.opposite(told, ownActors) : null;
    if (talked.length > 0 || holders) return holders ? [holders] : [...talked];
    return isUnaddressed(candidate) ? [] : understood(entry.impliedRecipient);
  };
  const isOpen = recipientSide.actors.length === 0 && !entry.reciprocal;
  const others = isOpen ? implied() : sanctioned(candidate, ownActors, recipientSide, people);
  const mutual = actors.length > 1 && (fought.length > 1 || (recipientSide.actors.length === 0 && isMutual(candidate)));
  if (entry.reciprocal || mutual) {
    const told = distinct(mutual ? actors : [...actors, ...others]);
    const all = [...told, ...possessorOf(candidate, told, recipientSide.phrase ?? actorSide.phrase, people)];
    return all.length === 0
      ? null
      : {
          actors: all,
          recipients: [],
          actorPhrase: actorSide.phrase,
          recipientPhrase: recipientSide.phrase,
          named: all.length > 1 ? 1 : 0.5,
          mutual,
        };
  }
  // "dass Togos Minister von Peru kritisiert wurde": who does it stands in the phrase of the other.
  const [agent, target] = [actorSide.phrase, recipientSide.phrase];
  const isInside = others.length > 1 && agent && target && phraseTree(target).slice(1).includes(agent);
  const recipients = distinct(entry.type === 'ASSAULT' ? others.map(asPeople) : others).filter(
    (other) =>
      !(isInside && actors.some(({ country }) => country === other.country)) &&
      !actors.some((actor) => samePerson(actor, other) || isOwnSide(entry.type, actor, other, others.length > 1)),
  );
  if (entry.actor.includes('q') && others.some((other) => actors.some((actor) => isOwnState(actor, other))))
    return null;
  const share = (own: readonly Actor[], list: readonly Actor[]) => (own.length > 0 ? 0.5 : list.length > 0 ? 0.25 : 0);
  return {
    actors: distinct(actors),
    recipients,
    actorPhrase: actorSide.phrase,
    recipientPhrase: recipientSide.phrase,
    mutual,
    named: share(ownActors, actors) + (held ? 0.5 : share(recipientSide.actors, recipients)),
  };
}

/** "die Anschläge von Paris": where it was. */
const isScene = ({ entry, noun, told }: Candidate, phrase: NounPhrase, people: People): boolean =>
  entry.type === 'ASSAULT' && noun !== null && phrase.preposition === 'von' && people.inTown(told, phrase).length > 0;

/** "beschoss Kiew", "sprengte sich in Kabul in die Luft": a capital that is attacked is its people, and no government. */
const asPeople = (actor: Actor): Actor => (isTown(actor) ? { ...actor, sectors: ['CVL'] } : actor);

const isMutual = ({ clause, told, entry }: Candidate): boolean =>
  // "griffen sich mit Raketen an"
  (entry.type === 'ASSAULT' && clause?.reflexive === true && clause.accusative === null && !entry.reflexive) ||
  // "warfen sich Verstöße vor"
  (entry.type === 'ACCUSE' && clause?.reflexive === true && !entry.reflexive) ||
  (clause?.tokens ?? []).some((at) =>
    /^(?:(?:auf)?einander|gegenseitig|wechselseitig)$/.test(told.analysis.sentence.tokens[at]?.lower ?? ''),
  );

/** What governments do to envoys. */
const TOWARD_ENVOYS: ReadonlySet<EventType> = new Set(['ACCUSE', 'SANCTION']);

/** Those whom the act reaches: rather somebody who is named than the place where he is, rather a state than a town. */
function reachedSide(candidate: Candidate, people: People, by: By): NamedSide {
  const { told } = candidate;
  const goal = visited(candidate, people);
  if (goal) return goal;
  const phrases = reached(candidate, people);
  const outside = phrases.filter(({ preposition }) => preposition !== 'in');
  const others = phrases.filter((phrase) => phrase.preposition !== 'in' || !people.isPlace(told, phrase));
  // "eine Offensive gegen die Miliz in ihrer Enklave"
  const sides = [outside, others, phrases].map((each) => () => firstNamed(each, told, people, by));
  const named = firstFound(sides);
  return named.phrase ? named : (townReached(candidate, phrases, by.actors, people) ?? named);
}

/** The first side that names anybody, or nobody. */
function firstFound([side, ...others]: readonly (() => NamedSide)[]): NamedSide {
  const found = side?.() ?? { actors: [], phrase: null };
  return found.phrase || others.length === 0 ? found : firstFound(others);
}

/** Who demands somebody's release speaks to those who hold him. */
const forThem = ({ entry, recipients, told }: Candidate): boolean =>
  entry.type === 'REQUEST' && recipients.some((phrase) => isForThem(phrase, told));
const isForThem = ({ head }: NounPhrase, { analysis }: Told): boolean =>
  FOR_THEM.test(analysis.sentence.tokens[head]?.text ?? '');

/** Those who act upon the recipients, by name and where they stand. */
interface By {
  readonly actors: readonly Actor[];
  readonly agents: readonly NounPhrase[];
  readonly type: EventType;
}

export interface NamedSide {
  readonly actors: Actor[];
  readonly phrase: NounPhrase | null;
}

/** Those whom the phrases name. Recipients, with those who act upon them, may stand inside the phrases. */
function firstNamed(phrases: readonly NounPhrase[], told: Told, people: People, by: By | null): NamedSide {
  const direct = phrases
    .map((phrase) => ({ phrase, actors: exemplified(phrase, told, people, by?.actors ?? []) }))
    .filter(({ actors }) => actors.length > 0);
  if (direct.length > 0)
    return { actors: distinct(direct.flatMap(({ actors }) => actors)), phrase: direct[0]?.phrase ?? null };
  if (by === null) return { actors: [], phrase: null };
  for (const phrase of phrases) {
    const actors = concerned(phrase, told, people, by);
    if (actors.length > 0) return { actors, phrase };
  }
  return { actors: [], phrase: null };
}

/** Those whom a thing concerns: "die Pläne der Regierung", "den Angriff auf Israel", "die russische Invasion". */
function concerned(phrase: NounPhrase, told: Told, people: People, by: By): Actor[] {
  if (by.type === 'REQUEST' && isForThem(phrase, told)) return [];
  const { tokens } = told.analysis.sentence;
  const noun = tokens[phrase.head]?.text ?? '';
  // "Protesten nach Angaben von Amnesty": who tells it.
  const sources = phrase.attachments.filter(({ head }) => SOURCE_NOUNS.test(tokens[head]?.text ?? ''));
  const inner = [
    ...phrase.genitives,
    // "die Ausbildung und Ausrüstung syrischer Rebellen"
    ...phrase.conjuncts.flatMap(({ genitives }) => genitives),
    ...phrase.attachments.filter(
      ({ preposition, start, head }) =>
        // "ein Flugzeug auf dem Weg von Athen nach Vilnius"
        !ROUTE.test(tokens[start - 1]?.text ?? '') &&
        // "verurteilte die Entscheidung auf Twitter"
        !(preposition === 'auf' && PLATFORMS.test(tokens[head]?.text ?? '')) &&
        !sources.some(({ end }) => end === start) &&
        (CONCERNED.has(preposition ?? '') ||
          // "gegen den Abbau von Stellen beim Konzern"
          (by.type === 'PROTEST' && preposition === 'bei') ||
          (JOURNEY.test(noun) && TOWARD.has(preposition ?? '')) ||
          // "die Grenze zu Griechenland"
          (preposition === 'zu' && BORDER.test(noun))) &&
        (by.type !== 'REJECT' || !(AGAINST.has(preposition ?? '') || DISPATCH.test(noun))) &&
        // "begrüßte die Sanktionen gegen Russland"
        ((by.type !== 'REQUEST' && by.type !== 'SUPPORT') || preposition !== 'gegen') &&
        // "ein Flugzeug aus türkischer Herstellung"
        (by.type !== 'ASSAULT' || preposition !== 'aus') &&
        !(preposition === 'gegen' && VIOLATIONS.test(noun)) &&
        !(preposition === 'in' && (OCCASIONS.test(noun) || EMBASSIES.test(noun))),
    ),
  ].filter(({ head }) => !by.agents.some((agent) => agent.head === head));
  const namedBy = (phrases: readonly NounPhrase[], together = false): Actor[] => {
    if (together) return distinct(phrases.flatMap((each) => [...people.named(told, each, by.actors)]));
    for (const next of phrases) {
      const actors = [next, ...next.conjuncts].flatMap((each) => [...people.named(told, each, by.actors)]);
      if (actors.length > 0 && !isVenue(next, actors) && !isSeatOf(by.actors, next, actors)) return distinct(actors);
    }
    return [];
  };
  const isOwner = ({ preposition }: NounPhrase) => preposition === null || OWNERS.has(preposition);
  // "die amerikanischen Waffen für die Ukraine": whose they are comes before whom they are for.
  const owners = namedBy(inner.filter(isOwner));
  if (owners.length > 0) return owners;
  const inset = namedBy(insetOwners(told, phrase), true);
  if (inset.length > 0) return inset;
  const qualifying = people.qualifying(told, phrase);
  if (qualifying.length > 0) return [...qualifying];
  const others = namedBy(inner.filter((next) => !isOwner(next)));
  if (others.length > 0) return others;
  for (const next of inner) {
    const actors = concerned(next, told, people, by);
    if (actors.length > 0) return actors;
  }
  return [];
}

const samePerson = (a: Actor, b: Actor): boolean =>
  a.name !== null && b.name !== null
    ? a.name === b.name
    : a.country === b.country && a.org === b.org && a.sectors.join() === b.sectors.join() && a.text === b.text;

function distinct(actors: readonly Actor[]): Actor[] {
  return actors.filter((actor, index) => actors.findIndex((other) => samePerson(other, actor)) === index);
}

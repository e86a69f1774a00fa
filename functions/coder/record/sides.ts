import type { Candidate, Told } from '../acts/candidate.ts';
import type { Actor } from '../event.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { EventType, Sector } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import { addressed } from './addressed.ts';
import { aimedAt } from './aimed-at.ts';
import { isOwnSide, isOwnState } from './at-home.ts';
import { fitsActor } from './by-whom.ts';
import { type By, concerned, forThem } from './concerned.ts';
import { doersBefore, fighters, isByPolice, operationOf, opponents, parties } from './doers.ts';
import { exemplified } from './exemplified.ts';
import { faceless } from './faceless.ts';
import { hostOf } from './hosts.ts';
import { countryOfPolice } from './police-told.ts';
import { possessorOf } from './possessor.ts';
import { reached } from './reached.ts';
import { sanctioned } from './sanctioned.ts';
import { arePeopleOf, distinct, isTown, samePerson } from './side-keys.ts';
import { talkedWith } from './talked-with.ts';
import { receivedIn, townActing, townReached, withTownHit } from './towns.ts';
import { tribunalOf } from './tribunals.ts';
import { isUnaddressed } from './unaddressed.ts';
import { understoodActor } from './understood-actor.ts';
import { inCapital, leadersOf, unnamedActors } from './unnamed-actors.ts';
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

/** Both sides of a candidate, or null when a side that the lexicon demands is not named or not of the kind. */
export function sidesOf(found: Candidate, people: People): Sides | null {
  const candidate = withTownHit(found, people);
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
  const apart = [opponents(candidate, told), parties(candidate)].find(({ length }) => length > 0) ?? [];
  const doers = agents.length > 0 ? agents : fought.length > 1 ? fought : apart.length > 0 ? apart : before;
  const actorSide = firstNamed(doers, told, people, null);
  const led = leadersOf(candidate.actors, told, people);
  const ownActors =
    led.length > 0
      ? led
      : actorSide.actors.length > 0
        ? faceless(actorSide.actors, candidate, actorSide.phrase, people)
        : candidate.speaker
          ? [candidate.speaker]
          : [...townActing(candidate, people), ...unnamedActors(candidate, people), ...inCapital(candidate, people)];
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
  const understood = (sector: Sector | null) =>
    sector ? [understoodActor(sector, countryOfPolice(candidate, sector, people) ?? people.country(told))] : [];
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
  return named.phrase
    ? named
    : (townReached(candidate, phrases, by.actors, people) ??
        aimedAt(candidate, by.actors, people) ??
        addressed(candidate, people) ??
        receivedIn(candidate, people) ??
        named);
}

/** The first side that names anybody, or nobody. */
function firstFound([side, ...others]: readonly (() => NamedSide)[]): NamedSide {
  const found = side?.() ?? { actors: [], phrase: null };
  return found.phrase || others.length === 0 ? found : firstFound(others);
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

import { isState } from '../actors/reference.ts';
import type { Candidate } from '../acts/candidate.ts';
import { ENVOYS } from '../de/scenes.data.ts';
import { ADDRESSED, AGAINST_CAUSE, RELEASE, UNDERSTOOD_ACTOR, UNDERSTOOD_RECIPIENT } from '../de/understood.data.ts';
import type { Actor, CodedEvent } from '../event.ts';
import { countryNamed } from '../places/countries.ts';
import type { EventType, Sector } from '../plover.ts';
import { agreedBy } from './agreed.ts';
import { announcer } from './announcer.ts';
import { answeredBy, INQUIRY } from './answered.ts';
import { courtBefore, isAppeal, isOfCourt } from './appeals.ts';
import { sidedAgainst } from './bystander.ts';
import { carriedSides } from './carried-sides.ts';
import { concededTo } from './conceded-to.ts';
import { blamedWith, countryOfVictims } from './condemned.ts';
import { conditionedOn } from './conditions.ts';
import type { Draft } from './draft.ts';
import { aroundWhom, intruded } from './encircled.ts';
import { attackersOf, statesHit } from './hit.ts';
import { organisationAsked } from './organisation-asked.ts';
import { atHome, toOwnPeople } from './own-matters.ts';
import { sanctionedBefore } from './sanctioned.ts';
import { sideKey } from './side-keys.ts';
import type { People } from './sides.ts';
import { isUnaddressed } from './unaddressed.ts';
import { understoodActor, unnamed } from './understood-actor.ts';

/**
 * The event with the sides that go without saying, where a one-sided act names nobody. `earlier` are those before it as they are told,
 * `understood` the same with their sides that go without saying. Adds no confidence.
 */
export function withUnderstood(
  draft: Draft,
  people: People,
  earlier: readonly Draft[],
  understood: readonly Draft[],
): Draft {
  const { event, candidate } = draft;
  const carried = carriedSides(draft, earlier, people);
  if (carried) return { ...draft, event: { ...event, ...carried } };
  if (event.reciprocal) return draft;
  const country = people.country(candidate.told);
  // "Scharfe Kritik an Peru": not of Peru itself.
  const isOwnState = (one: Actor) => one.country === country && isState(one) && countryNamed(one.text) !== null;
  const own = announcer(draft);
  const actors = own
    ? [own]
    : event.actors.length > 0 || (event.type === 'ACCUSE' && event.recipients.some(isOwnState))
      ? event.actors
      : someone(UNDERSTOOD_ACTOR[event.type], country);
  return {
    ...draft,
    event: { ...event, actors, recipients: recipientsOf(draft, people, earlier, understood, country) },
  };
}

/** Those whom the event names, else those whom the reader understands; `country` is where it goes on. */
function recipientsOf(
  draft: Draft,
  people: People,
  earlier: readonly Draft[],
  understood: readonly Draft[],
  country: string | null,
): Actor[] {
  const { event } = draft;
  if (event.recipients.some(({ text }) => text !== '')) return event.recipients;
  if (event.type === 'MOBILIZE') {
    const around = aroundWhom(draft.candidate, event.actors, people);
    return around.length > 0 ? [...around] : intruded(draft.candidate, event, people);
  }
  if (isDirectedAtNobody(draft)) return [];
  const joined = joinedBy(draft, earlier) ?? spokenTo(draft, earlier);
  if (joined) return joined.map(unnamed);
  const holders = holdersOf(draft, earlier);
  if (holders) return holders;
  const asked = organisationAsked(draft, people);
  if (asked) return [asked];
  const sanctioned = sanctionedBefore(draft, earlier);
  if (sanctioned) return sanctioned.map(unnamed);
  const answered = agreedBy(draft, earlier) ?? answeredBy(draft, earlier, understood);
  if (event.type === 'REQUEST' && event.recipients.length === 0 && isOfCourt(event))
    return someone('JUD', event.actors[0]?.country ?? country);
  if (isAppeal(draft)) return courtBefore(draft, earlier) ?? someone('JUD', event.actors[0]?.country ?? country);
  // "verlangte die Rückgabe": of those who have just taken it, else of the other side.
  if (answered && event.type === 'REQUEST') return answered.map(unnamed);
  if (event.recipients.length > 0) return event.recipients;
  const conditioned = event.type === 'THREATEN' ? conditionedOn(draft.candidate, event.actors, people) : [];
  if (conditioned.length > 0) return [...conditioned];
  const home = atHome(draft) ?? toOwnPeople(draft, country);
  // What rulers promise their people they promise nobody abroad who asked for something else.
  if (answered && !(home && event.type === 'AGREE')) return answered.map(unnamed);
  if (home) return [home];
  const owners = JUDGED_BY.has(event.type)
    ? draft.candidate.recipients.flatMap((phrase) => [...people.ownerBefore(draft.candidate.told, phrase)])
    : [];
  if (owners.length > 0) return owners.map(unnamed);
  const spoken = spokenToBefore(draft, earlier);
  if (spoken) return spoken.map(unnamed);
  const against = isOfState(event) ? sidedAgainst(draft, earlier) : null;
  if (against) return against.map(unnamed);
  const yielded = concededTo(draft, people, earlier);
  if (yielded) return [unnamed(yielded)];
  if (event.type === 'AID') return helped(draft, people, country);
  if (event.type === 'REQUEST' && isInquiry(draft)) return someone('GOV', country);
  const victims = countryOfVictims(draft, people);
  if (victims) return someone('GOV', victims);
  const attackers = attackersOf(draft, people);
  if (attackers.length > 0) return attackers.map(unnamed);
  const hit = statesHit(draft, people);
  const others = addressees(draft, people).filter((other) => !hit.has(other.country));
  const blamed = blamedWith(draft, others, understood);
  if (blamed) return blamed.map(unnamed);
  if (others.length > 0) return [...others];
  if (leaves(draft) && event.actors.every((actor) => actor.country !== country)) return someone('GOV', country);
  if (event.type === 'THREATEN')
    return someone(isMenace(draft) ? 'GOV' : undefined, homeOf(event) ?? countryOfOfficial(event));
  if (ABROAD.has(event.type) && event.actors.some((one) => speaksAbroad(one) && one.country === country)) return [];
  if (hit.has(country) || (hit.size > 0 && event.actors.some((one) => one.country === country))) return [];
  // "wirft ihm Verrat vor": somebody, though nothing tells who.
  if (event.type === 'ACCUSE' && isHimOrHer(draft.candidate)) return [];
  const atHomeToo = (ADDRESSED.has(event.type) && !isFirm(event)) || event.mode === 'strike';
  return someone(UNDERSTOOD_RECIPIENT[event.type], (atHomeToo && homeOf(event)) || country);
}

const isHimOrHer = ({ recipients, told }: Candidate): boolean =>
  recipients.some(({ pronoun, head }) => pronoun && /^ih[mn]$/i.test(told.analysis.sentence.tokens[head]?.text ?? ''));

/** What is said of somebody's ruling or plan. */
const JUDGED_BY: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

/** "Peru rief seinen Botschafter zurück", "Israel räumt Siedlungen": from where the news goes on; not out of a treaty. */
const leaves = ({ event, candidate }: Draft): boolean =>
  event.mode === 'withdraw' &&
  event.actors.length > 0 &&
  event.actors.every(isState) &&
  (event.type === 'RETREAT' ||
    [...candidate.objects, candidate.clause?.accusative].some(
      (phrase) => phrase && ENVOYS.test(candidate.told.analysis.sentence.tokens[phrase.head]?.text ?? ''),
    ));

/** "Die UNO forderte eine Untersuchung": where it happened. */
const isInquiry = ({ event, candidate }: Draft): boolean =>
  event.actors.every(({ org }) => org !== null) &&
  [...candidate.objects, ...candidate.recipients, candidate.clause?.accusative].some(
    (phrase) => phrase && INQUIRY.test(candidate.told.analysis.sentence.tokens[phrase.head]?.text ?? ''),
  );

/** Who sends help and does not say where sends it to where the article goes on, or to the other side. */
function helped({ event, candidate }: Draft, people: People, country: string | null): Actor[] {
  const own = new Set(event.actors.map((one) => one.country));
  if (own.size === 0) return [];
  if (country !== null && !own.has(country)) return someone('CVL', country);
  const other = people.opposite(candidate.told, event.actors);
  return other ? [unnamed(other)] : [];
}

/** Unions, parties and rebels threaten the government of their country, where nobody else is told; who warns may warn anybody. */
const isMenace = ({ event, candidate }: Draft): boolean =>
  (homeOf(event) ?? countryOfOfficial(event)) !== null && !candidate.entry.rule.startsWith('v warnen');

/** "Bayerns Umweltminister drohte mit einem Nein": the country of a minister, where there is no other to whom he may speak. */
const countryOfOfficial = (event: CodedEvent): string | null => {
  const [first] = event.actors;
  return isOfState(event) && first && (first.role !== null || first.name !== null) ? first.country : null;
};

/** How many sentences back that what somebody joins in may have been said. */
const JOINS = 3;

/** "Auch Tokio protestierte", "brach die Beziehungen ebenfalls ab": those to whom others said the same just before, or did it. Null where nobody did. */
function joinedBy({ event, candidate, sentence }: Draft, earlier: readonly Draft[]): readonly Actor[] | null {
  const { clause, told } = candidate;
  const words = clause?.tokens.map((at) => told.analysis.sentence.tokens[at]?.lower ?? '') ?? [];
  const deed = event.type === 'SANCTION';
  if (!(deed || STATEMENTS.has(event.type))) return null;
  if (!((words[0] === 'auch' && !deed) || words.some((word) => LIKEWISE.has(word)))) return null;
  const own = new Set(event.actors.map(sideKey));
  const same = earlier.findLast(
    (other) =>
      other.event.type === event.type &&
      (deed ? other.event.mode === event.mode : sentence - other.sentence <= JOINS) &&
      other.event.recipients.length > 0 &&
      !other.event.recipients.some((recipient) => own.has(sideKey(recipient))),
  );
  return same?.event.recipients ?? null;
}

/** "telefonierte mit beiden Regierungen und drohte, …": to whom the same has just spoken in the sentence. Null where to nobody. */
function spokenTo({ event, candidate, sentence }: Draft, earlier: readonly Draft[]): readonly Actor[] | null {
  if (!(DEMANDS.has(event.type) || event.type === 'SANCTION') || !candidate.clause?.subjectShared) return null;
  const own = new Set(event.actors.map(sideKey));
  const before = earlier.findLast(
    (other) =>
      other.sentence === sentence &&
      other.candidate.clause !== candidate.clause &&
      (TALKED.has(other.event.type) || DEMANDS.has(other.event.type)) &&
      event.actors.every((actor) => other.event.actors.some((one) => sideKey(one) === sideKey(actor))),
  );
  const others = before ? [...before.event.actors, ...before.event.recipients] : [];
  const spoken = others.filter((one) => !own.has(sideKey(one)) && (one.country ?? one.org) !== null);
  return spoken.length > 0 ? spoken : null;
}

/** What is said or done to those to whom more is said in the same breath: "dankte Peru und bat um Geduld". */
const TALKED: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT']);

/** "Er traf den Präsidenten. Der Kanzler drohte …": to whom the same spoke in the sentence before. Null where to nobody. */
function spokenToBefore({ event, sentence }: Draft, earlier: readonly Draft[]): readonly Actor[] | null {
  if (!DEMANDS.has(event.type)) return null;
  const before = earlier.findLast(
    (other) =>
      sentence - other.sentence === 1 &&
      SPOKEN.has(other.event.type) &&
      !other.event.reciprocal &&
      other.event.actors.length === event.actors.length &&
      event.actors.every((actor) => other.event.actors.some((one) => sameSpeaker(one, actor))),
  );
  const recipients = before?.event.recipients.filter(({ country, org }) => (country ?? org) !== null) ?? [];
  return recipients.length > 0 ? recipients : null;
}

/** What a state, as "Serbien", yields, refuses or says it yields to others, refuses others and says to them. */
const ABROAD: ReadonlySet<EventType> = new Set(['ACCUSE', 'AGREE', 'CONCEDE', 'REJECT', 'REQUEST']);

/** A state, or who speaks for it to others: "Norwegens Botschafterin". */
const speaksAbroad = (one: Actor): boolean => isState(one) || (one.sectors[0] === 'GOV' && ENVOYS.test(one.role ?? ''));

const sameSpeaker = (one: Actor, other: Actor): boolean =>
  sideKey(one) === sideKey(other) && one.sectors[0] === other.sectors[0];

/** What is said to somebody's face, after which more is said to him. */
const SPOKEN: ReadonlySet<EventType> = new Set(['ACCUSE', 'AGREE', 'REQUEST', 'SANCTION', 'THREATEN']);

const DEMANDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);

const isOfCourts = (actors: readonly Actor[]): boolean => actors[0]?.sectors[0] === 'JUD' && actors[0].org === null;

/** "verlangte ihre Freilassung": the government of those who arrested, seized or convicted just before, if the text told of that. */
function holdersOf({ event, candidate }: Draft, earlier: readonly Draft[]): Actor[] | null {
  const nouns = candidate.recipients.map(({ head }) => candidate.told.analysis.sentence.tokens[head]?.text ?? '');
  if (event.type !== 'REQUEST' || !nouns.some((noun) => RELEASE.test(noun))) return null;
  const deed = earlier.findLast(
    ({ event: { type, mode, actors }, paragraph }) =>
      (mode === 'arrest' || mode === 'abduct' || (type === 'COERCE' && isOfCourts(actors))) &&
      (paragraph <= 0 || actors.some(({ text }) => text !== '')),
  );
  const holder = deed?.event.actors.find(({ country }) => country !== null)?.country;
  const own = event.actors.some(({ country }) => country === holder && country !== null);
  if (deed?.event.mode === 'abduct' && deed.event.actors.length > 0 && !own) return deed.event.actors.map(unnamed);
  return holder && !own ? [understoodActor('GOV', holder)] : null;
}

const LIKEWISE: ReadonlySet<string> = new Set(['ebenfalls', 'ebenso', 'gleichfalls']);
/** What several may say of the same ones, each for himself. */
const STATEMENTS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'SUPPORT', 'THREATEN']);

const someone = (sector: Sector | undefined, country: string | null): Actor[] =>
  sector ? [understoodActor(sector, country)] : [];

/** Is it so in any telling of it? */
const isDirectedAtNobody = ({ event, candidate }: Draft): boolean =>
  isUnaddressed(candidate) || (event.type === 'PROTEST' && event.evidence.some(({ text }) => AGAINST_CAUSE.test(text)));

/** Those who are not of a government speak to their own. */
const homeOf = ({ actors }: CodedEvent): string | null => {
  // "Das American Jewish Committee und der Zentralrat der Juden": of several countries, where it goes on.
  if (new Set(actors.map(({ country }) => country)).size > 1) return null;
  return actors.find(({ sectors }) => DOMESTIC.has(sectors[0] ?? 'UNK'))?.country ?? null;
};

/** "Facebook kritisierte das Gesetz": firms of other countries speak to those where it goes on. */
const isFirm = ({ actors }: CodedEvent): boolean => actors.every(({ sectors }) => sectors[0] === 'BUS');

/** What a government or an organisation says is said to the other side, where the article has one. */
function addressees({ event, candidate }: Draft, people: People): readonly Actor[] {
  if (!isOfState(event) || !ADDRESSED.has(event.type)) return [];
  if (event.type !== 'SANCTION') return people.opposites(candidate.told, event.actors);
  const other = people.opposite(candidate.told, event.actors);
  return other ? [other] : [];
}

const isOfState = ({ actors }: CodedEvent): boolean => OFFICIAL.has(actors[0]?.sectors[0] ?? 'UNK');

const DOMESTIC: ReadonlySet<Sector> = new Set(['PTY', 'OPP', 'LEG', 'LAB', 'CVL', 'BUS', 'NGO', 'REB', 'CRM']);
const OFFICIAL: ReadonlySet<Sector> = new Set(['GOV', 'IGO', 'MIL']);

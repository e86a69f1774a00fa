import {
  ANSWERED,
  DECISIONS,
  DEED_NOUNS,
  HOSTILE,
  JUDGES,
  REPORTED,
  RETALIATION,
  STEPS,
  TAKEN_UP,
  TAKEN_UP_AS,
  VISIT,
} from '../de/answers.data.ts';
import type { Actor, CodedEvent } from '../event.ts';
import type { EventType, Sector } from '../plover.ts';
import { accusersOf, seizedBefore } from './accusers.ts';
import { doersOf, meet, REACH } from './condemned.ts';
import type { Draft } from './draft.ts';
import { FOREIGN_AFFAIRS } from './opposite.ts';
import { sideKey } from './side-keys.ts';
import { understoodActor } from './understood-actor.ts';

/** How many sentences back that what he names may have been told: "the accusations". */
const SAID = 6;
/** The same of a visit, of which all tell. */
const FAR = 30;
/** The same where it was not told of those who reject it. */
const DIRECTLY = 1;

/**
 * Those whose act an event answers that names nobody: who rejects "the accusations" rejects those who accused him, who
 * condemns "the attack" blames the attackers. `earlier` are the events told before it, `understood`
 * the same with those whom they only imply. Null where the article tells no such act.
 */
export function answeredBy(
  draft: Draft,
  earlier: readonly Draft[],
  understood: readonly Draft[],
): readonly Actor[] | null {
  const { event, candidate } = draft;
  const others = earlier.filter((other) => speaksTo(other.event, event.actors));
  const nouns = candidate.recipients.map(({ head }) => candidate.told.analysis.sentence.tokens[head]?.text ?? '');
  // Who denies the attack answers those who blamed him for it.
  const deed =
    event.type === 'REJECT' ? undefined : DEED_NOUNS.find(([pattern]) => nouns.some((noun) => pattern.test(noun)));
  if (deed) return doersOf(draft, deed[1], nouns, others, earlier);
  const visitor = visitorBefore(draft, nouns, earlier);
  if (visitor) return [visitor];
  const investigated = event.type === 'REQUEST' && nouns.some((noun) => INQUIRY.test(noun));
  const forces = investigated
    ? others.findLast(({ event: { type, actors } }) => HARMS.has(type) && areForces(actors))
    : undefined;
  if (forces) return forces.event.actors;
  const attackers =
    event.type === 'REQUEST' && objectsOf(draft).some((noun) => SPARED.test(noun))
      ? attackersBefore(draft, others)
      : null;
  if (attackers) return attackers;
  const suffered = sufferedFrom(
    draft,
    others.filter((other) => !meet(other.event.actors, event.actors)),
  );
  if (suffered) return suffered;
  const arrested = event.mode === 'investigate' ? seizedBefore(draft, earlier) : null;
  if (arrested) return arrested;
  const accusers = event.type === 'REJECT' || event.type === 'ACCUSE' ? accusersOf(draft, understood) : null;
  if (accusers) return accusers;
  const source = event.type === 'REJECT' ? sourceBefore(draft, earlier) : null;
  if (source) return [source];
  const said =
    event.type === 'REJECT' ? TAKEN_UP_AS.find(([pattern]) => objectsOf(draft).some((one) => pattern.test(one))) : null;
  const types = [...(ANSWERED[event.type] ?? []), ...(said?.[1] ?? [])];
  const all = understood
    .filter((other) => speaksTo(other.event, event.actors))
    .filter(
      ({ event: { type }, sentence }) =>
        types.includes(type) && draft.sentence - sentence <= (said?.[1].includes(type) ? SAID : REACH),
    );
  const such = said ? all.filter((other) => said[1].includes(other.event.type)) : [];
  // "Ihre Anwälte wiesen die Vorwürfe zurück": those of prosecutors, and of no government abroad that has spoken meanwhile.
  const fitting = (such.length > 0 ? such : all).filter(
    (other) => !isOfCourt(event) || isOfCourt(other.event) || meet(other.event.actors, event.actors),
  );
  // "Das Außenministerium wies die Kritik zurück": that from abroad, where there was some.
  const outward = event.type === 'REJECT' && event.actors.every(({ role }) => FOREIGN_AFFAIRS.test(role ?? ''));
  const foreign = outward ? fitting.filter((other) => !meet(other.event.actors, event.actors)) : [];
  const near = foreign.length > 0 ? foreign : fitting;
  const toUs = near.findLast(
    (other) => meet(other.event.recipients, event.actors) && !isToTheirState(other.event, event.actors),
  );
  if (toUs) return toUs.event.actors;
  const told = near.findLast(({ sentence }) => draft.sentence - sentence <= DIRECTLY);
  if (event.type === 'REJECT' && told && isTakenUp(draft)) return told.event.actors;
  if (!JUDGES.has(event.type) || !isStep(draft)) return null;
  const before = others.filter(({ sentence }) => sentence < draft.sentence && draft.sentence - sentence <= REACH);
  const last = before.findLast(({ sentence }) => draft.sentence - sentence === DIRECTLY);
  // "Die USA nannten die Ankündigung gefährlich. Die Ecowas verurteilte sie": those of whom the one has spoken.
  const judged = !last || SPEECH.has(last.event.type) ? judgedBefore(draft, understood) : null;
  if (judged) return judged;
  const decided = objectsOf(draft).some((word) => DECISIONS.test(word));
  // "bedauerten die Entscheidung": not what somebody else has said of it meanwhile.
  const decision =
    decided && last && SPEECH.has(last.event.type) ? before.findLast((other) => !SPEECH.has(other.event.type)) : last;
  // "Berlin schickt Panzer … Warschau begrüßte die Entscheidung": that of the lead, whoever has spoken since.
  const isNews = ({ sentence, event: { actors } }: Draft) =>
    sentence <= LEAD &&
    areOfState(actors) &&
    (!areDomestic(event.actors) || actors.some(({ country }) => country === event.actors[0]?.country));
  const news = decided && !decision ? others.find(isNews) : null;
  // "Der Bundesrat brach die Gespräche mit der EU ab … Verbände kritisierten die Entscheidung": that of their own government.
  const own =
    decided && !decision && areDomestic(event.actors)
      ? earlier.find(
          (other) =>
            isNews(other) &&
            meet(other.event.actors, event.actors) &&
            !SPEECH.has(other.event.type) &&
            !meet(other.event.recipients, event.actors),
        )
      : null;
  return (own ?? news ?? decision ?? last)?.event.actors ?? null;
}

/** Those whom others have just praised or blamed without a name for what is praised or blamed again; null where nobody has, or they speak themselves. */
const judgedBefore = ({ event, sentence }: Draft, understood: readonly Draft[]): readonly Actor[] | null =>
  understood.findLast(
    ({ event: { type, actors, recipients }, ...other }) =>
      JUDGES.has(type) &&
      other.sentence < sentence &&
      sentence - other.sentence <= REACH &&
      recipients.length > 0 &&
      recipients.every(({ text }) => text === '') &&
      !meet(recipients, event.actors) &&
      !meet(actors, event.actors),
  )?.event.recipients ?? null;

/** "nannte den Besuch eine Provokation": who has just been on one, from another country than those who judge it. */
function visitorBefore({ event, sentence }: Draft, nouns: readonly string[], earlier: readonly Draft[]): Actor | null {
  if (!JUDGES.has(event.type) || !nouns.some((noun) => VISIT.test(noun))) return null;
  const own = new Set(event.actors.map(sideKey));
  const visit = earlier.findLast(
    (other) => other.event.type === 'CONSULT' && other.event.mode !== 'phone' && sentence - other.sentence <= FAR,
  );
  const [visitor] = visit?.event.actors ?? [];
  return visitor && !own.has(sideKey(visitor)) ? visitor : null;
}

/** "Nach Angaben von Amnesty wurden 400 Menschen getötet. Die Regierung wies den Bericht zurück": whose report it was. */
function sourceBefore(draft: Draft, earlier: readonly Draft[]): Actor | null {
  const { event, sentence } = draft;
  const rejected = objectsOf(draft);
  const isReport = rejected.some((noun) => REPORTED.test(noun));
  // "wies das zurück": what is reported of himself.
  const told = earlier.findLast(
    ({ event: { attribution, actors }, ...other }) =>
      sentence - other.sentence <= REACH &&
      attribution !== null &&
      (isReport || (rejected.some((word) => THAT.test(word)) && meet(actors, event.actors))),
  );
  const source = told?.event.attribution?.speaker ?? null;
  const known = source && ((source.country ?? source.org) !== null || source.sectors[0] === 'NGO');
  return known && !meet([source], event.actors) ? source : null;
}
const THAT = /^(?:das|dies|es)$/i;

const isOfCourt = ({ actors }: CodedEvent): boolean =>
  actors.length > 0 && actors.every(({ sectors }) => sectors[0] === 'JUD');

/** "London setzte Lieferungen aus. Die Oppositionspartei lehnte ab": what other countries do to a state its parties do not answer. */
const isToTheirState = ({ actors, recipients }: CodedEvent, own: readonly Actor[]): boolean =>
  areDomestic(own) && recipients.every(({ sectors }) => sectors[0] === 'GOV') && !meet(actors, own);
const areDomestic = (own: readonly Actor[]): boolean =>
  own.every(({ sectors, org }) => org === null && DOMESTIC.has(sectors[0] ?? 'UNK'));
const DOMESTIC: ReadonlySet<Sector> = new Set(['BUS', 'CVL', 'LAB', 'OPP', 'PTY', 'REB', 'REL']);

/** The sentences that tell what the article is about: headline and first of the body. */
const LEAD = 1;
const areOfState = (actors: readonly Actor[]): boolean =>
  actors.length > 0 && actors.every(({ sectors, org }) => sectors[0] === 'GOV' || org !== null);

/** What only words are, where a decision is judged. */
const SPEECH: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'CONSULT',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
]);

/** "Taipeh sprach von Einschüchterung", "schwor Vergeltung": who has just done something to those who speak so, or at all. */
function sufferedFrom({ event, candidate, sentence }: Draft, others: readonly Draft[]): readonly Actor[] | null {
  const official = event.actors.every(({ sectors }) => sectors[0] === 'GOV' || sectors[0] === 'MIL');
  const answers = event.type === 'ACCUSE' || event.type === 'THREATEN' || (event.type === 'REQUEST' && official);
  // "Die Staatsanwaltschaft legte Beschwerde ein": against what a court has decided.
  if (event.mode === 'investigate' || !answers || isOfCourt(event)) return null;
  const hostile = others.filter((other) => HOSTILE.has(other.event.type));
  const words = candidate.clause?.tokens.map((at) => candidate.told.analysis.sentence.tokens[at]?.text ?? '') ?? [];
  const retaliates = event.type === 'THREATEN' && words.some((word) => RETALIATION.test(word));
  const toUs = hostile.findLast(
    (other) => (retaliates || sentence - other.sentence <= REACH) && meet(other.event.recipients, event.actors),
  );
  if (toUs) return hostsOf(toUs.event) ?? toUs.event.actors;
  if (!retaliates) return null;
  return hostile.findLast((other) => other.event.type === 'ASSAULT')?.event.actors ?? null;
}

/** "Unbekannte bewarfen die Botschaft in Kiew": strangers answer for nothing, but the state where it happened; null where they are known. */
function hostsOf({ actors, recipients, place }: CodedEvent): readonly Actor[] | null {
  const host = place?.country ?? null;
  const known = actors.some(({ country, org }) => (country ?? org) !== null);
  return known || host === null || recipients.some(({ country }) => country === host)
    ? null
    : [understoodActor('GOV', host)];
}

/** "mahnte mehr Schutz für Zivilisten an", "verlangte den Abzug": of those whose forces have just attacked; null where none have. */
const attackersBefore = ({ event, sentence }: Draft, others: readonly Draft[]): readonly Actor[] | null =>
  areOfState(event.actors)
    ? (others.findLast(
        (other) =>
          sentence - other.sentence <= AFTER_ATTACKS &&
          ATTACKS.has(other.event.type) &&
          areForces(other.event.actors) &&
          !meet(other.event.actors, event.actors),
      )?.event.actors ?? null)
    : null;
const AFTER_ATTACKS = 6;
const SPARED = /^(?:abzug|rückzug|schonung|schutz)$/;
const ATTACKS: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE']);

/** "verlangte eine Untersuchung": of what forces of a state have done. */
export const INQUIRY = /(?:untersuchung|aufklärung)$/i;
const HARMS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);
const areForces = (actors: readonly Actor[]): boolean =>
  actors.every(({ country, sectors }) => country !== null && /^(?:COP|GOV|MIL)$/.test(sectors[0] ?? ''));

/** "begrüßte den Schritt", "kritisierte das Vorgehen": what was done before, without more words. */
function isStep({ candidate: { recipients, objects, clause, told } }: Draft): boolean {
  const { accusative } = clause ?? {};
  if (accusative?.pronoun && /^(?:das|dies|es)$/.test(told.analysis.sentence.tokens[accusative.head]?.lower ?? ''))
    return true;
  return [...recipients, ...objects, clause?.accusative].some(
    (phrase) =>
      phrase &&
      phrase.genitives.length === 0 &&
      phrase.attachments.every(
        // "verurteilte den Schritt auf das Schärfste"
        ({ preposition, head }) => preposition === 'an' || UTMOST.test(told.analysis.sentence.tokens[head]?.text ?? ''),
      ) &&
      /^(?:das|den|die|diese[ns]?)$/i.test(phrase.determiner ?? '') &&
      STEPS.test(told.analysis.sentence.tokens[phrase.head]?.text ?? ''),
  );
}

const UTMOST = /^(?:Entschiedenste|Heftigste|Schärfste|Äußerste)$/i;

/** "wies die Vorwürfe zurück", "lehnte das ab": what is rejected was told before. */
const isTakenUp = (draft: Draft): boolean => objectsOf(draft).some((word) => TAKEN_UP.test(word));

/** The heads of what is said or done, in lower case. */
const objectsOf = ({ candidate: { recipients, objects, clause, told } }: Draft): readonly string[] =>
  [...recipients, ...objects, clause?.accusative, clause?.dative].flatMap((phrase) =>
    phrase ? (told.analysis.sentence.tokens[phrase.head]?.lower ?? []) : [],
  );

/** Is it an act of others, whom the text names? Inside a country one and the other differ in name or in what they are. */
const speaksTo = ({ actors, recipients, reciprocal }: CodedEvent, own: readonly Actor[]): boolean =>
  !reciprocal &&
  actors.length > 0 &&
  actors.some(({ text }) => text !== '') &&
  (!meet(actors, own) || (meet(recipients, own) && !actors.some((one) => own.some((other) => mayBeOne(one, other)))));

const mayBeOne = (one: Actor, other: Actor): boolean =>
  sideKey(one) === sideKey(other) &&
  (one.name !== null && other.name !== null ? one.name === other.name : one.sectors[0] === other.sectors[0]);

import type { Actor, CodedEvent, EventDate } from '../event.ts';
import type { EventType, Modality } from '../plover.ts';
import { isAnnounced, isPlannedAbove } from './announced.ts';
import { areApart } from './apart.ts';
import { isClaim, isClaimed } from './claims.ts';
import { joinedContexts } from './contexts.ts';
import type { Draft } from './draft.ts';
import { joinedSizes } from './joined-sizes.ts';
import { AGREED_KINDS } from './object-kinds.ts';
import { inOneBreath } from './one-breath.ts';
import { sameSides } from './same-sides.ts';
import { isReported, sameStatement } from './same-statement.ts';
import { isTown, keysOf, OF_STATE, within } from './side-keys.ts';

/** Dates that the text states bind; those that were carried over or assumed give way. */
const ASSUMED: ReadonlySet<EventDate['basis']> = new Set(['publication', 'previous-sentence', 'dateline']);

/** "Teheran habe angegriffen, schrieb er am Sonntag": the day is that of the words. */
const isAssumed = ({ event: { date }, dayTold }: Draft): boolean =>
  date !== null && (ASSUMED.has(date.basis) || !dayTold);

const COARSE: ReadonlySet<EventDate['precision']> = new Set(['week', 'month', 'quarter', 'season', 'year']);

type Alike = (earlier: Draft, later: Draft) => boolean;

/**
 * One act told several times becomes one event with several pieces of evidence. Order of the text is kept. What a sentence tells
 * in one breath is one before other sentences are looked at, which may tell either half of it.
 */
export const mergeDrafts = (drafts: readonly Draft[]): Draft[] =>
  collapsed(collapsed(drafts, [toldAtOnce]), [sameAct, toldAgain]);

/** Each draft joined with the first one before it that is alike by the first test that finds any. */
function collapsed(drafts: readonly Draft[], tests: readonly Alike[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const other = tests.reduce<Draft | undefined>(
      (found, alike) => found ?? merged.find((one) => alike(one, draft) && !areApart(one, draft)),
      undefined,
    );
    if (other) merged[merged.indexOf(other)] = joined(other, draft);
    else merged.push(draft);
  }
  return merged;
}

/** One act of one sentence: told by a verb and a noun, or a fight with those whom it kills. */
const toldAtOnce: Alike = (a, b) =>
  a.event.type === b.event.type &&
  sameReality(a.event, b.event) &&
  sameDay(a, b) &&
  (sameTurn(a.event, b.event)
    ? inOneBreath(a, b) && !isOccasioned(a, b)
    : areVictims(a, b) || areVictims(b, a) || meetsThere(a, b) || meetsThere(b, a));

/** "Bei der Räumung wurden 28 Menschen festgenommen": the eviction is rather the one that the headline tells. */
const isOccasioned = ({ event, candidate }: Draft, { candidate: other }: Draft): boolean =>
  MEASURES.has(event.type) && (candidate.noun ?? other.noun)?.preposition != null;

/** "Bei Kämpfen zwischen Armee und Rebellen wurden fünf Menschen getötet", "Bei Gefechten mit der PKK starben zwei Soldaten": by nobody but those who fight. */
const areVictims = ({ event, candidate }: Draft, fight: Draft): boolean =>
  event.type === 'ASSAULT' &&
  !event.reciprocal &&
  (event.actors.length === 0 || sameKeys([...event.actors, ...event.recipients], fight.event.actors)) &&
  candidate.noun === null &&
  fight.candidate.told.index === candidate.told.index &&
  fight.event.reciprocal &&
  fight.event.actors.filter(({ text }) => text !== '').length > 1;

const sameKeys = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  keysOf(a).size === keysOf(b).size && within(keysOf(a), keysOf(b));

/** "reist nach Wien, wo er den Minister trifft", "flog nach Wien, um mit ihm zu sprechen": whom somebody visits he meets. */
const meetsThere = ({ event: visit, candidate }: Draft, { event: meeting, candidate: other }: Draft): boolean =>
  visit.type === 'CONSULT' &&
  visit.mode === 'visit' &&
  meeting.reciprocal &&
  candidate.told.index === other.told.index &&
  (other.clause?.kind === 'relative' || other.clause?.kind === 'infinitive') &&
  within(keysOf(visit.actors), keysOf(meeting.actors));

function sameAct(a: Draft, b: Draft): boolean {
  const type = a.event.type === b.event.type || oneAgreement(a.event, b.event) || isSignedNext(a, b);
  return (
    type &&
    sameTurn(a.event, b.event) &&
    (sameManner(a.event, b.event) || isToldAbove(a, b)) &&
    sameDay(a, b) &&
    sameStatement(a, b) &&
    !inTurn(a, b) &&
    !byOthers(a, b) &&
    !isFar(a, b) &&
    sameSides(a.event, b.event)
  );
}

/**
 * "Wine spricht von Betrug" in the headline is the accusation that the lead reports, whether it blames or alleges; "friert Beziehungen
 * ein" the step that the lead tells, whether it withdraws or discontinues.
 */
const isToldAbove = (a: Draft, b: Draft): boolean =>
  (a.event.type === 'ACCUSE' || a.event.type === 'SANCTION') &&
  a.paragraph < 0 &&
  a.event.actors.length > 0 &&
  b.sentence <= LEAD &&
  [a, b].every(({ event: { mode } }) => !OTHER_MANNERS.has(mode ?? '')) &&
  a.event.modality === b.event.modality;
const OTHER_MANNERS: ReadonlySet<string> = new Set(['convict', 'expel', 'investigate']);
/** The sentences of headline and lead. */
const LEAD = 2;

/** The same act by the place where it stands, though its sides or its manner look different. */
const toldAgain = (a: Draft, b: Draft): boolean =>
  (isPlannedAbove(a, b) && sameTurn(a.event, b.event) && sameSides(a.event, b.event)) ||
  (sameTurn(a.event, b.event) &&
    sameReality(a.event, b.event) &&
    sameDay(a, b) &&
    (isAnnounced(a, b) ||
      (a.event.type === b.event.type && (inOneBreath(a, b) || isReported(a, b) || isClaimed(a, b)))));

/** Acts that are taken one by one: an arrest is no conviction, a closed border no expulsion. */
const MEASURES: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION']);

/** What one sentence tells by two verbs are two measures: "löste das Parlament auf und verhaftete die Minister". */
function inTurn(a: Draft, b: Draft): boolean {
  const [one, other] = [a.candidate, b.candidate];
  if (!MEASURES.has(a.event.type) || one.noun || other.noun || one.told.index !== other.told.index) return false;
  return one.clause !== other.clause && one.clause?.lemma !== other.clause?.lemma;
}

/** What a parliament and what a court does are two measures, where the body tells them by two verbs. */
function byOthers(a: Draft, b: Draft): boolean {
  const [one, other] = [a.event.actors[0], b.event.actors[0]];
  if (!MEASURES.has(a.event.type) || Math.min(a.paragraph, b.paragraph) < 0 || !one?.text || !other?.text) return false;
  if (a.candidate.noun || b.candidate.noun || a.candidate.clause?.lemma === b.candidate.clause?.lemma) return false;
  return one.sectors[0] !== other.sectors[0] && [one, other].every(({ sectors }) => OF_STATE.has(sectors[0] ?? 'UNK'));
}

/** "Putschversuch gescheitert … Die Justiz setzte Richter ab": of a measure of nobody upon nobody what is told much later is none. */
const isFar = ({ event, sentence }: Draft, b: Draft): boolean =>
  MEASURES.has(event.type) &&
  event.mode === null &&
  !namesAnybody(event) &&
  namesAnybody(b.event) &&
  b.sentence - sentence > NEAR;

const namesAnybody = ({ actors, recipients }: CodedEvent): boolean =>
  [...actors, ...recipients].some(({ text }) => text !== '');

/** How many sentences below it such a measure may be told again. */
const NEAR = 3;

/** "vereinbaren Kooperation" in the headline and the signing in the body are one act. */
function oneAgreement(a: CodedEvent, b: CodedEvent): boolean {
  const agreed = (event: CodedEvent) =>
    event.objects.some((object) => object.kind !== null && AGREED_KINDS.has(object.kind));
  return (
    signing(a) !== signing(b) &&
    a.type !== b.type &&
    agreement(a) &&
    agreement(b) &&
    a.reciprocal &&
    b.reciprocal &&
    agreed(a) &&
    agreed(b)
  );
}

/** "haben sich auf … geeinigt. Beide unterzeichneten eine Erklärung" */
const isSignedNext = (a: Draft, b: Draft): boolean =>
  a.event.type === 'AGREE' &&
  agreement(a.event) &&
  signing(b.event) &&
  a.event.reciprocal &&
  b.event.reciprocal &&
  b.sentence - a.sentence === 1;

const signing = (event: CodedEvent): boolean => event.type === 'SUPPORT';
const agreement = (event: CodedEvent): boolean =>
  event.type === 'SUPPORT' || (event.type === 'AGREE' && event.modality === 'actual');

/** What both sides do together is another act than what the one does to the other. */
const sameTurn = (a: CodedEvent, b: CodedEvent): boolean => a.reciprocal === b.reciprocal;

/** What the text says to be long ago is no other telling of the news, nor what the body tells of two days. */
function sameDay(first: Draft, second: Draft): boolean {
  const { date: a, modality } = first.event;
  const { date: b, modality: other } = second.event;
  if (!a || !b) return modality === other;
  const apart = a.start > b.end || b.start > a.end;
  const told = first.dayTold && second.dayTold && Math.min(first.paragraph, second.paragraph) >= 0;
  if (apart && told) return false;
  if (isAssumed(first) || isAssumed(second)) return modality === other;
  return a.start <= b.end && b.start <= a.end;
}

function sameReality({ modality: a }: CodedEvent, { modality: b }: CodedEvent): boolean {
  const real = (modality: Modality) => modality === 'actual' || modality === 'historical';
  return a === b || (real(a) && real(b));
}

function sameManner(a: CodedEvent, b: CodedEvent): boolean {
  const visits = [a, b].filter((event) => event.mode === 'visit').length;
  const mode =
    visits === 1 ? false : a.mode === b.mode || (!MEASURES.has(a.type) && (a.mode === null || b.mode === null));
  return mode && sameReality(a, b);
}

/** How much better a place is known that the act's own clause or sentence tells. */
const PLACE_BASIS = { clause: 3, sentence: 0.5, direction: 0.5, 'previous-sentence': 0, dateline: 0 } as const;

/** The better-founded of the two, with the evidence, objects and facts of both. */
function joined(first: Draft, second: Draft): Draft {
  const strength = ({ event }: Draft) =>
    (signing(event) ? 2 : event.mode === 'visit' ? -0.5 : 0) +
    sidesNamed(event) +
    event.confidence +
    (event.date && !ASSUMED.has(event.date.basis) ? 0.5 : 0);
  const [best, other] = strength(second) > strength(first) ? [second, first] : [first, second];
  const date = isPlannedAbove(first, second) ? second.event.date : betterDate(best, other);
  return {
    candidate: best.candidate,
    signals: (best.event.confidence < other.event.confidence ? other : best).signals,
    paragraph: Math.min(first.paragraph, second.paragraph),
    sentence: Math.min(first.sentence, second.sentence),
    dayTold: first.dayTold || second.dayTold,
    tellings: [...new Set([...first.tellings, ...second.tellings])].sort((a, b) => a - b),
    event: {
      ...best.event,
      modality: isPlannedAbove(first, second) ? second.event.modality : best.event.modality,
      contexts: joinedContexts(best.event.contexts, other.event.contexts),
      main: first.event.main || second.event.main,
      actors: isClaim(second) ? second.event.actors : richer(best.event.actors, other.event.actors),
      recipients: best.event.reciprocal
        ? best.event.recipients
        : (best.event.type === 'ASSAULT' ? victims : richer)(best.event.recipients, other.event.recipients),
      objects: best.event.objects.length > 0 ? best.event.objects : other.event.objects,
      size: joinedSizes(best.event.size, other.event.size),
      attribution: best.event.attribution && other.event.attribution ? best.event.attribution : null,
      date,
      place: placeOf(best.event, other.event),
      evidence: [...first.event.evidence, ...second.event.evidence].filter(
        (piece, index, all) =>
          all.findIndex((same) => same.field === piece.field && same.start === piece.start) === index,
      ),
      confidence: Math.max(best.event.confidence, other.event.confidence),
    },
  };
}

/** A stated date rather than an assumed one, the day rather than the month or year that it lies in, else the first. */
function betterDate(best: Draft, second: Draft): EventDate | null {
  const { date } = best.event;
  const other = second.event.date;
  if (other === null || isAssumed(second)) return date;
  if (date === null || isAssumed(best)) return other;
  const within = date.start <= other.start && other.end <= date.end;
  return within && COARSE.has(date.precision) ? other : date;
}
const richer = (a: Actor[], b: Actor[]): Actor[] => (a.length === 0 ? b : a);
/** Of those whom an attack hit rather people than the town where they are. */
const victims = (a: Actor[], b: Actor[]): Actor[] => richer(b.length > 0 && a.every(isTown) ? b : a, b);
const sidesNamed = (event: CodedEvent): number =>
  (event.actors.length > 0 ? 1 : 0) +
  (event.recipients.length > 0 || (event.reciprocal && event.actors.length > 1) ? 1 : 0);

function placeOf(a: CodedEvent, b: CodedEvent): CodedEvent['place'] {
  const rank = (event: CodedEvent) =>
    event.place ? { city: 3, admin1: 2, country: 1 }[event.place.precision] + PLACE_BASIS[event.place.basis] : 0;
  const basis = (event: CodedEvent) => (event.place ? PLACE_BASIS[event.place.basis] : 0);
  // Of two that are told as well the better one is only the finer where they agree on the country.
  if (basis(a) > 0 && basis(a) === basis(b) && a.place?.country !== b.place?.country) return a.place;
  return rank(b) > rank(a) ? b.place : a.place;
}

import { parseDay } from '../dates/calendar.ts';
import type { Actor, CodedEvent } from '../event.ts';
import type { Draft } from './draft.ts';
import { otherPeople } from './same-sides.ts';
import { STATEMENTS } from './same-statement.ts';
import { areManAndWoman, areOthers, keysOf, within } from './side-keys.ts';

/** How many sentences below it a headline announces. */
const LEAD_SENTENCES = 3;

/**
 * Whether one is the headline of what the other tells in the lead: the same deed with one side in common, though the headline, which is
 * short of words, makes another impression of the other side ("US-Spion im Iran hingerichtet" of an Iranian who spied for the USA).
 */
export function isAnnounced(a: Draft, b: Draft): boolean {
  const [title, lead] = a.paragraph < 0 ? [a, b] : [b, a];
  if (title.paragraph >= 0 || lead.paragraph < 0 || lead.sentence - title.sentence > LEAD_SENTENCES) return false;
  // What the lead has told already another deed upon others does not tell again: "Nach der Ausweisung von … wies Teheran … aus".
  if (isToldBelow(title) && areOthers(title.event.recipients, lead.event.recipients)) return false;
  // "Bei einem Angriff von Rebellen starben zehn Menschen. Die Armee tötete zehn Rebellen."
  if (isToldBelow(title) && otherPeople(title.event.actors, lead.event.actors)) return false;
  // Nor does what somebody else says of it, whom the headline does not name.
  if (isToldBelow(title) && STATEMENTS.has(lead.event.type) && title.event.actors.length === 0) return false;
  return sameDeed(title, lead) && sidesInCommon(title.event, lead.event);
}

const isToldBelow = ({ event }: Draft): boolean => event.evidence.some(({ field }) => field === 'body');

/**
 * The same word or the same manner, which must be one where the headline names who did it. By the same verb it is the same
 * whatever the headline, which says less, was taken for: "schließt Huawei aus".
 */
const sameDeed = ({ event: a, candidate: one }: Draft, { event: b, candidate: other }: Draft): boolean =>
  a.type !== b.type
    ? one.entry.kind === 'verb' && other.entry.kind === 'verb' && one.entry.lemma === other.entry.lemma
    : one.entry.lemma === other.entry.lemma || (a.mode === b.mode && (a.mode !== null || !isNamed(a.actors)));

const isNamed = (actors: readonly Actor[]): boolean => actors.some(({ text }) => text !== '');

function sidesInCommon(a: CodedEvent, b: CodedEvent): boolean {
  const meet = (one: readonly Actor[], other: readonly Actor[]) => within(keysOf(one), keysOf(other));
  if (others(a.actors, b.actors) || others(a.recipients, b.recipients)) return false;
  if (meet(a.actors, b.actors)) return true;
  // What others say to nobody in particular is no other telling of it.
  const isAnswer = STATEMENTS.has(b.type) && (a.recipients.length === 0 || b.recipients.length === 0);
  return !isAnswer && meet(a.recipients, b.recipients);
}

/** Whether people are named on both and none may be the same: "Merkel" may be "Angela Merkel". */
function others(a: readonly Actor[], b: readonly Actor[]): boolean {
  const names = (actors: readonly Actor[]) => actors.flatMap(({ name }) => (name === null ? [] : [surname(name)]));
  if (a.length > 0 && b.length > 0 && a.every((one) => b.every((other) => areManAndWoman(one, other)))) return true;
  const [one, other] = [names(a), names(b)];
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/**
 * "Scholz reist nach Paris", "Aktivisten streiken", "Am Freitag Streik" in the headline is the journey or strike that the lead says to be
 * planned, whose day and reality count.
 */
export const isPlannedAbove = (title: Draft, lead: Draft): boolean =>
  title.paragraph < 0 &&
  !isToldBelow(title) &&
  lead.sentence - title.sentence <= LEAD_SENTENCES &&
  title.event.type === lead.event.type &&
  (title.event.type === 'PROTEST' || title.event.mode === lead.event.mode) &&
  (title.candidate.noun === null ? isByPresent(title, lead) : isWeekBefore(title.event, lead.event)) &&
  title.event.modality === 'actual' &&
  lead.event.modality === 'planned';

const isByPresent = ({ candidate, event }: Draft, lead: Draft): boolean =>
  candidate.clause?.tense === 'present' &&
  (event.type === 'PROTEST' || event.mode === 'visit' || candidate.entry.lemma === lead.candidate.entry.lemma);

/** "Treffen am Freitag" in a headline without verb: the last one, as it seems, but the lead tells of the next. */
const isWeekBefore = ({ date: one }: CodedEvent, { date: other }: CodedEvent): boolean =>
  one?.basis === 'weekday' && other !== null && parseDay(other.start) - parseDay(one.start) === WEEK;
const WEEK = 7;

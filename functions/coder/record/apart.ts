import { argumentsOf } from '../acts/phrases.ts';
import { DEFINITE } from '../de/function-words.data.ts';
import { BLAST, DEED } from '../de/judged.data.ts';
import { AFTERWARDS } from '../de/scenes.data.ts';
import { HELD } from '../de/somebody.data.ts';
import type { Actor, CodedEvent, Place } from '../event.ts';
import { isVerbal } from '../plover/derive.ts';
import type { EventType } from '../plover.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { findAmounts } from './amounts.ts';
import type { Draft } from './draft.ts';
import { isAnterior } from './told-dates.ts';

/** What is done to people, each of whom is another case. */
const TO_PEOPLE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** Whether two acts that are alike in type and sides cannot be one: a total and one case of it, one person and a number of others. */
export const areApart = (a: Draft, b: Draft): boolean =>
  isTotal(a) !== isTotal(b) ||
  areElsewhere(a.event, b.event) ||
  isWeekBefore(a.event, b.event) ||
  isWeekBefore(b.event, a.event) ||
  (a.event.type === 'ASSAULT' && isNewDeed(a, b)) ||
  (TO_PEOPLE.has(a.event.type) &&
    (isOneAndMany(a, b) || isOneAndMany(b, a) || yearsBetween(a, b) || isAnotherBefore(a, b))) ||
  cameBefore(a, b) ||
  cameBefore(b, a) ||
  isOnceMore(a, b) ||
  isMeasureBefore(a, b) ||
  isFormerCase(a, b) ||
  isFormerCase(b, a) ||
  isStationOf(a.event, b.event) ||
  isStationOf(b.event, a.event);

/** "Bei einem Anschlag auf die Kaserne … Bei der Explosion einer Bombe …": behind one attack that the body has introduced "a bomb" is of another. */
const isNewDeed = (a: Draft, b: Draft): boolean =>
  !isHeadline(a) && !isHeadline(b) && b.sentence > a.sentence && introduces(b) && (introduces(a) || isSecond(b));

/** "Bei einem zweiten Anschlag …" */
const isSecond = ({ candidate: { clause, told } }: Draft): boolean =>
  (clause ? argumentsOf(clause) : []).some(
    ({ preposition, start, head }) =>
      (preposition ?? 'bei') === 'bei' &&
      told.analysis.sentence.tokens.slice(start, head).some(({ lower }) => SECOND.test(lower)),
  );
const SECOND = /^(?:ander|dritt|weiter|zweit)e[nrs]$/;

/** Whether the act, or that in which it was done, is told with an indefinite article. */
const introduces = ({ candidate: { clause, told } }: Draft): boolean =>
  (clause ? argumentsOf(clause) : []).some(
    (phrase) =>
      (phrase.preposition ?? 'bei') === 'bei' &&
      BLAST.test(told.analysis.sentence.tokens[phrase.head]?.text ?? '') &&
      [phrase, ...phrase.genitives].some(({ determiner }) => INDEFINITE.test(determiner ?? '')),
  );
const INDEFINITE = /^eine[mnrs]?$|^ein$/;

/** A stretch of so many days sums up what happened in it. */
const STRETCH = 10;
/** What the first sentences sum up is the news. */
const NEWS_SENTENCES = 3;
const DAY = 86_400_000;
const daysOf = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / DAY;

/** "Seit Juni sind mehr als 30 Oppositionelle festgenommen worden": behind the news of one day. */
function isTotal({ event: { date, modality }, sentence, paragraph }: Draft): boolean {
  if (date === null || modality !== 'actual' || paragraph < 0 || sentence <= NEWS_SENTENCES) return false;
  const stated = date.basis === 'explicit' || date.basis === 'relative';
  return stated && date.precision === 'range' && daysOf(date.start, date.end) >= STRETCH;
}

/** What is told to be done in two countries is two deeds, whatever people say about them, and so are attacks in two towns. */
const areElsewhere = ({ type, place: a }: CodedEvent, { place: b }: CodedEvent): boolean =>
  !isVerbal(type) &&
  a?.basis === 'clause' &&
  b?.basis === 'clause' &&
  a.country !== null &&
  b.country !== null &&
  (a.country !== b.country || ((TO_PEOPLE.has(type) || type === 'PROTEST') && areFar(a, b)));

/** Two towns that are no suburbs of each other. */
const areFar = (a: Place, b: Place): boolean =>
  a.precision === 'city' &&
  b.precision === 'city' &&
  a.name !== b.name &&
  Math.hypot((a.lat ?? 0) - (b.lat ?? 0), (a.lon ?? 0) - (b.lon ?? 0)) > SUBURB;
/** In degrees. */
const SUBURB = 0.5;

/** "Allein in der vergangenen Woche": what came before the day that the text has told; protests go on for days. */
const isWeekBefore = ({ type, date: week }: CodedEvent, { date: day }: CodedEvent): boolean =>
  type !== 'PROTEST' &&
  week?.basis === 'relative' &&
  day?.basis === 'previous-sentence' &&
  week.end < day.start &&
  daysOf(week.start, week.end) >= WEEK;
const WEEK = 6;

/** "Der Kandidat wurde entführt … vier Demonstranten wurden verletzt": somebody by name is none of a number of people. */
function isOneAndMany(one: Draft, many: Draft): boolean {
  const [phrase, other] = one.candidate.recipients;
  if (!phrase || other || isHeadline(one) || isHeadline(many) || phrase.number === 'plural') return false;
  const isPerson = one.event.recipients.some(
    ({ name, org, role }) => (name !== null && org === null) || HELD.test(role ?? ''),
  );
  return isPerson && many.candidate.recipients.some((counted) => isCounted(many, counted));
}

const isHeadline = ({ candidate: { told } }: Draft): boolean => told.analysis.sentence.field === 'title';

const isCounted = (draft: Draft, phrase: NounPhrase): boolean =>
  phrase.number === 'plural' && countOf(draft, phrase) > 1;

/** How many the phrase says that they are; 0 where it does not. */
function countOf({ candidate: { told } }: Pick<Draft, 'candidate'>, { start, end }: NounPhrase): number {
  const words = told.analysis.sentence.tokens.slice(start, end).map(({ text }) => text);
  return Math.max(0, ...findAmounts(words.join(' ')).map(({ value }) => value));
}

const isOtherNumber = (count: number, news: Draft): boolean => {
  const counts = news.candidate.recipients.map((phrase) => countOf(news, phrase)).filter((one) => one > 1);
  return count > 1 && counts.length > 0 && !counts.includes(count);
};

/** What took place in other years is not told again by today's news. */
function yearsBetween({ event: { date: a } }: Draft, { event: { date: b } }: Draft): boolean {
  if (a === null || b === null) return false;
  return daysOf(a.start, a.end) > YEAR !== daysOf(b.start, b.end) > YEAR;
}
const YEAR = 360;

/** "Vor zehn Tagen war ein Bus beschossen worden": what had happened to others, on a day that the text tells for it, is another deed. */
function isAnotherBefore(news: Draft, { candidate, dayTold, event }: Draft): boolean {
  const { clause, recipients, told, noun } = candidate;
  const { sentence } = told.analysis;
  if (noun !== null || !dayTold || !clause || !isAnterior(sentence, clause) || recipients.length === 0) return false;
  const { date } = news.event;
  if (event.date === null || date === null || date.start <= event.date.start) return false;
  // "Seit Freitag waren zehn Menschen getötet worden": not the 34 of the news.
  const others = recipients.every((phrase) => isOtherNumber(countOf({ candidate }, phrase), news));
  if (others) return true;
  if (date.start <= event.date.end) return false;
  if (event.recipients.every(isTakenUp) || takesUpDeed(clause, told.analysis)) return false;
  const heads = new Set(news.candidate.recipients.map(({ head }) => headOf(news, head)));
  if (heads.size === 0) return false;
  return recipients.every(
    ({ determiner, pronoun, head }) => !pronoun && isNew(determiner) && !heads.has(headOf({ candidate }, head)),
  );
}

/** "Er besucht fünf Länder … Auf der Reise wird er auch Peru besuchen": a tour, and one visit of it. */
const isStationOf = ({ mode, recipients }: CodedEvent, tour: CodedEvent): boolean =>
  mode === 'visit' && tour.mode === 'visit' && recipients.length === 1 && tour.recipients.length >= STATIONS;
const STATIONS = 3;

/** "Einen Tag nach der Tötung von elf Menschen …": a deed that came before the news, on a day that is told for it, is not the news. */
const cameBefore = ({ candidate: { noun }, dayTold, event: { type, date } }: Draft, { event: news }: Draft): boolean =>
  !isVerbal(type) &&
  dayTold &&
  AFTERWARDS.has(noun?.preposition ?? '') &&
  date !== null &&
  news.date !== null &&
  date.end < news.date.start;

/** "Er drohte erneut … Er hatte bereits am Dienstag gedroht": what had been said on a day before is not what is said again. */
function isOnceMore(
  { candidate: { clause, told }, event: { type } }: Draft,
  { candidate: other, dayTold }: Draft,
): boolean {
  if (!isVerbal(type) || !dayTold || !clause || !other.clause) return false;
  const again = clause.tokens.some((at) => ONCE_MORE.has(told.analysis.sentence.tokens[at]?.lower ?? ''));
  return again && isAnterior(other.told.analysis.sentence, other.clause);
}
const ONCE_MORE: ReadonlySet<string> = new Set(['abermals', 'erneut', 'nochmals']);

/** "Er ist verurteilt worden … Vor drei Wochen war er schuldig gesprochen worden": of two measures the one had been taken a week or more before the other. */
function isMeasureBefore({ event: news, candidate: { noun, clause, told } }: Draft, before: Draft): boolean {
  if (news.type !== 'COERCE' || noun !== null || clause?.kind !== 'main' || !before.dayTold) return false;
  const { clause: other, told: there } = before.candidate;
  if (isAnterior(told.analysis.sentence, clause) || !other || !isAnterior(there.analysis.sentence, other)) return false;
  const { date } = before.event;
  return date !== null && news.date !== null && daysOf(date.end, news.date.start) > WEEK;
}

/** "Kenia hat zwei Diplomaten ausgewiesen … Im Februar hatte es bereits einen ausgewiesen": what was done some time before the news, too. */
function isFormerCase(
  { event: news }: Draft,
  { candidate: { clause, noun, told }, dayTold, event: { date } }: Draft,
): boolean {
  if (noun !== null || !clause || !dayTold || date === null || news.date === null) return false;
  if (news.date.basis !== 'publication' || !STATED.has(date.basis)) return false;
  const { sentence } = told.analysis;
  const words = clause.tokens.map((at) => sentence.tokens[at]?.lower ?? '');
  const isBefore = isAnterior(sentence, clause) || words.some((word) => LAST_TIME.has(word));
  return isBefore && words.some((word) => FORMERLY.has(word)) && daysOf(date.end, news.date.start) > WEEK;
}
const STATED: ReadonlySet<string> = new Set(['explicit', 'relative', 'weekday']);
const LAST_TIME: ReadonlySet<string> = new Set(['erst', 'zuletzt']);
const FORMERLY: ReadonlySet<string> = new Set(['bereits', 'einmal', 'erst', 'schon', 'zuletzt']);

/** "Bei dem Attentat waren fünf Menschen getötet worden": the one that has been told. */
const takesUpDeed = ({ prepositional }: Clause, { sentence: { tokens } }: Analysis): boolean =>
  prepositional.some(
    ({ preposition, determiner, head }) =>
      preposition === 'bei' && DEFINITE.test(determiner ?? '') && DEED.test(tokens[head]?.text ?? ''),
  );

/** "Der Minister Juan Rojas … Rojas war am Freitag erschossen worden": a surname takes up whom the text has named. */
const isTakenUp = ({ name, text }: Actor): boolean => name?.endsWith(` ${text}`) ?? false;

const isNew = (determiner: string | null): boolean =>
  determiner === null || /^(?:k?ein|mehrere|viele)/i.test(determiner);
const headOf = ({ candidate: { told } }: Pick<Draft, 'candidate'>, head: number): string =>
  told.analysis.sentence.tokens[head]?.lower ?? '';

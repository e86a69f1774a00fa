import { parseDay } from '../dates/calendar.ts';
import type { DescribedNoun } from '../dates/described.ts';
import type { DateMention } from '../dates/find-dates.ts';
import { DAYPART, WEEKDAY } from '../dates/words.ts';
import { DEED, SUFFERED } from '../de/judged.data.ts';
import { TAKING_PLACE } from '../de/occurrence.data.ts';
import { prepositionOf } from '../de/prepositions.ts';
import {
  AFTERWARDS,
  ANSWERING,
  ANSWERS,
  COMING_OCCASIONS,
  JUDGING,
  MEETINGS,
  OCCASIONS_OF_SPEECH,
  OCCURRENCES,
} from '../de/scenes.data.ts';
import type { Analysis, Clause, NounPhrase, Sentence, Token } from '../syntax.ts';

/** What may stand between a noun and the day that tells it apart: "der Gipfel am vergangenen Montag", "der Putsch vor drei Jahren". */
const BETWEEN: ReadonlySet<string> = new Set([
  'am',
  'an',
  'dem',
  'den',
  'der',
  'für',
  'im',
  'in',
  'vom',
  'von',
  'vor',
  'zum',
]);

/**
 * The noun that a date before the finite verb of a main clause belongs to. Only one constituent stands there: "Der Putsch am
 * Donnerstag wurde heute begrüßt" dates the coup. Phrases with a preposition date their clause, too ("Bei dem Treffen am
 * Montag kritisierte er"): null for those, and for dates that begin the sentence.
 */
export function attributeOf(
  analysis: Analysis,
  clause: Clause,
  date: DateMention,
  pluperfect: boolean,
  published: string,
): DescribedNoun | null {
  const coming = pluperfect ? null : upcomingOf(analysis, clause, date, published);
  if (coming) return coming;
  // "Nach der Wahl im August 2020 gingen …" tells of that time, but "sind … gegangen" of the news.
  const occasion =
    clause.tense === 'past' || pluperfect ? null : (occasionOf(analysis, date) ?? openingOf(analysis, clause, date));
  if (occasion) return occasion;
  const past = pluperfect ? null : pastOccasionOf(analysis, clause, date);
  if (past) return past;
  const cause = answeredOf(analysis, clause, date) ?? causeOf(analysis, clause, date) ?? wantedOf(analysis, date);
  if (cause) return cause;
  if (clause.kind !== 'main' || clause.verbs.length === 0) return null;
  const { tokens } = analysis.sentence;
  const first = clause.tokens[0] ?? 0;
  let position = tokens.findIndex(({ start }) => start >= date.start);
  if (position < first || position >= Math.min(...clause.verbs)) return null;
  const phrases = analysis.allPhrases.filter(({ start }) => start >= first);
  const opening = Math.min(...phrases.map(({ start }) => start));
  if (prepositionOf(tokens[opening]?.lower ?? '')) return null;
  if (HOURS.test(tokens[phrases.find(({ start }) => start === opening)?.head ?? -1]?.text ?? '')) return null;
  do position--;
  while (position > first && BETWEEN.has(tokens[position]?.lower ?? ''));
  const noun = tokens[position];
  const named = phrases.some(({ start, end }) => start <= position && position < end);
  if (!noun || !named || !/^\p{Lu}/u.test(noun.text) || position <= first) return null;
  // "Die Festnahme des Mannes in Minsk am Montag löste …"
  const head = tokens[phrases.find(({ start }) => start === opening)?.head ?? position];
  const start = head && head.start < noun.start && !isOccasion(noun.text) ? head.start : noun.start;
  return { start, end: noun.end };
}

/** "hat die Teilnahme am Gipfel im Juni abgesagt", told in March: the occasion is to come then, and the act is not of the June before; null where it is told to take place. */
function upcomingOf(
  { sentence, allPhrases }: Analysis,
  { lemma, tense }: Clause,
  date: DateMention,
  published: string,
): DescribedNoun | null {
  const { past, future, relation } = date;
  if (!past || !future || relation !== 'at' || tense === 'future' || TAKING_PLACE.has(lemma ?? '')) return null;
  const today = parseDay(published);
  if (date.basis !== 'explicit' || parseDay(future.from) - today >= today - parseDay(past.from)) return null;
  const at = nounBefore(sentence, date);
  const noun = sentence.tokens.find(({ start }) => start === at);
  const isDetermined = allPhrases.some(({ head, determiner }) => sentence.tokens[head] === noun && determiner !== null);
  return noun &&
    (isDetermined || AT.has(sentence.tokens[sentence.tokens.indexOf(noun) - 1]?.lower ?? '')) &&
    COMING_OCCASIONS.test(noun.text)
    ? { start: noun.start, end: noun.end }
    : null;
}
const AT: ReadonlySet<string> = new Set(['am', 'beim', 'im', 'vom', 'zum', 'zur']);

/** Whether a noun tells of what happens, and not of who or what or where. */
export const isOccasion = (noun: string): boolean =>
  DEED.test(noun) ||
  OCCURRENCES.test(noun) ||
  MEETINGS.test(noun) ||
  OCCASIONS_OF_SPEECH.test(noun) ||
  COMING_OCCASIONS.test(noun);

/** What somebody may be blamed for: "die Niederschlagung der Proteste", "der Brand". */
const isDeed = (noun: string): boolean => DEED.test(noun) || SUFFERED.test(noun) || DISASTERS.test(noun);
const DISASTERS = /(?:absturz|brand|explosion|niederschlagung|tod|unglück)(?:e?s|en)?$/i;

/** "Vor dem Gipfel am Freitag", "kurz vor dem Besuch des Papstes in Lima am Freitag": the noun whose day is still to come, or null. */
export function comingOf(analysis: Analysis, { verbs }: Clause, date: DateMention): DescribedNoun | null {
  const opening = phraseBefore(analysis, date, (preposition) => preposition === 'vor', verbs);
  if (!opening || !COMING_OCCASIONS.test(opening.noun.text)) return null;
  return { start: opening.noun.start, end: opening.last.end };
}

/** "Der Angriff der Rebellen auf die Stadt Goma vom Montag": a day is that of what happens, with the places and people that the noun names. */
export function wholeOf(
  { sentence: { tokens }, allPhrases }: Analysis,
  noun: DescribedNoun,
  date: DateMention,
): DescribedNoun {
  const at = tokens.findIndex(({ start }) => start === noun.start);
  if (noun.edition || at < 0 || date.start < noun.start || isOccasion(tokens[at]?.text ?? '')) return noun;
  const whole = allPhrases.find(({ head, end, attachments, genitives }) => {
    const last = Math.max(end, ...[...attachments, ...genitives].map((one) => endOf(one)));
    return head < at && at < last && isOccasion(tokens[head]?.text ?? '');
  });
  const start = whole && tokens[whole.head]?.start;
  return start === undefined ? noun : { ...noun, start };
}

/** Where a phrase ends with all that hangs on it and begins before a position. */
export const endOf = (
  { end, genitives, attachments, appositions, conjuncts }: NounPhrase,
  before = Number.POSITIVE_INFINITY,
): number => {
  const hanging = [...genitives, ...attachments, ...appositions, ...conjuncts].filter(({ start }) => start < before);
  return Math.max(end, ...hanging.map((one) => endOf(one, before)));
};

/** "Als Reaktion auf den Anschlag in Goma am Montag verhängte …": the deed that is answered, whose day it is, or null. */
function answeredOf(analysis: Analysis, { verbs }: Clause, date: DateMention): DescribedNoun | null {
  const { tokens } = analysis.sentence;
  const at = tokens.findIndex(({ start }) => start >= date.start);
  const answer = tokens.findLastIndex(
    ({ text }, i) => i < at && ANSWERS.test(text) && ANSWERING.has(tokens[i - 1]?.lower ?? ''),
  );
  const [first, last] = [tokens[answer + 1], nounBefore(analysis.sentence, date)];
  if (answer < 0 || !first || last === null || last < first.start) return null;
  const isApart = tokens.slice(answer, at).some(({ text }, i) => text === ',' || verbs.includes(answer + i));
  return isApart ? null : { start: first.start, end: tokens[at]?.start ?? date.start };
}

/** "Seit der Festnahme des Mannes in Minsk am Montag": whether the day is that of what something has gone on since. */
export const isSince = (analysis: Analysis, date: DateMention): boolean =>
  phraseBefore(analysis, date, (preposition) => preposition === 'seit', []) !== null;

/** The last phrase with such a preposition that a day follows with nothing between but what may belong to it; its noun, and the last word before that day. */
function phraseBefore(
  { sentence: { tokens }, allPhrases }: Analysis,
  date: DateMention,
  isMeant: (preposition: string | null) => boolean,
  verbs: readonly number[],
): { readonly noun: Token; readonly last: Token } | null {
  const at = tokens.findIndex(({ start }) => start >= date.start);
  if (!ON_DAY.has(tokens[at - 1]?.lower ?? '')) return null;
  const phrase = allPhrases.findLast(({ preposition, head }) => head < at && isMeant(preposition));
  const noun = phrase && tokens[phrase.head];
  // "Wenige Stunden vor dem Treffen am Mittwoch" was on that day, too.
  if (!phrase || !noun || isHoursFrom(tokens, phrase)) return null;
  const between = tokens.slice(phrase.head + 1, at - 1);
  const isApart = between.some(({ text }, i) => /^[,;:.]$/.test(text) || verbs.includes(phrase.head + 1 + i));
  return isApart || between.length > MOST_BETWEEN ? null : { noun, last: between.at(-1) ?? noun };
}

/** "Wenige Stunden nach dem Anschlag": whether the phrase tells a distance of less than a day. */
const isHoursFrom = (tokens: readonly Token[], { start, preposition }: NounPhrase): boolean => {
  const at = tokens[start]?.lower === preposition ? start : start - 1;
  return HOURS.test(tokens[at - 1]?.text ?? '');
};
const HOURS = /^(?:Minuten?|Stunden?)$/;

const ON_DAY: ReadonlySet<string> = new Set(['am', 'an', 'im', 'in', 'den', 'der']);
const MOST_BETWEEN = 8;

/** "sprach sich für eine Neuwahl im Herbst aus": when that shall be, and not when he did. */
function wantedOf({ sentence, allPhrases }: Analysis, date: DateMention): DescribedNoun | null {
  const at = nounBefore(sentence, date);
  const noun = at === null ? undefined : sentence.tokens.find(({ start }) => start === at);
  const phrase = allPhrases.find(({ head }) => sentence.tokens[head] === noun);
  const isWanted = noun !== undefined && phrase?.preposition === 'für' && COARSE.has(date.precision);
  return isWanted ? { start: noun.start, end: noun.end } : null;
}
const COARSE: ReadonlySet<string> = new Set(['month', 'quarter', 'season', 'year']);

/** The noun of an occasion with its day: "Nach dem gescheiterten Putsch vor zwei Wochen hat …" tells not when the act was. */
function occasionOf({ sentence, allPhrases }: Analysis, date: DateMention): DescribedNoun | null {
  const at = nounBefore(sentence, date);
  const phrase = at === null ? undefined : allPhrases.find(({ head }) => sentence.tokens[head]?.start === at);
  const noun = phrase && sentence.tokens[phrase.head];
  if (!phrase?.determiner || !noun || !AFTERWARDS.has(phrase.preposition ?? '')) return null;
  if (isHoursFrom(sentence.tokens, phrase)) return null;
  // What is said on an occasion is said while it lasts.
  if (OCCASIONS_OF_SPEECH.test(noun.text) || MEETINGS.test(noun.text)) return null;
  return { start: noun.start, end: noun.end };
}

/**
 * "hat nach dem Sturz von Machthaber Gaddafi vor fünf Jahren kritisiert", "verurteilte den Anschlag auf die Schule im Mai": a far day right
 * behind an occasion, with all that hangs on it, is that of the occasion which an act follows or judges.
 */
function pastOccasionOf(
  { sentence: { tokens }, allPhrases }: Analysis,
  { accusative, lemma, tense }: Clause,
  date: DateMention,
): DescribedNoun | null {
  if (date.relation !== 'at' || !(COARSE.has(date.precision) || /^vor /iu.test(date.text))) return null;
  let at = tokens.findIndex(({ start }) => start >= date.start);
  while (BETWEEN.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'jahr') at--;
  // "Nach der Wahl im August 2020 gingen …" tells of that time.
  const isFollowed = ({ preposition }: NounPhrase) => tense !== 'past' && AFTERWARDS.has(preposition ?? '');
  const isJudged = (phrase: NounPhrase) => phrase === accusative && JUDGING.has(lemma ?? '');
  const phrase = allPhrases.findLast(
    (one) =>
      one.head < at &&
      one.determiner !== null &&
      endOf(one, at) === at &&
      (isFollowed(one) || isJudged(one)) &&
      (isOccasion(tokens[one.head]?.text ?? '') || isDeed(tokens[one.head]?.text ?? '')),
  );
  const [noun, last] = [tokens[phrase?.head ?? -1], tokens[at - 1]];
  // "wegen ihrer Teilnahme an Protesten im November": the day is that of the nearer one.
  const isNearer = last !== noun && isOccasion(last?.text ?? '');
  if (!phrase || !noun || !last || (isNearer && !isJudged(phrase)) || isHoursFrom(tokens, phrase)) return null;
  return { start: isNearer ? last.start : noun.start, end: last.end };
}

/** "Nach dem Anschlag auf eine Synagoge am Sonntag hat …": what opens the sentence is one constituent, whose occasion the day is of. */
function openingOf({ sentence, allPhrases }: Analysis, clause: Clause, date: DateMention): DescribedNoun | null {
  const { tokens } = sentence;
  const verb = tokens[Math.min(...clause.verbs)];
  const last = tokens.findLast(({ end }) => end <= date.end);
  if (clause.kind !== 'main' || !verb || !last || tokens.indexOf(verb) !== tokens.indexOf(last) + 1) return null;
  const first = clause.tokens[0] ?? 0;
  const opening = allPhrases.find(({ start }) => start >= first);
  const noun = opening && tokens[opening.head];
  if (!opening?.determiner || !noun || !CAUSES.has(opening.preposition ?? '') || noun.start >= date.start) return null;
  if (OCCASIONS_OF_SPEECH.test(noun.text) || MEETINGS.test(noun.text)) return null;
  const at = nounBefore(sentence, date);
  const described = tokens.find(({ start }) => start === at);
  return described ? { start: noun.start, end: described.end } : null;
}

const CAUSES: ReadonlySet<string> = new Set(['angesichts', 'infolge', 'nach', 'trotz', 'ungeachtet', 'wegen']);

const FOR: ReadonlySet<string> = new Set(['für', 'hinter', 'wegen']);

/** "machte Moskau für den Angriff auf die Partei im vergangenen Jahr verantwortlich": the deed for which somebody is blamed. */
function causeOf(
  { sentence: { tokens }, allPhrases }: Analysis,
  { verbs }: Clause,
  date: DateMention,
): DescribedNoun | null {
  const at = tokens.findIndex(({ start }) => start >= date.start);
  // A day is rather that of the news: "machten sie für den Brand am Montag verantwortlich".
  const isMeant = (noun: string) => DEED.test(noun) || (COARSE.has(date.precision) && isDeed(noun));
  const deed = allPhrases.findLast(
    ({ preposition, head }) => head < at && FOR.has(preposition ?? '') && isMeant(tokens[head]?.text ?? ''),
  );
  const noun = deed && tokens[deed.head];
  if (!deed || !noun) return null;
  const between = tokens.slice(deed.head + 1, at);
  const isApart = between.some(({ text }, i) => text === ',' || verbs.includes(deed.head + 1 + i));
  return isApart ? null : { start: noun.start, end: noun.end };
}

/** Where the noun begins that stands right before the date and its preposition ("ein Streik am Freitag"), or null. */
export function nounBefore({ tokens }: Sentence, date: DateMention): number | null {
  let position = tokens.findIndex(({ start }) => start >= date.start) - 1;
  while (BETWEEN.has(tokens[position]?.lower ?? '')) position--;
  const noun = tokens[position];
  return noun && position > 0 && /^\p{Lu}/u.test(noun.text) && !DAY.test(noun.text) ? noun.start : null;
}

/** "Kündigte am Dienstag für Samstag Proteste an": a day describes no other day. */
const DAY = new RegExp(`^(?:${WEEKDAY})(?:${DAYPART})?$`, 'iu');

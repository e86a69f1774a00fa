import type { Told } from '../acts/candidate.ts';
import { isoDay, parseDay } from '../dates/calendar.ts';
import { UTTERANCES } from '../dates/described.data.ts';
import type { DescribedNoun } from '../dates/described.ts';
import { type DateMention, type DateRelation, type DateSpan, inTense } from '../dates/find-dates.ts';
import { COMING, PLANNED_WORDS, PLANNING } from '../de/control.data.ts';
import type { EventDate } from '../event.ts';
import type { Modality } from '../plover.ts';
import { isSpeech } from '../quotes/speech.ts';
import type { Analysis, Clause, Field, Sentence } from '../syntax.ts';
import { filingOf } from '../text/dateline.ts';
import { IMPRINT } from '../text/imprints.data.ts';
import { attributeOf, comingOf, isSince, wholeOf } from './date-attributes.ts';

/** The dates that a field tells. */
export interface DatedField {
  readonly title: readonly ToldDate[];
  readonly body: readonly ToldDate[];
}

/** A date with the clause that it stands in, which says whether it looks back or ahead. */
export interface ToldDate extends DateMention {
  readonly clause: Clause | null;
  /** Whether it dates, in a clause of its own, what had happened before that which the sentence tells. */
  readonly anterior: boolean;
  /** Whether it dates what had happened before the news: "hatte am Mittwoch angekündigt". */
  readonly pluperfect: boolean;
  /** Whether it dates what somebody said: "teilte die Behörde am Donnerstag mit". */
  readonly spoken: boolean;
  /** Whether it is told apart from the news: "noch am Dienstag", "bereits im Mai". */
  readonly earlier: boolean;
  /** Whether it dates what had been done by then: "in einem am Freitag veröffentlichten Bericht". */
  readonly attributive: boolean;
  /** Where that lies of which it is the day: "vor dem Gipfel am Freitag", "die am Freitag beginnende Messe" and "ist am Freitag zu Gast" ahead, "seit dem Gipfel am Freitag" behind. */
  readonly lies: 'ahead' | 'behind' | null;
  /** Whether it is that for which something is planned: "ist für Juni geplant". */
  readonly planned: boolean;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** Whether it dates a noun by its distance from the act: "zwei Tage nach dem Anschlag". */
  readonly distance: boolean;
}

export type Tense = 'past' | 'present' | 'future';

/** The time that an act of that modality in that clause belongs to. */
export const tenseOf = (clause: Clause | null, modality: Modality): Tense => {
  if (modality === 'planned' || clause?.tense === 'future') return 'future';
  return clause?.tense === 'present' ? 'present' : 'past';
};

const AHEAD_MODALS: ReadonlySet<string> = new Set(['dürfen', 'können', 'müssen', 'sollen', 'wollen']);
const STATES: ReadonlySet<string> = new Set(['haben', 'sein']);

/** Behind these the present tells of what is to come: "dass er am Montag abreist". */
const AHEAD_OF: ReadonlySet<string> = new Set([
  'bevor',
  'bis',
  'da',
  'damit',
  'dass',
  'ehe',
  'falls',
  'sobald',
  'weil',
  'wenn',
]);

/** "Am Montag tagt das Gremium", "kündigte an, am Montag zu beraten": the weekday of a present act is the next one. */
export const looksAhead = (clause: Clause | null): boolean => {
  if (clause?.tense !== 'present' || clause.kind === 'headline' || clause.lemma === null) return false;
  if (clause.kind === 'infinitive' || AHEAD_MODALS.has(clause.modal ?? '')) return true;
  const isMain = clause.kind === 'main' || clause.kind === 'relative' || AHEAD_OF.has(clause.conjunction ?? '');
  return isMain && clause.voice !== 'statal' && !STATES.has(clause.lemma);
};

/**
 * The days that the date means in that tense. The present tells of both sides of today: "am 26. Januar werden … besprochen"
 * means the nearer one.
 */
export const spanIn = (date: ToldDate, tense: Tense, published: string): DateSpan => {
  if (date.lies) return inTense(date, date.lies === 'ahead' ? 'future' : 'past');
  if (date.attributive) return inTense(date, 'past');
  if (tense !== 'present') return inTense(date, tense);
  const [past, future] = [inTense(date, 'past'), inTense(date, 'future')];
  if (date.basis !== 'explicit') return looksAhead(date.clause) ? future : past;
  const away = ({ from }: DateSpan) => Math.abs(daysAgo(from, published));
  return away(future) < away(past) ? future : past;
};

/** The days that the date means where it is told. */
export const spanAtHome = (date: ToldDate, published: string): DateSpan =>
  spanIn(date, tenseOf(date.clause, 'actual'), published);

const DEPENDENT: ReadonlySet<Clause['kind']> = new Set(['relative', 'subordinate']);

const isImprint = ({ words }: Sentence): boolean => IMPRINT.test(words.join(' '));

/** Gives each date of a field the clause that it stands in. */
export function toldDates(
  mentions: readonly DateMention[],
  all: readonly Told[],
  field: Field,
  published: string,
): ToldDate[] {
  const analyses = all.map(({ analysis }) => analysis).filter(({ sentence }) => sentence.field === field);
  const filed = analyses.flatMap(({ sentence }) => (isImprint(sentence) ? sentence : (filingOf(sentence) ?? [])));
  const days = mentions.filter(({ start, end }) => !filed.some((line) => line.start <= start && end <= line.end));
  let next = 0;
  const told = days.map((mention): ToldDate & { readonly quoted: boolean } => {
    while ((analyses[next]?.sentence.end ?? Number.POSITIVE_INFINITY) <= mention.start) next++;
    const analysis = analyses[next];
    const home = analysis?.clauses.find((clause) => covers(analysis.sentence, clause, mention));
    const pluperfect = analysis !== undefined && home !== undefined && isAnterior(analysis.sentence, home);
    const before = analysis && home && !pluperfect ? comingOf(analysis, home, mention) : null;
    const described =
      (analysis && mention.describes ? wholeOf(analysis, mention.describes, mention) : null) ??
      (analysis ? nounOf(analysis, mention) : null) ??
      before ??
      (analysis && home ? attributeOf(analysis, home, mention, pluperfect, published) : null);
    const anterior = pluperfect && DEPENDENT.has(home.kind);
    const spoken = analysis !== undefined && home !== undefined && isSpeech(home);
    const sentence = analysis?.sentence.start ?? 0;
    return {
      ...mention,
      describes: described,
      clause: home ?? null,
      pluperfect,
      anterior,
      spoken,
      earlier: analysis !== undefined && isEarlier(analysis.sentence, mention),
      attributive: analysis !== undefined && isDone(analysis, mention),
      lies:
        (before && home && (home.tense !== 'past' || isNearAhead(mention, published))) ||
        (analysis && (COMING.test(participleAround(analysis, mention)) || isVisit(analysis.sentence, home)))
          ? 'ahead'
          : analysis && isSince(analysis, mention)
            ? 'behind'
            : null,
      planned: mention.relation === 'for' && analysis !== undefined && isPlanned(analysis, home, mention),
      sentence,
      distance: false,
      quoted: analysis !== undefined && isQuoted(analysis.sentence, mention),
    };
  });
  return told.map(({ quoted, ...date }) => {
    const said = quoted && TODAY.test(date.text) ? told.find((other) => !other.quoted && saysWhen(date, other)) : null;
    return said ? { ...date, ...daysLater(date, daysAgo(published.slice(0, 10), said.from)) } : date;
  });
}

/** "die von der EU am Montag verhängten Sanktionen": the noun whose attribute tells the date, or null. */
function nounOf({ attributes, sentence, allPhrases }: Analysis, date: DateMention): DescribedNoun | null {
  const home = attributes.find((clause) => covers(sentence, clause, date));
  const noun = home && sentence.tokens[home.antecedent?.head ?? -1];
  if (!home) {
    // "seines 2010 verstorbenen Vaters", "die im Jahr 2019 verhängten Strafzölle"
    const around = allPhrases.find(
      ({ determiner, start, head }) =>
        determiner !== null &&
        (sentence.tokens[start]?.end ?? 0) < date.start &&
        date.end < (sentence.tokens[head - 1]?.start ?? 0),
    );
    const of = around && sentence.tokens[around.head];
    return of ? { start: of.start, end: of.end } : null;
  }
  // "In einem am Montag gezeigten Interview": what is said in it is of that day.
  if (noun && SAID_IN.has(home.antecedent?.preposition ?? '') && UTTERANCES.test(noun.text)) return null;
  return noun ? { start: noun.start, end: noun.end } : null;
}

/** "am Freitag veröffentlichten": a participle of what is over, not "am Freitag geplanten", "beginnenden". */
function isDone(analysis: Analysis, date: DateMention): boolean {
  const participle = participleAround(analysis, date);
  return participle !== '' && !GOING_ON.test(participle) && !PLANNED_WORDS.test(participle);
}

/** The participle of the attribute that the date stands in, in lower case, or nothing. */
function participleAround({ attributes, sentence }: Analysis, date: DateMention): string {
  const home = attributes.find((clause) => covers(sentence, clause, date));
  const { describes } = date;
  const isBefore = describes !== null && describes.start > date.end;
  const noun = isBefore
    ? sentence.tokens.findIndex(({ start }) => start === describes.start)
    : (home?.antecedent?.head ?? 0);
  return sentence.tokens[noun - 1]?.lower ?? '';
}

/** "ist für Juni geplant", "ein für Juni geplantes Treffen". */
const isPlanned = (analysis: Analysis, home: Clause | undefined, date: DateMention): boolean =>
  PLANNING.has(home?.lemma ?? '') || COMING.test(participleAround(analysis, date));

/** "Am Freitag ist er in Paris zu Gast": such a day is still to come. */
const isVisit = ({ tokens }: Sentence, clause: Clause | undefined): boolean =>
  clause?.lemma === 'sein' &&
  clause.tense === 'present' &&
  clause.prepositional.some(({ preposition, head }) => preposition === 'zu' && VISITS.has(tokens[head]?.lower ?? ''));
const VISITS: ReadonlySet<string> = new Set(['besuch', 'gast']);

/** Whether the day ahead is no farther than the one behind. */
const isNearAhead = (date: DateMention, published: string): boolean =>
  -daysAgo(inTense(date, 'future').from, published) <= daysAgo(inTense(date, 'past').from, published);
/** Participles of what lasts or is still to come, besides those that make plans. */
const GOING_ON = /(?:nd|angesetzt|erwartet)e[mnrs]?$/;

const SAID_IN: ReadonlySet<string> = new Set(['aus', 'in', 'laut']);

/** "Heute haben wir beschlossen", sagte sie am Donnerstag: days that count from when somebody speaks. */
const TODAY = /^(?:(?:vor)?gestern|heute|(?:über)?morgen)(?!\p{L})/iu;

const isQuoted = ({ quoted, tokens }: Sentence, { start, end }: DateMention): boolean =>
  quoted.some(([first, last]) => (tokens[first]?.start ?? end) <= start && end <= (tokens[last - 1]?.end ?? start));

const saysWhen = ({ sentence }: ToldDate, other: ToldDate): boolean =>
  other.sentence === sentence && other.spoken && other.precision === 'day' && other.relation === 'at';

const daysLater = ({ from, to }: DateSpan, count: number): DateSpan => ({
  from: isoDay(parseDay(from) + count),
  to: isoDay(parseDay(to) + count),
});

const EARLIER: ReadonlySet<string> = new Set(['bereits', 'erst', 'noch', 'schon']);

/** "Das Kabinett stimmte noch am Dienstag zu": the news is later; "Noch am Dienstag unterschrieb er" goes on with it. */
function isEarlier({ tokens }: Sentence, { start }: DateMention): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  return [1, 2].some((back) => at > back && EARLIER.has(tokens[at - back]?.lower ?? ''));
}

/** Whether the clause has a word of the date. */
export function covers(sentence: Sentence, clause: Clause, { start, end }: DateMention): boolean {
  return clause.tokens.some((position) => {
    const token = sentence.tokens[position];
    return token !== undefined && token.start >= start && token.end <= end;
  });
}

const DAY = 86_400_000;
const millisecondsOf = (time: string): number => Date.parse(time.slice(0, 10));

/** Days from an ISO day to publication; negative ahead of it. */
export const daysAgo = (day: string, published: string): number =>
  (millisecondsOf(published) - millisecondsOf(day)) / DAY;

/** Whether the ISO day lies after publication. */
export const isAfter = (day: string, published: string): boolean => day > published.slice(0, 10);

/** Whether a stretch is background: over a month before publication, as a whole or by far the most of it. */
export function isHistorical({ start, end }: Pick<EventDate, 'start' | 'end'>, published: string): boolean {
  return daysAgo(end, published) > 31 || (daysAgo(start, published) > 40 && daysAgo(end, published) > 10);
}

/** Whether the date is that of background where it is told. */
export const isOld = (date: ToldDate, published: string): boolean => {
  const { from, to } = spanAtHome(date, published);
  return isHistorical({ start: from, end: to }, published);
};

/** Whether the date lies after publication where it is told. */
export const isAhead = (date: ToldDate, published: string): boolean =>
  isAfter(spanAtHome(date, published).from, published);

/** Whether a date ends before another one. */
export const isBefore = (a: ToldDate, b: ToldDate, published: string): boolean =>
  spanAtHome(a, published).to < spanAtHome(b, published).to;

/** The night to a day, or a weekend: deeds are told of it, while what is said about them is of the day. */
export const isNight = ({ precision, from, to }: ToldDate): boolean => precision === 'range' && daysAgo(from, to) === 1;

/**
 * Dates that bound something else than the act ("vor 2010", "für 2026", "seit drei Jahren", "binnen zwei Tagen", "Visafreiheit ab Juni") do not
 * date it; "für den 18. September" does.
 */
export const datesAct = (mention: ToldDate): boolean =>
  (mention.relation !== 'for' || mention.precision === 'day' || isFewDays(mention) || mention.planned) &&
  (mention.relation !== 'from' || (mention.precision !== 'month' && mention.precision !== 'year')) &&
  (mention.relation !== 'since' || mention.basis !== 'relative' || !LENGTH.test(mention.text)) &&
  !NOT_WHEN.has(mention.relation);
const NOT_WHEN: ReadonlySet<DateRelation> = new Set(['after', 'before', 'within']);

/** "Drei Jahren", "Tagen", unlike "vergangener Woche", "Jahresbeginn", "Wochenende". */
const LENGTH =
  /^(?!(?:anfang|beginn|mitte|ende) |(?:dies|vergangen|letzt|vorig|vorvergangen|vorletzt)e).*(?:tag|woche|monat|jahr|jahrzehnt)(?:e?n|e)?$/iu;

/** A few days in a row: "für Donnerstag bis Sonntag", "für den Rest der Woche". */
export const isFewDays = ({ precision, from, to }: DateMention): boolean =>
  precision === 'range' && daysAgo(from, to) < 7;

const HAD: ReadonlySet<string> = new Set(['hatte', 'hatten', 'war', 'waren']);

/** "Hatte angekündigt", "war verhaftet worden": whether the clause tells of what had happened before. */
export const isAnterior = ({ tokens }: Sentence, { verbs, lemma, voice }: Clause): boolean =>
  lemma !== null &&
  !STATES.has(lemma) &&
  verbs.length > 1 &&
  verbs.some((position) => HAD.has(tokens[position]?.lower ?? '')) &&
  (voice !== 'statal' || verbs.some((position) => tokens[position]?.lower === 'worden'));

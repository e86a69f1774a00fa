import type { EventDate } from '../event.ts';
import type { Modality } from '../plover.ts';
import type { Analysis, Clause } from '../syntax.ts';
import { covers, looksAhead, spanAtHome, spanIn, type Tense, type ToldDate, tenseOf } from './told-dates.ts';

/** The dates that a field tells. */
export interface DatedField {
  readonly title: readonly ToldDate[];
  readonly body: readonly ToldDate[];
}

/** The day of an act and the stretch of text that says so (UTF-16 offsets in `sentence`'s field). */
export interface Dating {
  readonly date: EventDate;
  readonly mention: ToldDate | null;
}

const DAY = 86_400_000;

const toDate = (mention: ToldDate, tense: Tense, published: string): EventDate => {
  const span = spanIn(mention, tense, published);
  const today = published.slice(0, 10);
  // What is still to come in a stretch that has begun comes after today; what has been going on since then goes on.
  const ahead = tense === 'future' || (tense === 'present' && looksAhead(mention.clause));
  const begun = mention.relation === 'until' || ahead;
  const start =
    begun && span.from !== today && (mention.relation === 'until' || span.from < today) && today <= span.to
      ? today
      : span.from;
  const end = mention.relation === 'since' && today > span.to ? today : span.to;
  const precision = start === span.from && end === span.to ? mention.precision : 'range';
  return { start, end, precision, text: mention.text, basis: mention.basis };
};

/**
 * Dates that bound something else than the act ("vor 2010", "für 2026", "seit drei Jahren") do not date it; "für den 18.
 * September" does.
 */
const datesAct = (mention: ToldDate): boolean =>
  (mention.relation !== 'for' || mention.precision === 'day') &&
  (mention.relation !== 'since' || mention.basis !== 'relative') &&
  mention.relation !== 'after' &&
  mention.relation !== 'before';

/**
 * The date of the act: that of its noun, the one in its clause, else elsewhere in its sentence (nearest first), else the one
 * `carried` over from the sentences before, else the day of publication. What a relative clause or "seit" dates is something
 * else, and so is the noun that a date describes.
 */
export function datingOf(
  analysis: Analysis,
  clause: Clause | null,
  actAt: number,
  dates: DatedField,
  taken: readonly { readonly start: number }[],
  carried: Carried,
  published: string,
  modality: Modality,
  nominal: boolean,
): Dating {
  const { sentence } = analysis;
  const tense = tenseOf(clause, modality);
  const free = dates[sentence.field].filter(
    (mention) =>
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      !taken.some(({ start }) => start === mention.start) &&
      datesAct(mention),
  );
  const describing = free.find(({ describes }) => describes && describes.start <= actAt && actAt < describes.end);
  if (describing) return { date: toDate(describing, 'past', published), mention: describing };
  // What has been done lies not ahead, whatever day it was done for; a noun may name what is still to come.
  const done = !nominal && modality === 'actual' && tense === 'past';
  const loose = free.filter(
    (date) => date.describes === null && (date.relation === 'for' || !done || !isAhead(date, published)),
  );
  const inClause = loose.filter((mention) => clause !== null && covers(sentence, clause, mention));
  const elsewhere = loose.filter((mention) => mention.relation === 'at' && mention.clause?.kind !== 'relative');
  const nearest = (list: readonly ToldDate[]) => list.toSorted((a, b) => distance(a, actAt) - distance(b, actAt))[0];
  const own = nearest(inClause.filter(({ precision }) => precision === 'day')) ?? nearest(inClause);
  if (own) return { date: toDate(own, tense, published), mention: own };
  const other = nearest(elsewhere);
  // "hat am Samstag angekündigt, … zurückzutreten": the Saturday is past, however far ahead the act is.
  if (other) return { date: toDate(other, tenseOf(other.clause, 'actual'), published), mention: other };
  const inherited = inheritedBy(clause, modality, carried, published);
  if (inherited) {
    const { from, to } = spanAtHome(inherited, published);
    const { precision, text } = inherited;
    return { date: { start: from, end: to, precision, text, basis: 'previous-sentence' }, mention: null };
  }
  const day = published.slice(0, 10);
  return { date: { start: day, end: day, precision: 'day', text: null, basis: 'publication' }, mention: null };
}

const distance = (mention: ToldDate, at: number): number =>
  Math.min(Math.abs(mention.start - at), Math.abs(mention.end - at));

/** How old the day may be that an article tells all its news of. */
const NEWS_DAYS = 3;

const daysAgo = (day: string, published: string): number =>
  (Date.parse(published.slice(0, 10)) - Date.parse(day)) / DAY;

/** Whether the act is background: over a month before publication, as a whole or by far the most of it. */
function isHistorical({ start, end }: Pick<EventDate, 'start' | 'end'>, published: string): boolean {
  return daysAgo(end, published) > 31 || (daysAgo(start, published) > 40 && daysAgo(end, published) > 10);
}

/** An act dated after publication is planned, one dated far before it is background. */
export function modalityAt(modality: Modality, date: EventDate, published: string): Modality {
  if (modality !== 'actual') return modality;
  if (daysAgo(date.start, published) < 0) return 'planned';
  return isHistorical(date, published) ? 'historical' : 'actual';
}

/** The dates that a sentence without one can inherit: those of its paragraph before it, and the day of the article's news. */
export interface Carried {
  readonly paragraph: readonly ToldDate[];
  readonly news: ToldDate | null;
  /** The first day that the article looks ahead to. */
  readonly plan: ToldDate | null;
}

/**
 * The last date of the paragraph that the act can have: what is planned lies ahead, all else does not. An old one holds for
 * what is told in the past tense; the present and perfect return to the news.
 */
function inheritedBy(
  clause: Clause | null,
  modality: Modality,
  { paragraph, news, plan }: Carried,
  published: string,
): ToldDate | null {
  const told = paragraph.filter(({ describes }) => describes === null || clause?.tense === 'past');
  if (modality === 'planned') return told.findLast((date) => isAhead(date, published)) ?? plan ?? news;
  const last = told.findLast((date) => !isAhead(date, published));
  if (!last) return news;
  const { from, to } = spanAtHome(last, published);
  return isHistorical({ start: from, end: to }, published) && clause?.tense !== 'past' ? news : last;
}

/**
 * What a sentence can inherit. The day of the news is the first that the lead tells, else the first of the body, if it is
 * near publication. Measured on the training articles, the paragraph's last date is right in 77 of 100 cases, that of the
 * lead in 74, the first of the body in 67, the day of publication in 34.
 */
export function carriedDates(
  sentence: Analysis['sentence'],
  paragraphStart: number,
  leadEnd: number,
  { body }: DatedField,
  published: string,
): Carried {
  const own = ({ start, describes }: ToldDate) =>
    sentence.field === 'body' && describes !== null && start >= sentence.start && start < sentence.end;
  const usable = body.filter((date) => datesAct(date) && !own(date) && !isVague(date));
  const paragraph =
    sentence.field === 'body'
      ? usable.filter((date) => date.start >= paragraphStart && date.end <= sentence.start)
      : [];
  const days = usable.filter(({ precision, relation }) => precision === 'day' && relation === 'at');
  const recent = days.filter(
    (date) => !isAhead(date, published) && daysAgo(spanAtHome(date, published).to, published) <= NEWS_DAYS,
  );
  const lead = recent.filter((date) => date.end <= leadEnd);
  return {
    paragraph,
    news: lead.find(({ describes }) => describes === null) ?? lead[0] ?? recent[0] ?? null,
    plan: days.find((date) => isAhead(date, published)) ?? null,
  };
}

/** "In den vergangenen Wochen" and "kürzlich" date nothing but their own clause. */
const isVague = ({ basis, from, to }: ToldDate): boolean => basis === 'relative' && daysAgo(from, to) > 7;

const isAhead = (date: ToldDate, published: string): boolean =>
  daysAgo(spanAtHome(date, published).from, published) < 0;

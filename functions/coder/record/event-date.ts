import { type DateMention, type DateSpan, inTense } from '../dates/find-dates.ts';
import type { EventDate } from '../event.ts';
import type { Modality } from '../plover.ts';
import type { Analysis, Clause, Sentence } from '../syntax.ts';

/** A mention of a date with its field. */
export interface DatedField {
  readonly title: readonly DateMention[];
  readonly body: readonly DateMention[];
}

/** The day of an act and the stretch of text that says so (UTF-16 offsets in `sentence`'s field). */
export interface Dating {
  readonly date: EventDate;
  readonly mention: DateMention | null;
}

const DAY = 86_400_000;

type Tense = 'past' | 'present' | 'future';

const tenseOf = (clause: Clause | null, modality: Modality): Tense => {
  if (modality === 'planned' || clause?.tense === 'future') return 'future';
  return clause?.tense === 'present' ? 'present' : 'past';
};

/** The present tense tells of both sides of today: "am 26. Januar werden … besprochen" means the nearer one. */
const spanIn = (mention: DateMention, tense: Tense, published: string): DateSpan => {
  if (tense !== 'present') return inTense(mention, tense);
  const [past, future] = [inTense(mention, 'past'), inTense(mention, 'future')];
  const away = ({ from }: DateSpan) => Math.abs(Date.parse(from) - Date.parse(published.slice(0, 10)));
  return mention.basis === 'explicit' && away(future) < away(past) ? future : past;
};

const toDate = (mention: DateMention, tense: Tense, basis: EventDate['basis'], published: string): EventDate => {
  const span = spanIn(mention, tense, published);
  return { start: span.from, end: span.to, precision: mention.precision, text: mention.text, basis };
};

/** Dates that bound something else than the act ("vor 2010", "für 2026") do not date it; "für den 18. September" does. */
const datesAct = (mention: DateMention): boolean =>
  (mention.relation !== 'for' || mention.precision === 'day') &&
  mention.relation !== 'after' &&
  mention.relation !== 'before';

/**
 * The date of the act: in its clause, else elsewhere in its sentence (nearest first), else the one `carried` over from the
 * sentences before, else the day of publication. What a relative clause or "seit" dates is something else.
 */
export function datingOf(
  analysis: Analysis,
  clause: Clause | null,
  actAt: number,
  dates: DatedField,
  taken: readonly DateMention[],
  carried: Carried,
  published: string,
  modality: Modality,
): Dating {
  const { sentence } = analysis;
  const tense = tenseOf(clause, modality);
  const free = dates[sentence.field].filter(
    (mention) =>
      mention.start >= sentence.start && mention.end <= sentence.end && !taken.includes(mention) && datesAct(mention),
  );
  const homeOf = (mention: DateMention) =>
    analysis.clauses.find((other) => coversAny(sentence, other, mention)) ?? null;
  const inClause = free.filter((mention) => clause !== null && coversAny(sentence, clause, mention));
  const elsewhere = free.filter((mention) => mention.relation === 'at' && homeOf(mention)?.kind !== 'relative');
  const nearest = (list: readonly DateMention[]) => list.toSorted((a, b) => distance(a, actAt) - distance(b, actAt))[0];
  const own = nearest(inClause.filter(({ precision }) => precision === 'day')) ?? nearest(inClause);
  if (own) return { date: toDate(own, tense, own.basis, published), mention: own };
  const other = nearest(elsewhere);
  // "hat am Samstag angekündigt, … zurückzutreten": the Saturday is past, however far ahead the act is.
  if (other) return { date: toDate(other, tenseOf(homeOf(other), 'actual'), other.basis, published), mention: other };
  const inherited = inheritedBy(clause, carried, published);
  if (inherited) return { date: toDate(inherited, tense, 'previous-sentence', published), mention: null };
  const day = published.slice(0, 10);
  return { date: { start: day, end: day, precision: 'day', text: null, basis: 'publication' }, mention: null };
}

function coversAny(sentence: Sentence, clause: Clause, mention: DateMention): boolean {
  return clause.tokens.some((position) => {
    const token = sentence.tokens[position];
    return token !== undefined && token.start >= mention.start && token.end <= mention.end;
  });
}

const distance = (mention: DateMention, at: number): number =>
  Math.min(Math.abs(mention.start - at), Math.abs(mention.end - at));

/** How old the day may be that an article tells all its news of. */
const NEWS_DAYS = 3;

/** Whether the act is background: over a month before publication. */
export function isHistorical(date: Pick<EventDate, 'end'>, published: string): boolean {
  return Date.parse(published.slice(0, 10)) - Date.parse(date.end) > 31 * DAY;
}

/** The dates that a sentence without one can inherit: the last of its paragraph, and the day of the article's news. */
export interface Carried {
  readonly paragraph: DateMention | null;
  readonly news: DateMention | null;
}

/** An old date of the paragraph holds for what is told in the past tense; the present and perfect return to the news. */
function inheritedBy(clause: Clause | null, { paragraph, news }: Carried, published: string): DateMention | null {
  const old = paragraph !== null && isHistorical({ end: inTense(paragraph, 'past').to }, published);
  return old && clause?.tense !== 'past' ? news : (paragraph ?? news);
}

/**
 * What a sentence can inherit. The day of the news is the first that the lead tells, else the first of the body, if it is
 * near publication. Measured on the training articles, the paragraph's last date is right in 77 of 100 cases, that of the
 * lead in 74, the first of the body in 67, the day of publication in 34.
 */
export function carriedDates(
  sentence: Sentence,
  paragraphStart: number,
  leadEnd: number,
  { body }: DatedField,
  published: string,
): Carried {
  const usable = body.filter(datesAct);
  const before =
    sentence.field === 'body'
      ? usable.filter((date) => date.start >= paragraphStart && date.end <= sentence.start)
      : [];
  const since = Date.parse(published.slice(0, 10)) - NEWS_DAYS * DAY;
  const days = usable.filter(
    (date) => date.precision === 'day' && date.relation === 'at' && Date.parse(inTense(date, 'past').to) >= since,
  );
  return { paragraph: before.at(-1) ?? null, news: days.find((date) => date.end <= leadEnd) ?? days[0] ?? null };
}

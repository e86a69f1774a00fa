import { isoDay, parseDay } from '../dates/calendar.ts';
import type { Analysis, Clause, Sentence } from '../syntax.ts';
import { goesOn, opensByGoingOn } from './background.ts';
import { type DayPart, dayPartTold } from './day-parts.ts';
import type { DatedOccasion } from './occasion-dates.ts';
import {
  type DatedField,
  datesAct,
  daysAgo,
  isAhead,
  isBefore,
  isNight,
  spanAtHome,
  type ToldDate,
} from './told-dates.ts';

/** How many days old that may be which the lead tells, and which the body tells first, to be what all the article is about. */
export const LEAD_DAYS = 5;
const NEWS_DAYS = 2;

/** Where a sentence stands. */
export interface Surroundings {
  readonly paragraph: Stretch;
  /** The sentences before it in its paragraph. */
  readonly before: readonly Analysis[];
  /** What it heads, where it is a heading inside the body, or null. */
  readonly heads: Stretch | null;
  /** The day that stands above it as a heading of its own, as in live tickers, or null. */
  readonly ruled: ToldDate | null;
  readonly leadEnd: number;
  /** The occasions whose day the text has told before it. */
  readonly occasions: readonly DatedOccasion[];
  /** Those whose day it tells soon after. */
  readonly toldLater: readonly DatedOccasion[];
}

/** A stretch of the body (UTF-16 offsets). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The day of the article's news: that on which something is `said`, and that on which something is `done`. */
export interface News {
  readonly said: ToldDate | null;
  readonly done: ToldDate | null;
}

/** The dates that a sentence without one can inherit: those of its paragraph before it, and the day of the article's news. */
export interface Carried {
  readonly paragraph: readonly ToldDate[];
  readonly news: News;
  /** Whether the sentence stands in the lead. */
  readonly inLead: boolean;
  /** The day on which the next sentence tells that something was said. */
  readonly saidNext: ToldDate | null;
  readonly occasions: readonly DatedOccasion[];
  readonly toldLater: readonly DatedOccasion[];
  /** The first date that its paragraph tells soon behind it. */
  readonly following: ToldDate | null;
  /** Whether the paragraph has told in another tense than that of the past since its last date. */
  readonly returned: boolean;
  /** The part of the day that the sentences before it in the paragraph tell without a date. */
  readonly dayPart: DayPart;
  /** Where its paragraph begins. */
  readonly opening: number;
  /** The last date of the paragraphs before: what is told in the pluperfect may go on with it. */
  readonly earlier: ToldDate | null;
  /** Whatever the body tells before it and in it: what "damals" may refer to. */
  readonly before: readonly ToldDate[];
}

/**
 * What a sentence can inherit. The day of the news is the first that the lead tells, else the first of the body, if it is
 * near publication; what the body tells in the pluperfect came before the news. Measured on the training articles, the
 * paragraph's last date is right in 77 of 100 cases, that of the lead in 74, the first of the body in 67, the day of
 * publication in 34.
 */
export function carriedDates(
  sentence: Sentence,
  {
    paragraph: { start: paragraphStart, end: paragraphEnd },
    before,
    heads,
    ruled,
    leadEnd,
    occasions,
    toldLater,
  }: Surroundings,
  { body }: DatedField,
  published: string,
): Carried {
  const own = ({ start, describes, anterior, clause }: ToldDate) =>
    sentence.field === 'body' &&
    (describes !== null || anterior || clause?.kind === 'relative') &&
    start >= sentence.start &&
    start < sentence.end;
  const usable = body.filter(
    (date) =>
      datesAct(date) && !date.distance && !date.describes?.edition && !bounds(date) && !own(date) && !isVague(date),
  );
  const isEarlier = (date: ToldDate) => sentence.field === 'body' && date.end <= sentence.start;
  const told = usable.filter(isEarlier);
  const inParagraph = told.filter((date) => date.start >= paragraphStart);
  const last = told.findLast(({ precision, describes }) => precision === 'day' || describes === null);
  // "Peking drohte London daraufhin", where the paragraph has told without a day what it answers, goes on with that.
  const continues = before.length === 0 ? goesOn(sentence) : opensByGoingOn(sentence);
  const above = continues ? last : ruled;
  const paragraph = inParagraph.length === 0 && above ? [above] : inParagraph;
  const within = (most: number) => {
    const first = isoDay(parseDay(published) - most);
    return (date: ToldDate) => !isAhead(date, published) && spanAtHome(date, published).to >= first;
  };
  const next = body.find(({ sentence: at }) => at > sentence.start)?.sentence;
  const isRecent = within(LEAD_DAYS);
  const isNews = within(NEWS_DAYS);
  const newsAmong = (days: readonly ToldDate[]): ToldDate | null => {
    const lead = days.filter((date) => date.end <= leadEnd && isRecent(date));
    return (
      lead.find(({ describes }) => describes === null) ??
      days.find(
        (date) =>
          !date.pluperfect && !date.earlier && isNews(date) && date.describes === null && !YESTERDAY.test(date.text),
      ) ??
      null
    );
  };
  // What the lead tells in the pluperfect came before the news, unless it tells nothing later.
  const newsOf = (days: readonly ToldDate[], isPast: (date: ToldDate) => boolean): ToldDate | null => {
    const [first, news] = [newsAmong(days), newsAmong(days.filter((date) => !isPast(date)))];
    const day = (date: ToldDate) => spanAtHome(date, published).from;
    // What is told before it is not of that day either.
    if (first && !news)
      return (sentence.field === 'body' && first.start >= sentence.end) || first.sentence > 0 ? null : first;
    return first && news && day(first) <= day(news) ? news : first;
  };
  const inLead = sentence.field === 'title' || sentence.start < leadEnd;
  const moments = usable.filter(({ relation }) => relation === 'at');
  // "Noch am selben Tag" goes on with another day, and is not that of the news itself.
  const days = moments.filter(({ precision, basis }) => precision === 'day' && basis !== 'previous-sentence');
  const dated = moments.filter((date) => days.includes(date) || (inLead && isNight(date)));
  // "Wie die Behörden am Montag mitteilten, brachen die Kämpfe am Sonntag aus"
  const unspoken = dated.filter((date) => !date.spoken);
  const done = unspoken.some(
    (date) => date.end <= leadEnd && !date.pluperfect && date.describes === null && isRecent(date),
  )
    ? unspoken
    : dated;
  const nightBefore = moments.find(
    (date) => isNight(date) && !date.pluperfect && date.end <= leadEnd && !isAhead(date, published),
  );
  const toldNews = newsOf(days, ({ pluperfect }) => pluperfect);
  // "seien am Mittwoch eingedrungen, teilte der Gouverneur am Donnerstag mit": others speak when he spoke, and after an evening when it is over.
  const isByEvening = toldNews !== null && /abend|nacht/i.test(toldNews.text);
  const later = days.find(
    (date) =>
      (date.spoken || (isByEvening && date.describes === null && date.clause?.kind === 'main')) &&
      !date.pluperfect &&
      date.end <= leadEnd &&
      isRecent(date) &&
      (toldNews === null || isBefore(toldNews, date, published)),
  );
  // What stands before that is of the evening.
  const isNext = later !== undefined && (later.spoken || (sentence.field === 'body' && sentence.end > later.start));
  const saidNews = toldNews && isNext ? later : toldNews;
  const isByNight =
    nightBefore !== undefined &&
    /nacht/i.test(nightBefore.text) &&
    !days.some(({ pluperfect, end }) => !pluperfect && end <= leadEnd);
  const headed =
    heads && days.find((date) => date.start >= heads.start && date.end <= heads.end && !isAhead(date, published));
  return {
    paragraph,
    saidNext:
      (sentence.field === 'body' &&
        days.find(
          (date) =>
            (date.spoken || date.clause?.lemma === 'heißen') &&
            !date.pluperfect &&
            date.sentence === next &&
            date.sentence < paragraphEnd &&
            isSameVoice(date.clause) &&
            !isAhead(date, published),
        )) ||
      null,
    occasions,
    toldLater,
    returned: before.some(
      ({ sentence: { start }, clauses }) => start > (inParagraph.at(-1)?.sentence ?? 0) && clauses.some(isNow),
    ),
    following:
      usable.find(
        (date) =>
          date.sentence === next &&
          next < paragraphEnd &&
          next - sentence.end < SOON &&
          date.describes === null &&
          !date.anterior,
      ) ?? null,
    dayPart: sentence.field === 'body' ? dayPartTold(before, usable) : null,
    opening: paragraphStart,
    inLead: sentence.field === 'body' && sentence.start < leadEnd,
    earlier: told.findLast(({ describes, clause }) => describes === null && clause?.kind === 'main') ?? null,
    before: body.filter((date) => sentence.field === 'body' && date.end <= sentence.end && datesAct(date)),
    news: headed
      ? { said: headed, done: headed }
      : {
          said: saidNews?.pluperfect || isByNight ? (nightBefore ?? saidNews) : saidNews,
          done:
            (isByNight && !inLead && nightBefore) ||
            newsOf(done, ({ pluperfect, anterior }) => pluperfect && !anterior),
        },
  };
}

/** How far behind a sentence the next date belongs to the same look back, in UTF-16 units: two sentences. */
const SOON = 250;

/** Who tells below the lead what was "gestern" tells all else of today. */
const YESTERDAY = /^(?:vor)?gestern(?!\p{L})/iu;

/** A main clause that tells how things are now: "Der Minister bestreitet das". */
const isNow = ({ kind, tense }: Clause): boolean => kind === 'main' && (tense === 'present' || tense === 'perfect');

/** "Sagte er am Montag", "sagte der Minister am Montag": no other voice than that of the sentence before. */
const isSameVoice = (clause: Clause | null): boolean => {
  const subject = clause?.subject;
  if (!subject || subject.pronoun) return true;
  return subject.determiner !== null && subject.end - subject.start === 2 && subject.genitives.length === 0;
};

/**
 * "Seit Ende 2021", "das Gebäude, in dem er sich seit Samstag verschanzt hält" and "bis 2021 Abgeordnete" hold for their own
 * clause: what is told next has not gone on since or until then.
 */
const bounds = ({ relation, precision, clause, lies }: ToldDate): boolean =>
  relation === 'until' ||
  lies === 'behind' ||
  (relation === 'since' && (precision !== 'day' || clause?.kind !== 'main'));

const IN_A_ROW = / (?:in Folge|hintereinander|nacheinander)$/iu;

/** More days than a year has. */
const YEARS = 366;

/** "In den 80er Jahren", "in den vergangenen drei Tagen", "kürzlich" and "den dritten Tag in Folge" date nothing but their own clause. */
const isVague = ({ basis, from, to, precision, text }: ToldDate): boolean =>
  daysAgo(from, to) > YEARS ||
  (basis === 'relative' &&
    (daysAgo(from, to) > 7 || (precision === 'range' && daysAgo(from, to) > 1) || IN_A_ROW.test(text)));

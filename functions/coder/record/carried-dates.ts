import { isComplement } from '../acts/restrictions.ts';
import { isoDay, parseDay } from '../dates/calendar.ts';
import type { Modality } from '../plover.ts';
import type { Clause, Sentence } from '../syntax.ts';
import { type Background, followsSoon, goesOn } from './background.ts';
import { tellsDayPart } from './day-parts.ts';
import { type DatedField, datesAct, daysAgo, isAhead, isOld, spanAtHome, type ToldDate } from './told-dates.ts';

/** How many days old that may be which the lead tells, and which the body tells first, to be what all the article is about. */
const LEAD_DAYS = 5;
const NEWS_DAYS = 2;

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
  /** Where its paragraph begins. */
  readonly opening: number;
  /** The last date of the paragraphs before: what is told in the pluperfect may go on with it. */
  readonly earlier: ToldDate | null;
  /** Whatever the body tells before it and in it: what "damals" may refer to. */
  readonly before: readonly ToldDate[];
}

/** What of an act decides which date it inherits. */
export interface Undated {
  readonly sentence: Sentence;
  readonly clause: Clause | null;
  readonly modality: Modality;
  readonly background: Background;
  /** Whether it is told in the pluperfect. */
  readonly anterior: boolean;
  /** Whether its clause tells of a day that is still to come. */
  readonly ahead: boolean;
  /** Whether it is done by words: a demand, an accusation, a meeting. */
  readonly verbal: boolean;
  /** Whether it is done by a named official or the government of another country than that of the article, or by an organisation. */
  readonly foreign: boolean;
}

/**
 * The last date of the paragraph that the act can have: what is planned lies ahead, all else does not. An old one holds for
 * what is told in the past tense; the present and perfect return to the news. What a subordinate clause had dated before
 * ("das Video, das am Freitag veröffentlicht worden war") holds only for what is `anterior`, too.
 */
export function inheritedBy(
  { sentence, clause, modality, background, anterior, ahead, verbal, foreign }: Undated,
  { paragraph, before, earlier, inLead, opening, ...carried }: Carried,
  published: string,
): ToldDate | null {
  if (background === 'then') {
    const others = before.filter((date) => date.clause !== clause);
    return others.findLast((date) => isPast(date, published)) ?? others.at(-1) ?? null;
  }
  if (background) return null;
  const news = verbal ? carried.news.said : carried.news.done;
  const told = paragraph.filter((date) => date.describes === null && (!date.anterior || anterior));
  if (modality === 'planned') return told.findLast((date) => isAhead(date, published)) ?? news;
  // "warf ihm vor, im Dezember Waffen geliefert zu haben": words go on with the day of the words, not with what they tell of.
  const said = told.filter(({ clause: home }) => !verbal || home === null || !(isComplement(home) || isReported(home)));
  const last = lastOf(
    said.filter((date) => !isAhead(date, published)),
    verbal,
  );
  const isLate = last && news && isBefore(last, news, published);
  // "Am Vortag hatte die Miliz zwei Soldaten entführt. Bundeskanzler Weber forderte …": who joins in from abroad answers the news.
  const joinsIn = verbal && foreign && last?.pluperfect && !anterior && !goesOn(sentence) && !followsSoon(sentence);
  if (isLate && (joinsIn || (ahead && !anterior) || isNow(sentence, clause))) return news;
  if (verbal && last?.pluperfect && !anterior && !goesOn(sentence) && !followsSoon(sentence)) {
    // "Er sprach am Dienstag. Am Sonntag hatte er … Die Opposition kritisierte …": a look back ends with its sentence.
    const main = said.findLast((date) => isTold(date) && !isAhead(date, published) && isBefore(last, date, published));
    if (main) return main;
    // In the lead, and behind what is not told to the day or was days ago, what is said is news.
    // So does one that breaks off what its paragraph tells without a day, unless the next sentence takes it up ("Auch sie forderten …").
    const breaksOff = last.sentence > opening && paragraph[0]?.sentence === last.sentence && !takesUp(sentence);
    const isStretch = last.precision !== 'day' && !isNight(last);
    const isDaysAgo = clause?.tense === 'past' && daysAgo(spanAtHome(last, published).to, published) > LEAD_DAYS;
    if (isLate && (breaksOff || inLead || isStretch || isDaysAgo)) return news;
  }
  // "2019 waren sie ausgesetzt worden. Am Abend ordnete das Gericht …": an evening is not that of a year.
  if (last && news && last.precision !== 'day' && !isNight(last) && tellsDayPart(sentence, clause)) return news;
  if (!last) return (anterior && earlier && isOld(earlier, published) && earlier) || news;
  // "Vergangene Woche gab es Razzien. Der Minister weigert sich …"
  if (news && clause?.tense === 'present' && last.precision !== 'day' && !isNight(last)) return news;
  // Who says something after background told in the pluperfect says it now.
  const back = clause?.tense !== 'past' || (verbal && last.pluperfect);
  return isOld(last, published) && back && !anterior ? news : last;
}

/** "Das Land habe den Mann im Juli ausgewiesen": whether the clause only tells what somebody says. */
const isReported = ({ mood }: Clause): boolean => mood === 'konjunktiv1';

const TAKES_UP: ReadonlySet<string> = new Set(['auch', 'dabei', 'dieser', 'diese', 'er', 'es', 'sie']);
const takesUp = ({ tokens }: Sentence): boolean => TAKES_UP.has(tokens[0]?.lower ?? '');

/** Whether the text tells that day, and not what came before. */
const isTold = ({ pluperfect, precision }: ToldDate): boolean => !pluperfect && precision === 'day';

/** What was so "damals" was no less than this many days ago. */
const THEN_DAYS = 10;
const isPast = (date: ToldDate, published: string): boolean =>
  daysAgo(spanAtHome(date, published).to, published) > THEN_DAYS;

const NOW: ReadonlySet<string> = new Set(['derweil', 'inzwischen', 'jetzt', 'mittlerweile', 'nun', 'unterdessen']);

/** Whether the clause says that it goes on with the news. */
const isNow = ({ tokens }: Sentence, clause: Clause | null): boolean =>
  clause?.tokens.some((position) => NOW.has(tokens[position]?.lower ?? '')) ?? false;

const isBefore = (a: ToldDate, b: ToldDate, published: string): boolean =>
  spanAtHome(a, published).to < spanAtHome(b, published).to;

/**
 * The last of the dates. Where one sentence tells when something was done and when somebody said so ("sei am Mittwoch
 * festgenommen worden, teilte die Polizei am Donnerstag mit"), deeds go on with the former.
 */
function lastOf(dates: readonly ToldDate[], verbal: boolean): ToldDate | undefined {
  const last = dates.at(-1);
  if (verbal || !last?.spoken) return last;
  return dates.findLast(({ spoken, sentence }) => !spoken && sentence === last.sentence) ?? last;
}

/**
 * What a sentence can inherit. The day of the news is the first that the lead tells, else the first of the body, if it is
 * near publication; what the body tells in the pluperfect came before the news. Measured on the training articles, the
 * paragraph's last date is right in 77 of 100 cases, that of the lead in 74, the first of the body in 67, the day of
 * publication in 34.
 */
export function carriedDates(
  sentence: Sentence,
  paragraphStart: number,
  leadEnd: number,
  { body }: DatedField,
  published: string,
  heads: Stretch | null,
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
  const last = told.findLast(({ precision }) => precision === 'day');
  const paragraph = inParagraph.length === 0 && last && goesOn(sentence) ? [last] : inParagraph;
  const within = (most: number) => {
    const first = isoDay(parseDay(published) - most);
    return (date: ToldDate) => !isAhead(date, published) && spanAtHome(date, published).to >= first;
  };
  const isRecent = within(LEAD_DAYS);
  const isNews = within(NEWS_DAYS);
  const newsAmong = (days: readonly ToldDate[]): ToldDate | null => {
    const lead = days.filter((date) => date.end <= leadEnd && isRecent(date));
    return (
      lead.find(({ describes }) => describes === null) ??
      lead[0] ??
      days.find((date) => !date.pluperfect && isNews(date)) ??
      null
    );
  };
  // What the lead tells in the pluperfect came before the news, unless it tells nothing later.
  const newsOf = (days: readonly ToldDate[], isPast: (date: ToldDate) => boolean): ToldDate | null => {
    const [first, news] = [newsAmong(days), newsAmong(days.filter((date) => !isPast(date)))];
    const day = (date: ToldDate) => spanAtHome(date, published).from;
    // What is told before it is not of that day either.
    if (first && !news) return sentence.field === 'body' && first.start >= sentence.end ? null : first;
    return first && news && day(first) <= day(news) ? news : first;
  };
  const inLead = sentence.field === 'title' || sentence.start < leadEnd;
  const moments = usable.filter(({ relation }) => relation === 'at');
  // "Noch am selben Tag" goes on with another day, and is not that of the news itself.
  const days = moments.filter(({ precision, basis }) => precision === 'day' && basis !== 'previous-sentence');
  const done = moments.filter((date) => days.includes(date) || (inLead && isNight(date)));
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
  const saidNews = toldNews && later ? later : toldNews;
  const isByNight =
    nightBefore !== undefined &&
    /nacht/i.test(nightBefore.text) &&
    !days.some(({ pluperfect, end }) => !pluperfect && end <= leadEnd);
  const headed =
    heads && days.find((date) => date.start >= heads.start && date.end <= heads.end && !isAhead(date, published));
  return {
    paragraph,
    opening: paragraphStart,
    inLead: sentence.field === 'body' && sentence.start < leadEnd,
    earlier: told.findLast(({ describes, clause }) => describes === null && clause?.kind === 'main') ?? null,
    before: body.filter((date) => sentence.field === 'body' && date.end <= sentence.end && datesAct(date)),
    news: headed
      ? { said: headed, done: headed }
      : {
          said: saidNews?.pluperfect || isByNight ? (nightBefore ?? saidNews) : saidNews,
          done: newsOf(done, ({ pluperfect, anterior }) => pluperfect && !anterior),
        },
  };
}

/** The night to a day, or a weekend: deeds are told of it, while what is said about them is of the day. */
const isNight = ({ precision, from, to }: ToldDate): boolean => precision === 'range' && daysAgo(from, to) === 1;

/**
 * "Seit Ende 2021", "das Gebäude, in dem er sich seit Samstag verschanzt hält" and "bis 2021 Abgeordnete" hold for their own
 * clause: what is told next has not gone on since or until then.
 */
const bounds = ({ relation, precision, clause }: ToldDate): boolean =>
  relation === 'until' || (relation === 'since' && (precision !== 'day' || clause?.kind !== 'main'));

const IN_A_ROW = / (?:in Folge|hintereinander|nacheinander)$/iu;

/** "In den vergangenen drei Tagen", "kürzlich" and "den dritten Tag in Folge" date nothing but their own clause. */
const isVague = ({ basis, from, to, precision, text }: ToldDate): boolean =>
  basis === 'relative' &&
  (daysAgo(from, to) > 7 || (precision === 'range' && daysAgo(from, to) > 1) || IN_A_ROW.test(text));

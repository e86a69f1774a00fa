import { isComplement } from '../acts/restrictions.ts';
import type { Modality } from '../plover.ts';
import type { Clause, Sentence } from '../syntax.ts';
import { type Background, followsSoon, goesOn, isAboutSame } from './background.ts';
import { type Carried, LEAD_DAYS } from './carried-dates.ts';
import { tellsDayPart } from './day-parts.ts';
import { dayBesideOccasion, dayOfOccasion, dayToldLater } from './occasion-dates.ts';
import { daysAgo, isAhead, isBefore, isNight, isOld, spanAtHome, type ToldDate } from './told-dates.ts';

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
  /** Whether it is an act of violence. */
  readonly violent: boolean;
  /** Whether it is done by a named official or the government of another country than that of the article, or by an organisation. */
  readonly foreign: boolean;
}

/**
 * The last date of the paragraph that the act can have: what is planned lies ahead, all else does not. An old one holds for
 * what is told in the past tense; the present and perfect return to the news. What a subordinate clause had dated before
 * ("das Video, das am Freitag veröffentlicht worden war") holds only for what is `anterior`, too.
 */
export function inheritedBy(
  { sentence, clause, modality, background, anterior, ahead, verbal, violent, foreign }: Undated,
  { paragraph, before, earlier, inLead, opening, ...carried }: Carried,
  published: string,
): ToldDate | null {
  if (background === 'then') {
    const others = before.filter((date) => date.clause !== clause);
    return others.findLast((date) => isPast(date, published)) ?? others.at(-1) ?? null;
  }
  if (background) return null;
  const occasion =
    modality === 'planned'
      ? null
      : (dayBesideOccasion(sentence, clause, carried.occasions) ??
        dayOfOccasion(sentence, clause, carried.occasions) ??
        (verbal ? null : dayToldLater(sentence, clause, carried.toldLater, violent && paragraph.length === 0)));
  if (occasion && !isAhead(occasion, published)) return occasion;
  // "Die KFOR verlegte zusätzliche Patrouillen": who joins in from abroad does so on the day of the news.
  const news = verbal || foreign ? carried.news.said : carried.news.done;
  // "den Mann, dessen Haus im Januar abbrannte" tells apart whom the news are about.
  const isBackground = (date: ToldDate) =>
    date.anterior ||
    (date.clause?.kind === 'relative' &&
      (isOld(date, published) || (news !== null && isBefore(date, news, published))) &&
      clause !== date.clause &&
      !looksBack(sentence));
  const told = paragraph.filter((date) => date.describes === null && (anterior || !isBackground(date)));
  // "Für den 21. Dezember kündigte er Neuwahlen an. Der Staatsanwalt will …": that day is theirs alone.
  if (modality === 'planned')
    return told.findLast((date) => isAhead(date, published) && date.relation !== 'for') ?? news;
  // "warf ihm vor, im Dezember Waffen geliefert zu haben": words go on with the day of the words, not with what they tell of.
  // "Seit dem 3. März lässt Algerien keine Schiffe ein. Der Minister forderte …": nor with the day since when something has been so.
  const said = told.filter(
    ({ clause: home, relation }) =>
      !verbal || (relation !== 'since' && (home === null || !(isComplement(home) || isReported(home)))),
  );
  const last = lastOf(
    said.filter((date) => !isAhead(date, published)),
    verbal,
  );
  // Where no day of the news is told, it is that of publication.
  const isStretchBefore = last?.pluperfect && !anterior && last.precision !== 'day' && !isNight(last);
  const isLate =
    last &&
    (isStretchBefore ||
      (news ? isBefore(last, news, published) : daysAgo(spanAtHome(last, published).to, published) > 0));
  // "Im April hatte er … angekündigt. Die Opposition nannte das illegal. Im Mai …": between two days of a look back nothing else is told.
  const { following } = carried;
  const staysBack =
    clause?.tense === 'past' &&
    last &&
    news &&
    following &&
    daysAgo(spanAtHome(following, published).to, published) > LEAD_DAYS &&
    !isBefore(following, last, published);
  if (staysBack) return last;
  // "Ungarn hatte im Mai … geschlossen. Verbände kritisierten das."
  if (
    last?.pluperfect &&
    !carried.returned &&
    isOld(last, published) &&
    clause?.tense === 'past' &&
    takesUpDeed(sentence, clause)
  )
    return last;
  // "Im Februar hatte die Polizei … Der Minister bestreitet das. Vor dem Gericht demonstrierten …": the look back was over.
  const isOver = carried.returned && !anterior && !goesOn(sentence) && !followsSoon(sentence);
  if (isLate && last.pluperfect && last.precision !== 'day' && !isNight(last) && isOver) return news;
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
  // "In Tiflis haben am Dienstag Tausende demonstriert. Die Regierung hatte im November … Die Polizei nahm 40 Menschen fest."
  const isSetBack = last?.pluperfect && last.precision !== 'day' && clause?.tense === 'past';
  const returns = isSetBack && !anterior && !goesOn(sentence) && !followsSoon(sentence);
  const main = returns && said.findLast((date) => isTold(date) && isBefore(last, date, published));
  if (main) return main;
  // "2019 waren sie ausgesetzt worden. Am Abend ordnete das Gericht …": an evening is not that of a year.
  if (last && news && last.precision !== 'day' && !isNight(last) && tellsDayPart(sentence, clause)) return news;
  // "Am Vormittag hob das Parlament …": that of the day on which all of it is told.
  if (!last && verbal && !inLead && carried.saidNext) return carried.saidNext;
  const ofTheDay = carried.dayPart === 'day' || tellsDayPart(sentence, clause);
  if (!last && ofTheDay && !anterior) return carried.news.said ?? news;
  if (!last && anterior && !tellsShortlyBefore(sentence, clause)) {
    const had = before.findLast((date) => isLookBack(date) && !isAhead(date, published));
    if (had) return had;
  }
  // "Ihre Büros wurden durchsucht": a paragraph that goes on with those just told of goes on with what was done.
  if (!last && !verbal && earlier && isAboutSame(sentence) && clause?.tense === 'past') return earlier;
  if (!last) return (anterior && earlier && isOld(earlier, published) && earlier) || news;
  // "Am Montag trat er zurück. Die Opposition verlangt …"
  const isSaidNow = verbal && clause?.tense === 'present' && clause.kind === 'main' && clause.mood === 'indicative';
  if (isSaidNow && news && last.clause?.tense !== 'present' && isBefore(last, news, published) && !lasts(sentence))
    return news;
  // "Am Freitag bombardierte Israel den Hafen. Iran fordert nun …", told days later
  const isPassed = daysAgo(spanAtHome(last, published).to, published) > 1;
  if (isSaidNow && isPassed && last.clause?.tense !== 'present' && !lasts(sentence)) return null;
  // "Vergangene Woche gab es Razzien. Der Minister weigert sich …"
  if (news && clause?.tense === 'present' && last.precision !== 'day' && !isNight(last)) return news;
  // Who says something after background told in the pluperfect, or of a month or year, says it now: "2013 brach die Türkei … ab. Kairo kritisierte …"
  const isDistant = last.precision !== 'day' && !goesOn(sentence) && !followsSoon(sentence);
  const back = clause?.tense !== 'past' || (verbal && (last.pluperfect || isDistant));
  return isOld(last, published) && back && !anterior ? news : last;
}

/** "Das Land habe den Mann im Juli ausgewiesen": whether the clause only tells what somebody says. */
const isReported = ({ mood }: Clause): boolean => mood === 'konjunktiv1';

/** Whether the clause says of what was told last that somebody judged it: "kritisierten das", "lehnte dies ab". */
const takesUpDeed = ({ tokens }: Sentence, { accusative }: Clause): boolean =>
  DEED_PRONOUN.has(tokens[accusative?.head ?? -1]?.lower ?? '');
const DEED_PRONOUN: ReadonlySet<string> = new Set(['das', 'dies']);

const TAKES_UP: ReadonlySet<string> = new Set(['auch', 'dabei', 'dieser', 'diese', 'er', 'es', 'sie']);
const takesUp = ({ tokens }: Sentence): boolean => TAKES_UP.has(tokens[0]?.lower ?? '');

/** Whether the date is the day of something that had happened before the news: a paragraph in the pluperfect goes on with it. */
const isLookBack = ({ pluperfect, precision, describes }: ToldDate): boolean =>
  pluperfect && precision === 'day' && describes === null;

const SHORTLY: ReadonlySet<string> = new Set(['vorher', 'zuvor']);
const tellsShortlyBefore = ({ tokens }: Sentence, clause: Clause | null): boolean =>
  clause?.tokens.some((position) => SHORTLY.has(tokens[position]?.lower ?? '')) ?? false;

/** "Er hatte … beschuldigt, wurde dann … festgenommen": whether the sentence tells what had been before. */
const looksBack = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => HAD.has(lower));
const HAD: ReadonlySet<string> = new Set(['hatte', 'hatten']);

/** Whether the sentence says that something has been so since what was told last. */
const lasts = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => lower === 'seither' || lower === 'seitdem');

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

/**
 * The last of the dates. Where one sentence tells when something was done and when somebody said so ("sei am Mittwoch
 * festgenommen worden, teilte die Polizei am Donnerstag mit"), deeds go on with the former.
 */
function lastOf(dates: readonly ToldDate[], verbal: boolean): ToldDate | undefined {
  const last = dates.at(-1);
  if (verbal || !last?.spoken) return last;
  return dates.findLast(({ spoken, sentence }) => !spoken && sentence === last.sentence) ?? last;
}

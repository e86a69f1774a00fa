import { dayOf, days, type Interval, month, monthOf, season, yearOf } from './calendar.ts';
import {
  byTense,
  type DateContext,
  type DateRule,
  partOf,
  partOfReading,
  type Reading,
  withoutYear,
} from './reading.ts';
import { STEP } from './units.ts';
import {
  ABOUT,
  MONTH,
  monthNumber,
  NUMBER,
  numberOf,
  ORDINAL,
  ordinalOf,
  PART,
  SEASON,
  seasonStart,
  stepOf,
} from './words.ts';

/** Months, seasons and days of a month whose year or month goes without saying. */

const TO = '(?: bis(?: zum)? | ?[-–—/] ?| und )';
const YEAR = '(?: (?<year>[12]\\d{3}))?';
/** "dieses Jahres" and its like, after the day, month or season. */
const OF_YEAR = `,? (?:des )?(?<step>${STEP}) jahres`;

/** From the first to the last month; the first lies in the year before where it has the higher number. */
const monthRange = (first: number, last: number, inYear: number): Interval =>
  days(dayOf(first > last ? inYear - 1 : inYear, first, 1), dayOf(inYear, last + 1, 0));

export const MONTH_OF_YEAR_RULES: readonly DateRule[] = [
  {
    pattern: `(?<!\\d\\. ?)(?<m1>${MONTH})(?: (?<y1>[12]\\d{3}))?${TO}(?<m2>${MONTH})${YEAR}`,
    basis: 'explicit',
    read: (part, context) => {
      const [first, last] = [monthNumber(part('m1')), monthNumber(part('m2'))];
      if (part('y1') && part('year'))
        return days(dayOf(Number(part('y1')), first, 1), dayOf(Number(part('year')), last + 1, 0));
      if (first === last) return null;
      const at = (inYear: number) => monthRange(first, last, inYear);
      return part('year') ? at(Number(part('year'))) : withoutYear(at, context);
    },
  },
  {
    pattern: `(?<d>${ORDINAL}) ?(?<month>${MONTH})${OF_YEAR}`,
    basis: 'explicit',
    read: (part, { published }) =>
      days(dayOf(yearOf(published) + stepOf(part('step')), monthNumber(part('month')), ordinalOf(part('d')))),
  },
  {
    pattern: `${PART}(?<month>${MONTH})${OF_YEAR}`,
    basis: 'explicit',
    read: (part, { published }) =>
      partOf(part('part'), month(yearOf(published) + stepOf(part('step')), monthNumber(part('month')))),
  },
  {
    pattern: `(?:(?<d>${ORDINAL}) ?|${PART})(?<month>${MONTH}) des vorjahr(?:e?s)`,
    basis: 'explicit',
    read: (part, { published }) => {
      const [inYear, number] = [yearOf(published) - 1, monthNumber(part('month'))];
      return part('d')
        ? days(dayOf(inYear, number, ordinalOf(part('d'))))
        : partOf(part('part'), month(inYear, number));
    },
  },
  {
    // "im Mai vor zwei Jahren"
    pattern: `${PART}(?:(?<month>${MONTH})|(?<season>${SEASON})) vor ${ABOUT}(?<number>${NUMBER}) jahr(?:en)?`,
    basis: 'explicit',
    read: (part, { published }) => {
      const inYear = yearOf(published) - numberOf(part('number'));
      const whole = part('month')
        ? month(inYear, monthNumber(part('month')))
        : season(inYear, seasonStart(part('season')));
      return partOf(part('part'), whole);
    },
  },
  {
    pattern: `${PART}(?<season>${SEASON})${OF_YEAR}`,
    basis: 'explicit',
    read: (part, { published }) =>
      partOf(part('part'), season(yearOf(published) + stepOf(part('step')), seasonStart(part('season')))),
  },
  {
    pattern: `(?<step>${STEP}) (?<season>${SEASON})`,
    basis: 'relative',
    read: (part, { published }) => {
      const [step, first] = [stepOf(part('step')), seasonStart(part('season'))];
      const at = (inYear: number) => season(inYear, first);
      const current = yearOf(published);
      const last = at(current).to < published ? current : current - 1;
      if (step < 0) return at(last + step + 1);
      const next = at(current).from > published ? current : current + 1;
      return step > 0 ? at(next + step - 1) : byTense(at(at(current).from <= published ? current : last), at(current));
    },
  },
];

export const MONTH_RULES: readonly DateRule[] = [
  {
    // "in den letzten Märztagen"
    pattern: `(?<which>erste|letzte)n (?<month>${MONTH})tagen?`,
    basis: 'explicit',
    read: (part, context) =>
      partOfReading(
        part('which') === 'erste' ? 'anfang' : 'ende',
        withoutYear((inYear) => month(inYear, monthNumber(part('month'))), context),
      ),
  },
  {
    pattern: `${PART}(?:(?<step>${STEP}) )?(?<month>${MONTH})`,
    basis: 'explicit',
    read: (part, context) => monthReading(part, context),
  },
  {
    pattern: `(?<=(?:am|zum|dem|den|vom) )(?<day>${ORDINAL})(?! \\d)`,
    basis: 'explicit',
    read: (part, context) => dayOfMonth(ordinalOf(part('day')), part('day'), context),
  },
];

function monthReading(part: (name: string) => string, context: DateContext): Reading | null {
  const number = monthNumber(part('month'));
  const lead = /(?:im|seit|ab|bis|vom|in|den|zum|für|anfang|mitte|ende|und|oder|noch|erst|bereits)\s$/iu;
  const named = /^ \p{Lu}/u.test(context.after) && !lead.test(context.before) && !part('part') && !part('step');
  if (part('month').endsWith('.') || named || /\p{L}-$/u.test(context.before)) return null;
  const current = yearOf(context.published);
  if (part('step') === '')
    return partOfReading(
      part('part'),
      withoutYear((inYear) => month(inYear, number), context),
    );
  const step = stepOf(part('step'));
  const now = monthOf(context.published);
  const inYear = step < 0 ? (number < now ? current : current - 1) : number > now || step === 0 ? current : current + 1;
  return partOf(part('part'), month(inYear, number));
}

/** What may follow the bare day of a month: the end of its phrase, or the clause going on. */
const DAY_ENDS =
  /^\s?(?:$|[^\s\p{L}%])|^ (?:(?:und|oder|bis|in|im|auf|bei|nach|vor|mit|um|von|hatten?|sollen)|(?:d|ein|ihr|kein|sein)e?[mnrs]|\p{Ll}+[^mnr\s])(?!\p{L})/u;

function dayOfMonth(day: number, word: string, { published, previous, after }: DateContext): Reading | null {
  if (!/^\d/.test(word) || day > 31 || !DAY_ENDS.test(after)) return null;
  const base = previous && Math.abs(previous.from - published) > 366 ? previous.from : published;
  const inMonth = (offset: number) => dayOf(yearOf(base), monthOf(base) + offset, day);
  if (base !== published) return days(inMonth(0));
  const past = inMonth(0) <= published ? inMonth(0) : inMonth(-1);
  return byTense(days(past), days(inMonth(0) >= published ? inMonth(0) : inMonth(1)));
}

import { days, type Interval, month, week, weekdayOf } from './calendar.ts';
import { type DateContext, type DateRule, type Reading, withoutYear } from './reading.ts';
import { DAYPART, MONTH, monthNumber, ORDINAL, ordinalOf, WEEKDAY, weekdayNumber } from './words.ts';

/** Days and weeks counted within a month: "am letzten Montag im März". */

/** The first, second … or last such weekday of a month. */
const nthWeekday = (inMonth: Interval, weekday: number, nth: string): Interval | null => {
  if (/^letzt/.test(nth)) return days(inMonth.to - ((weekdayOf(inMonth.to) - weekday + 7) % 7));
  const at = inMonth.from + ((weekday - weekdayOf(inMonth.from) + 7) % 7) + 7 * (ordinalOf(nth) - 1);
  return at > inMonth.to ? null : days(at);
};

/** The first, second … or last week of a month. */
const nthWeek = (inMonth: Interval, nth: string): Interval => {
  const first = week(inMonth.from + 3);
  return /^letzt/.test(nth) ? week(inMonth.to - 3) : week(first.from + 7 * (ordinalOf(nth) - 1));
};

const inMonth = (
  part: (name: string) => string,
  context: DateContext,
  read: (whole: Interval) => Interval | null,
): Reading | null => {
  const at = (inYear: number) => month(inYear, monthNumber(part('month')));
  const whole = part('year') ? at(Number(part('year'))) : withoutYear(at, context);
  return read(whole);
};

const NTH = `${ORDINAL}|letzte[nrsm]?`;
const IN_MONTH = `(?:im|des)(?: monats)? (?<month>${MONTH})s?(?: (?<year>[12]\\d{3}))?`;

export const IN_MONTH_RULES: readonly DateRule[] = [
  {
    // "an einem Sonntag im April" tells no more than the month.
    pattern: `(?<=einem )(?:${WEEKDAY})(?:${DAYPART})? ${IN_MONTH}`,
    basis: 'explicit',
    read: (part, context) => inMonth(part, context, (whole) => whole),
  },
  {
    pattern: `(?<nth>${NTH}) (?<weekday>${WEEKDAY}) ${IN_MONTH}`,
    basis: 'explicit',
    read: (part, context) =>
      inMonth(part, context, (whole) => nthWeekday(whole, weekdayNumber(part('weekday')), part('nth'))),
  },
  {
    pattern: `(?<nth>${NTH}) woche ${IN_MONTH}`,
    basis: 'explicit',
    read: (part, context) => inMonth(part, context, (whole) => nthWeek(whole, part('nth'))),
  },
  {
    pattern: `(?<nth>${NTH}) (?<month>${MONTH})woche(?: (?<year>[12]\\d{3}))?`,
    basis: 'explicit',
    read: (part, context) => inMonth(part, context, (whole) => nthWeek(whole, part('nth'))),
  },
  {
    // "am ersten Mai-Wochenende"
    pattern: `(?<nth>${NTH}) (?<month>${MONTH})-?wochenende(?: (?<year>[12]\\d{3}))?`,
    basis: 'explicit',
    read: (part, context) =>
      inMonth(part, context, (whole) => {
        const saturday = nthWeekday(whole, 5, part('nth'));
        return saturday && days(saturday.from, saturday.from + 1);
      }),
  },
];

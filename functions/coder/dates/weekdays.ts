import { type Day, days, type Interval, week, weekdayOf, weekend } from './calendar.ts';
import { byTense, type DateRule, type Reading } from './reading.ts';
import { STEP } from './units.ts';
import { DAYPART, NUMBER, numberOf, stepOf, WEEKDAY, weekdayNumber } from './words.ts';

/** Days of the week and weekends. */

/** A weekday as seen from publication; `step` is "vergangenen", "kommenden", "diesen" or nothing. */
export const weekdayReading = (weekday: number, step: string, published: Day): Reading => {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const past = published - back;
  const future = back === 0 ? published : past + 7;
  if (step === '') return byTense(days(past), days(future));
  const count = stepOf(step);
  // "am vergangenen Montag", written on Monday or Tuesday, is that of the week before.
  if (count < 0) return days((back <= 1 ? past - 7 : past) + 7 * (count + 1));
  if (count > 0) return days((back === 0 ? published + 7 : future) + 7 * (count - 1));
  return /^diese/.test(step) ? byTense(days(past), days(future)) : days(past);
};

/** "Montag vergangener Woche", written on a Sunday, is in the week that ends. */
const weekdayInWeek = (weekday: number, step: number, published: Day): Interval =>
  days(week((step < 0 && weekdayOf(published) === 6 ? published + 1 : published) + 7 * step).from + weekday);

/** From the first weekday to the second, both in one tense. */
const weekdayRange = (from: number, to: number, step: string, published: Day): Reading => {
  const length = (to - from + 7) % 7;
  const past = weekdayReading(to, step, published);
  const future = weekdayReading(from, step, published);
  const ended = past.past ?? past;
  const coming = future.future ?? future;
  if (step !== '' && stepOf(step) > 0) return days(coming.from, coming.from + length);
  return byTense(days(ended.from - length, ended.from), days(coming.from, coming.from + length));
};

const TO = '(?: bis(?: zum)? |(?: ?[-–—/] ?)| und | sowie | und am | sowie am )';
const PARTS = `(?:(?: )?(?:${DAYPART}))?`;

/** "Erklärte den Sonntag zum Trauertag": a day that something is done to, not on which it is done. */
const isDeclared = (before: string, after: string): boolean =>
  /(?<!\p{L})den $/iu.test(before) && /^ zu[mr] /iu.test(after);

export const WEEKDAY_RULES: readonly DateRule[] = [
  {
    pattern: `(?<weekday>${WEEKDAY})s?(?:${DAYPART})? (?:der |in der )?(?<step>${STEP}) woche`,
    basis: 'weekday',
    read: (part, { published }) => weekdayInWeek(weekdayNumber(part('weekday')), stepOf(part('step')), published),
  },
  {
    pattern: `(?<step>${STEP}) woche (?:am )?(?<weekday>${WEEKDAY})`,
    basis: 'weekday',
    read: (part, { published }) => weekdayInWeek(weekdayNumber(part('weekday')), stepOf(part('step')), published),
  },
  {
    pattern: `(?<weekday>${WEEKDAY}) (?<direction>vor|in) (?<number>${NUMBER}) wochen?`,
    basis: 'weekday',
    read: (part, { published }) => {
      const [weekday, distance] = [weekdayNumber(part('weekday')), 7 * numberOf(part('number'))];
      if (part('direction') === 'in') return days(week(published + distance).from + weekday);
      return days(weekdayReading(weekday, '', published).from - distance);
    },
  },
  {
    pattern: `(?:(?<step>${STEP}) )?(?<w1>${WEEKDAY})${PARTS}${TO}(?<w2>${WEEKDAY})${PARTS}(?!,? de[mn] \\d)`,
    basis: 'weekday',
    read: (part, { published }) => {
      const [from, to] = [weekdayNumber(part('w1')), weekdayNumber(part('w2'))];
      return from === to ? null : weekdayRange(from, to, part('step'), published);
    },
  },
  {
    pattern: `(?:(?<step>${STEP}) )?(?:(?<weekday>${WEEKDAY})(?:${DAYPART})?(?: (?:${DAYPART}))?|(?<=(?:des|vom) )(?<genitive>${WEEKDAY})s)`,
    basis: 'weekday',
    read: (part, { published, before, after }) =>
      isDeclared(before, after)
        ? null
        : weekdayReading(weekdayNumber(part('weekday') || part('genitive')), part('step'), published),
  },
  {
    pattern: `(?<weekday>${WEEKDAY})s(?:gebete?n?|predigt|messe|demonstration|demo|kundgebung)`,
    basis: 'weekday',
    read: (part, { published, before }) =>
      /(?<!\p{L})(?:der|beim|dem|den) $/iu.test(before)
        ? weekdayReading(weekdayNumber(part('weekday')), '', published)
        : null,
  },
  {
    pattern: `(?:(?<step>${STEP}) )?wochenende[sn]?`,
    basis: 'relative',
    read: (part, { published }) => {
      const step = part('step') === '' ? 0 : stepOf(part('step'));
      if (step < 0) return weekend(published + 7 * step);
      if (step > 0) return weekend(published + 7 * (weekdayOf(published) >= 5 ? step : step - 1));
      const past = weekdayOf(published) >= 5 ? weekend(published) : weekend(published - 7);
      return byTense(past, weekend(published));
    },
  },
];

/** Monday is 0; the day of `weekday` on or after a day. */
export const weekdayFrom = (weekday: number, start: Day): Interval =>
  days(start + ((weekday - weekdayOf(start) + 7) % 7));

import { dayOf, days, type Interval, isDate } from './calendar.ts';
import { type DateRule, type Reading, withoutYear } from './reading.ts';
import { STEP } from './units.ts';
import { weekdayReading } from './weekdays.ts';
import { MONTH, monthNumber, ORDINAL, ordinalOf, PAST, WEEKDAY, weekdayNumber } from './words.ts';

/** A night belongs to two days: it is named by the one that it leads to. */

const TO = '(?:zum|zu|auf(?: den)?)';
const night = (of: Interval): Interval => days(of.from - 1, of.to, 'range');
const nightOf = (reading: Reading): Reading => ({
  ...night(reading),
  ...(reading.past && { past: night(reading.past) }),
  ...(reading.future && { future: night(reading.future) }),
});

export const NIGHT_RULES: readonly DateRule[] = [
  {
    pattern: `nacht ${TO} (?:(?<step>${STEP}|heutigen|gestrigen) )?(?<weekday>${WEEKDAY})(?!,? de[mn] \\d)`,
    basis: 'weekday',
    read: (part, { published }) => {
      const step = /^(?:heut|gest)/.test(part('step')) ? '' : part('step');
      return nightOf(weekdayReading(weekdayNumber(part('weekday')), step, published));
    },
  },
  {
    pattern: `nacht (?:von|vom) (?:${WEEKDAY}) ${TO} (?<weekday>${WEEKDAY})`,
    basis: 'weekday',
    read: (part, { published }) => nightOf(weekdayReading(weekdayNumber(part('weekday')), '', published)),
  },
  {
    pattern: `nacht (?:vom (?:${ORDINAL}) )?${TO} (?:(?:${WEEKDAY}),? (?:de[mn] )?)?(?<d>${ORDINAL}) ?(?<month>${MONTH})(?: (?<year>[12]\\d{3}))?`,
    basis: 'explicit',
    read: (part, context) => {
      const [d, m] = [ordinalOf(part('d')), monthNumber(part('month'))];
      if (!isDate(2000, m, d)) return null;
      const at = (inYear: number) => days(dayOf(inYear, m, d));
      return nightOf(part('year') ? at(Number(part('year'))) : withoutYear(at, context));
    },
  },
  {
    pattern: `nacht (?:zu|auf) heute|(?:${PAST}) nacht`,
    basis: 'relative',
    read: (_, { published }) => days(published - 1, published, 'range'),
  },
];

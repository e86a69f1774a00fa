import { addMonths, type Day, days, type Interval, month, monthOf, week, year, yearOf } from './calendar.ts';
import { NEXT, PAST, THIS } from './words.ts';

/** Units of time and how far away they lie: what the rules of relative dates share. */

export const STEP = `${PAST}|${NEXT}|${THIS}`;
export const UNIT = 'tag(?:en|e|es)?|wochen?|monat(?:en|e|s|es)?|jahr(?:en|e|s|es)?';
export const VAGUE = 'wenige[nr]?|einige[nr]?|mehrere[nr]?|ein paar|paar';
/** Days that "wenige" of a unit, by its first letter, reach at most. */
const FEW: Readonly<Record<string, number>> = { t: 7, w: 30, m: 180, j: 1825 };

/** The whole unit (day, week, month, year, by first letter) that lies `count` units away. */
export const unitAt = (unit: string, count: number, from: Day): Interval => {
  if (unit.startsWith('t')) return days(from + count);
  if (unit.startsWith('w')) return week(from + 7 * count);
  if (unit.startsWith('m')) return month(yearOf(addMonths(from, count)), monthOf(addMonths(from, count)));
  return year(yearOf(from) + count);
};

/** The stretch of `count` units that ends at `from` (count < 0) or begins after it. */
export const stretch = (unit: string, count: number, from: Day): Interval => {
  const end = unit.startsWith('t')
    ? from + count
    : unit.startsWith('w')
      ? from + 7 * count
      : addMonths(from, unit.startsWith('m') ? count : 12 * count);
  return count < 0 ? days(end, from, 'range') : days(from + 1, end, 'range');
};

/** The stretch before (`sign` -1) or after a day within which "wenige Wochen" lie. */
export const vague = (unit: string, sign: number, from: Day): Interval =>
  stretch('tag', sign * (FEW[unit.charAt(0)] ?? 7), from);

import type { EventDate } from '../event.ts';

/** A day as the number of days since 1970-01-01; plain arithmetic, no time zones. */
export type Day = number;

export type Precision = EventDate['precision'];

/** Days from `from` to `to`, both inclusive. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
}

const MS = 86_400_000;

/** The day's number; months count from 1, and values beyond their range carry over (month 13 is next January). */
export const dayOf = (year: number, month: number, day: number): Day => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS;
};

/** The number of an ISO day such as `2025-01-28`; longer date-times count by their first ten characters. */
export const parseDay = (iso: string): Day =>
  dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

/** The last days that were written, which are asked for again: at most so many. */
const written = new Map<Day, string>();
const MOST_WRITTEN = 1000;

export const isoDay = (day: Day): string => {
  const known = written.get(day);
  if (known !== undefined) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const iso = new Date(day * MS).toISOString().slice(0, 10);
  written.set(day, iso);
  return iso;
};

export const yearOf = (day: Day): number => new Date(day * MS).getUTCFullYear();
/** Month from 1. */
export const monthOf = (day: Day): number => new Date(day * MS).getUTCMonth() + 1;
/** Monday is 0, Sunday 6. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Whether the calendar has that day (no 31 April, no 29 February 2023). */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && monthOf(dayOf(year, month, day)) === month;

export const days = (from: Day, to: Day = from, precision: Precision = from === to ? 'day' : 'range'): Interval => ({
  from,
  to,
  precision,
});
export const month = (year: number, number: number): Interval =>
  days(dayOf(year, number, 1), dayOf(year, number + 1, 0), 'month');
export const year = (number: number): Interval => days(dayOf(number, 1, 1), dayOf(number, 12, 31), 'year');
export const week = (day: Day): Interval => days(day - weekdayOf(day), day - weekdayOf(day) + 6, 'week');
export const weekend = (day: Day): Interval => days(day - weekdayOf(day) + 5, day - weekdayOf(day) + 6, 'range');
export const quarter = (inYear: number, number: number): Interval =>
  days(dayOf(inYear, number * 3 - 2, 1), dayOf(inYear, number * 3 + 1, 0), 'quarter');
/** Meteorological seasons; winter begins in December of `inYear`. */
export const season = (inYear: number, firstMonth: number): Interval =>
  days(dayOf(inYear, firstMonth, 1), dayOf(inYear, firstMonth + 3, 0), 'season');

/** The same calendar day `count` months later, or the last day of a shorter month. */
export const addMonths = (day: Day, count: number): Day => {
  const date = new Date(day * MS);
  const target = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + count, 1);
  const last = dayOf(yearOf(target), monthOf(target) + 1, 0);
  return Math.min(target + date.getUTCDate() - 1, last);
};

/** Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). */
export const easter = (inYear: number): Day => {
  const a = inYear % 19;
  const b = Math.floor(inYear / 100);
  const c = inYear % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayOf(inYear, Math.floor(n / 31), (n % 31) + 1);
};

import { type Day, days, type Interval, weekend } from './calendar.ts';
import type { DateContext, DateRule, Reading } from './reading.ts';
import { UNIT, unitAt, VAGUE, vague } from './units.ts';
import { weekdayFrom } from './weekdays.ts';
import { DAYPART, NUMBER, numberOf, WEEKDAY, weekdayNumber } from './words.ts';

/** Dates that count from the one told before: "zwei Tage später", "am selben Abend", "am Wochenende davor". */

const isNight = ({ precision, from, to }: Interval): boolean => precision === 'range' && to - from === 1;

/**
 * What is not told to the day carries no days: "am Tag zuvor" after "Ende Dezember" counts from publication, after a night
 * from the day that it leads to.
 */
const anchor = ({ previous, published }: DateContext, unit = 'tag'): Day => {
  if (previous && isNight(previous)) return previous.to;
  return previous && (previous.precision === 'day' || !unit.startsWith('t')) ? previous.from : published;
};

const AFTER = 'später|danach|darauf';
const BEFORE = 'zuvor|davor|vorher|früher';
const PARTS = `vormittags?|nachmittags?|mittags?|abends?|morgens?|nacht`;
/** "Am Tag darauf" and "ein Jahr zuvor" count from what was told last, though a paragraph begins with them; "am Vortag" may count from the news. */
const ACROSS = new RegExp(
  `(?:${AFTER})$|folgend|nächsten|anderen|anderntags|folgetag|(?:monat|jahr)\\p{L}* (?:${BEFORE})$`,
  'u',
);
const SAME = /selben|gleichen/;
const isAfter = (word: string): boolean => new RegExp(`^(?:${AFTER}|folgend|darauf|nächst)`).test(word);

/** "Am selben Tag" is no more exact than what was told before it; what lies ahead it does not take up. */
const sameUnit = (unit: string, { previous, day, published }: DateContext): Reading | null => {
  if (!previous) return null;
  if (!unit.startsWith('t')) return unitAt(unit, 0, previous.from);
  // "Er reist am Montag nach Riga. Am selben Tag trifft er …": the tense decides here, too.
  if (previous.precision === 'day') return previous;
  // The day that a night leads to.
  if (isNight(previous)) return days(previous.to);
  return previous.from > published && day ? day : previous;
};

/** The weekend before or after the one told last. */
const weekendBeside = (from: Day, after: boolean): Interval => weekend(from + (after ? 7 : -7));

export const ANAPHORIC_RULES: readonly DateRule[] = [
  {
    pattern: `(?:darauf)?folgenden (?<weekday>${WEEKDAY})(?:${DAYPART})?`,
    basis: 'previous-sentence',
    across: ACROSS,
    read: (part, context) => weekdayFrom(weekdayNumber(part('weekday')), anchor(context) + 1),
  },
  {
    pattern: `(?<weekday>${WEEKDAY})(?:${DAYPART})? (?<direction>davor|zuvor|darauf|danach)`,
    basis: 'previous-sentence',
    across: ACROSS,
    read: (part, context) => {
      const day = weekdayNumber(part('weekday'));
      return weekdayFrom(day, isAfter(part('direction')) ? anchor(context) + 1 : anchor(context) - 7);
    },
  },
  {
    pattern: '(?:selben|gleichen) (?<unit>tag(?:e|es)?|wochen?|monat(?:e?s)?|jahr(?:e?s)?)',
    basis: 'previous-sentence',
    across: SAME,
    read: (part, context) => sameUnit(part('unit'), context),
  },
  {
    pattern: `(?:selben|gleichen) (?:${PARTS})`,
    basis: 'previous-sentence',
    across: SAME,
    read: (_, context) => sameUnit('tag', context),
  },
  {
    pattern: `wochenende (?<direction>davor|zuvor|darauf|danach)`,
    basis: 'previous-sentence',
    across: ACROSS,
    read: (part, context) => weekendBeside(anchor(context), isAfter(part('direction'))),
  },
  {
    pattern: `(?<number>${NUMBER}|${VAGUE}) (?<unit>${UNIT}) (?<direction>${AFTER}|${BEFORE})`,
    basis: 'previous-sentence',
    across: ACROSS,
    read: (part, context) => {
      const sign = isAfter(part('direction')) ? 1 : -1;
      const count = numberOf(part('number'));
      const { previous } = context;
      // "Im Juli … Wenige Tage später": about then.
      if (count < 1 && previous?.precision === 'month' && /^(?:tag|woch)/.test(part('unit'))) return previous;
      const from = anchor(context, part('unit'));
      if (count < 1) return vague(part('unit'), sign, from);
      const exact = context.previous?.precision === 'day' && part('unit').startsWith('w');
      return exact ? days(from + sign * 7 * count) : unitAt(part('unit'), sign * count, from);
    },
  },
  {
    pattern: `ein(?:em)? (?<part>halben|halbes|viertel) ?jahr (?<direction>${AFTER}|${BEFORE})`,
    basis: 'previous-sentence',
    across: ACROSS,
    read: (part, context) => {
      const months = part('part') === 'viertel' ? 3 : 6;
      return unitAt('monat', isAfter(part('direction')) ? months : -months, anchor(context, 'monat'));
    },
  },
  {
    // Hours before what a night told, it was still the day before.
    pattern: `(?:${NUMBER}|${VAGUE}) (?:stunden?|minuten?) (?<direction>${AFTER}|${BEFORE})`,
    basis: 'previous-sentence',
    across: ACROSS,
    read: (part, { previous, published }) => {
      if (previous === null || previous.from > published) return null;
      if (!isNight(previous)) return previous.precision === 'day' ? previous : null;
      return days(isAfter(part('direction')) ? previous.to : previous.from);
    },
  },
  {
    pattern: `(?<=(?:im|in der|das) )(?<unit>jahr|monat|woche) (?<direction>darauf|danach|zuvor|davor)`,
    basis: 'previous-sentence',
    across: ACROSS,
    read: (part, context) => unitAt(part('unit'), isAfter(part('direction')) ? 1 : -1, anchor(context, part('unit'))),
  },
  {
    pattern: `(?:darauf)?folgenden (?<unit>woche|monat|jahr)`,
    basis: 'previous-sentence',
    across: ACROSS,
    read: (part, context) => unitAt(part('unit'), 1, anchor(context, part('unit'))),
  },
  {
    pattern: `nacht (?:zuvor|davor)`,
    basis: 'previous-sentence',
    read: (_, context) => {
      const { previous } = context;
      const day = previous && isNight(previous) ? previous.from : anchor(context);
      return days(day - 1, day, 'range');
    },
  },
  {
    pattern: `(?<back>tag(?:s|es)? (?:zuvor|davor)|abend (?:zuvor|davor)|vortage?s?|vorabend)|(?:folgenden|darauffolgenden|nächsten|(?<=am )anderen) (?:tag|${PARTS})|anderntags|(?:tags?|abend|morgen) (?:darauf|danach)|folgetag`,
    basis: 'previous-sentence',
    across: ACROSS,
    read: (part, context) => days(anchor(context) + (part('back') ? -1 : 1)),
  },
];

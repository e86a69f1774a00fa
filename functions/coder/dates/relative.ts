import {
  addMonths,
  type Day,
  dayOf,
  days,
  type Interval,
  month,
  monthOf,
  quarter,
  week,
  weekdayOf,
  weekend,
  year,
  yearOf,
} from './calendar.ts';
import {
  byTense,
  type DateContext,
  type DateRule,
  partOf,
  partOfReading,
  type Reading,
  withoutYear,
} from './reading.ts';
import {
  ABOUT,
  DAYPART,
  MONTH,
  monthNumber,
  NEXT,
  NUMBER,
  numberOf,
  ORDINAL,
  ordinalOf,
  PAST,
  stepOf,
  THIS,
  WEEKDAY,
  weekdayNumber,
} from './words.ts';

/** Dates that only publication (or the date told before) makes certain. */

const STEP = `${PAST}|${NEXT}|${THIS}`;
const UNIT = 'tag(?:en|e|es)?|wochen?|monat(?:en|e|s|es)?|jahr(?:en|e|s|es)?';
const VAGUE = 'wenigen|einigen|mehreren|ein paar|paar';
const FEW: Readonly<Record<string, number>> = { t: 7, w: 30, m: 180, j: 1825 };

/** The whole unit (day, week, month, year, by first letter) that lies `count` units away. */
const unitAt = (unit: string, count: number, from: Day): Interval => {
  if (unit.startsWith('t')) return days(from + count);
  if (unit.startsWith('w')) return week(from + 7 * count);
  if (unit.startsWith('m')) return month(yearOf(addMonths(from, count)), monthOf(addMonths(from, count)));
  return year(yearOf(from) + count);
};

/** The stretch of `count` units that ends at `from` (count < 0) or begins after it. */
const stretch = (unit: string, count: number, from: Day): Interval => {
  const end = unit.startsWith('t')
    ? from + count
    : unit.startsWith('w')
      ? from + 7 * count
      : addMonths(from, unit.startsWith('m') ? count : 12 * count);
  return count < 0 ? days(end, from, 'range') : days(from + 1, end, 'range');
};

const weekdayReading = (weekday: number, step: string, published: Day): Reading => {
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

const weekdayInWeek = (weekday: number, step: number, published: Day): Interval =>
  days(week(published + 7 * step).from + weekday);

const anchor = (context: DateContext): Day => context.previous?.from ?? context.published;

export const RELATIVE_RULES: readonly DateRule[] = [
  {
    pattern: `(?:(?<part>anfang|mitte|ende) )?(?<month>${MONTH}) (?:des )?(?<step>${STEP}) jahres`,
    basis: 'explicit',
    read: (part, { published }) =>
      partOf(part('part'), month(yearOf(published) + stepOf(part('step')), monthNumber(part('month')))),
  },
  {
    pattern: `(?:darauf)?folgenden (?<weekday>${WEEKDAY})`,
    basis: 'previous-sentence',
    read: (part, context) => {
      const start = anchor(context) + 1;
      return days(start + ((weekdayNumber(part('weekday')) - weekdayOf(start) + 7) % 7));
    },
  },
  {
    pattern: '(?:selben|gleichen) (?<unit>tag|woche|monat|jahr)',
    basis: 'previous-sentence',
    read: (part, { previous }) => previous && unitAt(part('unit'), 0, previous.from),
  },
  {
    pattern: `nacht (?:zum|auf(?: den)?|zu) (?:(?<step>${STEP}|heutigen|gestrigen) )?(?<weekday>${WEEKDAY})`,
    basis: 'weekday',
    read: (part, { published }) => {
      const step = /^(?:heut|gest)/.test(part('step')) ? '' : part('step');
      const night = (of: Interval) => days(of.from - 1, of.to, 'range');
      const reading = weekdayReading(weekdayNumber(part('weekday')), step, published);
      return {
        ...night(reading),
        ...(reading.past && { past: night(reading.past) }),
        ...(reading.future && { future: night(reading.future) }),
      };
    },
  },
  {
    pattern: `nacht von (?:${WEEKDAY}) (?:auf|zu[mr]?)(?: den)? (?<weekday>${WEEKDAY})`,
    basis: 'weekday',
    read: (part, { published }) => {
      const morning = weekdayReading(weekdayNumber(part('weekday')), '', published).from;
      return days(morning - 1, morning, 'range');
    },
  },
  {
    pattern: `nacht (?:zu heute|auf heute)|(?:${PAST}) nacht`,
    basis: 'relative',
    read: (_, { published }) => days(published - 1, published, 'range'),
  },
  {
    pattern: `(?:(?<day>heute|gestern|vorgestern|morgen|übermorgen)(?: (?:${DAYPART}))?|(?<adjective>heutig|gestrig|morgig)e[mnrs]?(?: (?:${WEEKDAY}|tage?s?|abend|morgen|nacht|nachmittag))?)`,
    basis: 'relative',
    read: (part, { published, before, after }) => {
      const word = part('day') || part('adjective');
      if (/^ \d+-?jährig/u.test(after)) return null;
      if (word === 'morgen' && (part('written').startsWith('M') || /(?:guten|jeden|heute|am)\s$/iu.test(before)))
        return null;
      const steps: Readonly<Record<string, number>> = {
        vorgestern: -2,
        gestern: -1,
        gestrig: -1,
        morgen: 1,
        morgig: 1,
        übermorgen: 2,
      };
      return days(published + (steps[word] ?? 0));
    },
  },
  {
    pattern: `(?<weekday>${WEEKDAY})s?(?:${DAYPART})? (?:der |in der )?(?<step>${STEP}) woche`,
    basis: 'weekday',
    read: (part, { published }) => weekdayInWeek(weekdayNumber(part('weekday')), stepOf(part('step')), published),
  },
  {
    pattern: `(?<weekday>${WEEKDAY}) (?<direction>vor|in) (?<number>${NUMBER}) wochen?`,
    basis: 'weekday',
    read: (part, { published }) => {
      const sign = part('direction') === 'vor' ? -1 : 1;
      return weekdayInWeek(weekdayNumber(part('weekday')), sign * numberOf(part('number')), published);
    },
  },
  {
    pattern: `(?:(?<step>${STEP}) )?(?<weekday>${WEEKDAY})(?:${DAYPART})?(?: (?:${DAYPART}))?`,
    basis: 'weekday',
    read: (part, { published }) => weekdayReading(weekdayNumber(part('weekday')), part('step'), published),
  },
  {
    pattern: `(?:(?<step>${STEP}) )?wochenende[sn]?`,
    basis: 'relative',
    read: (part, { published }) => {
      const step = part('step') === '' ? null : stepOf(part('step'));
      if (step !== null && step !== 0) {
        const passed = weekdayOf(published) >= 5 ? 0 : step < 0 ? 1 : 0;
        return weekend(published + 7 * (step + passed) - (step < 0 && weekdayOf(published) < 5 ? 7 : 0));
      }
      const past = weekdayOf(published) >= 5 ? weekend(published) : weekend(published - 7);
      return byTense(past, weekend(published));
    },
  },
  {
    pattern: `(?:(?<part>anfang|mitte|ende) (?:der |des )?)?(?<step>${STEP}) (?<unit>woche|monate?s?|jahr(?:es)?)`,
    basis: 'relative',
    read: (part, { published }) => partOf(part('part'), unitAt(part('unit'), stepOf(part('step')), published)),
  },
  {
    pattern:
      '(?<part>anfang|mitte|ende) (?:der|des) (?<unit>woche|monate?s|jahr(?:es)?)|(?<unit2>jahres|monats|wochen)(?<part2>anfang|beginn|mitte|ende)',
    basis: 'relative',
    read: (part, { published }) => {
      const word = (part('part') || part('part2')).replace('beginn', 'anfang');
      return partOf(word, unitAt(part('unit') || part('unit2'), 0, published));
    },
  },
  {
    pattern: `(?<step>${PAST}|${NEXT}) (?:(?<number>${NUMBER}|${VAGUE}|beiden) )?(?<unit>tagen?|wochen|monaten?|jahren?)`,
    basis: 'relative',
    read: (part, { published }) => {
      const sign = stepOf(part('step')) < 0 ? -1 : 1;
      const count = part('number') === 'beiden' ? 2 : numberOf(part('number'));
      const unit = part('unit');
      return count > 0
        ? stretch(unit, sign * count, published)
        : stretch('tag', sign * (FEW[unit.charAt(0)] ?? 7), published);
    },
  },
  {
    pattern: `(?<direction>vor|in|binnen|innerhalb von) ${ABOUT}(?<number>${NUMBER}|${VAGUE}) (?<unit>tagen?|wochen?|monaten?|jahren?)`,
    basis: 'relative',
    read: (part, { published, after }) => {
      const sign = part('direction') === 'vor' ? -1 : 1;
      const unit = part('unit');
      const count = numberOf(part('number'));
      if (sign > 0 && /^ (?:lang|haft|gefängnis|freiheitsstrafe)/iu.test(after)) return null;
      if (count < 1) return stretch('tag', sign * (FEW[unit.charAt(0)] ?? 7), published);
      if (part('direction').startsWith('b') || part('direction').startsWith('inn'))
        return stretch(unit, count, published);
      return unit.startsWith('w') ? days(published + sign * 7 * count) : unitAt(unit, sign * count, published);
    },
  },
  {
    pattern: `(?<number>${NUMBER}) (?<unit>${UNIT}) (?<direction>später|danach|darauf|zuvor|davor|vorher|früher)`,
    basis: 'previous-sentence' as const,
    read: (part, context) => {
      const sign = /^(?:sp|dana|dara)/.test(part('direction')) ? 1 : -1;
      return unitAt(part('unit'), sign * numberOf(part('number')), anchor(context));
    },
  },
  {
    pattern:
      '(?<back>tag(?:s|es)? (?:zuvor|davor)|vortage?s?|vorabend)|(?:folgenden|darauffolgenden|nächsten) tag|tag(?:s)? (?:darauf|danach)|folgetag',
    basis: 'previous-sentence',
    read: (part, context) => days(anchor(context) + (part('back') ? -1 : 1)),
  },
  {
    pattern: '(?<unit>vorjahr|vormonat|vorwoche)(?:e?s)?',
    basis: 'relative',
    read: (part, { published }) => unitAt(part('unit').slice(3), -1, published),
  },
  { pattern: 'heuer', basis: 'relative', read: (_, { published }) => year(yearOf(published)) },
  {
    pattern: `(?<step>${STEP}) quartals?`,
    basis: 'relative',
    read: (part, { published }) => quarter(yearOf(published), Math.ceil(monthOf(published) / 3) + stepOf(part('step'))),
  },
  {
    pattern: `(?:(?<part>anfang|mitte|ende) )?(?:(?<step>${STEP}) )?(?<month>${MONTH})`,
    basis: 'explicit',
    read: (part, context) => monthReading(part, context),
  },
  {
    pattern: `(?<=(?:am|zum|dem|den|vom) )(?<day>${ORDINAL})(?! ?[a-zß-ÿ])(?! \\d)`,
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

function dayOfMonth(day: number, word: string, { published, previous, after }: DateContext): Reading | null {
  if (!/^\d/.test(word) || day > 31 || (/^\s?(?:\p{Lu}|%)/u.test(after) && !/^\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(after)))
    return null;
  const base = previous && Math.abs(previous.from - published) > 366 ? previous.from : published;
  const inMonth = (offset: number) => dayOf(yearOf(base), monthOf(base) + offset, day);
  if (base !== published) return days(inMonth(0));
  const past = inMonth(0) <= published ? inMonth(0) : inMonth(-1);
  return byTense(days(past), days(inMonth(0) >= published ? inMonth(0) : inMonth(1)));
}

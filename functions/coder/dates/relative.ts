import { addMonths, days, type Interval, month, monthOf, quarter, weekdayOf, year, yearOf } from './calendar.ts';
import { byTense, type DateRule, partOf } from './reading.ts';
import { STEP, stretch, unitAt, VAGUE, vague } from './units.ts';
import { ABOUT, NEXT, NUMBER, numberOf, ORDINAL, PAST, stepOf } from './words.ts';

/** Dates that only publication makes certain. */

const UNITS = 'tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?';
/** What "kürzlich" reaches back over. */
const RECENT_DAYS = 30;
/** "Zum dritten Mal in dieser Woche" tells how often, not when. */
const TIMES = /(?<!\p{L})Male?(?: in| im| binnen| innerhalb(?: von)?)? $/u;

/** "Der zweite Putsch binnen acht Monaten" tells how often, too. */
const NTH_WITHIN =
  /(?<!\p{L})(?:zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn)te[nrs]? \p{L}+ (?:binnen|innerhalb(?: von)?) $/iu;

/** "vergangene Woche", written on a Sunday, is the one that ends. */
const unitBeside = (unit: string, step: number, published: number): Interval =>
  unitAt(unit, step, unit === 'woche' && step < 0 && weekdayOf(published) === 6 ? published + 7 : published);

export const RELATIVE_RULES: readonly DateRule[] = [
  {
    pattern: `(?:(?<part>anfang|beginn|mitte|ende) (?:der |des )?)?(?<step>${STEP}) (?<unit>woche|monate?s?|jahr(?:es)?)`,
    basis: 'relative',
    read: (part, { published, before }) =>
      TIMES.test(before) ? null : partOf(part('part'), unitBeside(part('unit'), stepOf(part('step')), published)),
  },
  {
    pattern:
      '(?<part>anfang|beginn|mitte|ende) (?:der|des) (?<unit>woche|monate?s|jahr(?:es)?)|(?<unit2>jahres|monats|wochen)(?<part2>anfang|auftakt|beginn|mitte|ende)',
    basis: 'relative',
    read: (part, { published }) => {
      const of = (step: number) =>
        partOf(part('part') || part('part2'), unitAt(part('unit') || part('unit2'), step, published));
      return of(0).from <= published ? of(0) : byTense(of(-1), of(0));
    },
  },
  {
    pattern: '(?:rest (?:der|des) |(?:rest)?(?:verlauf|laufe) (?:der|des) )(?<unit>tages|woche|monats|jahres)',
    basis: 'relative',
    read: (part, { published }) => days(published, unitAt(part('unit'), 0, published).to),
  },
  {
    // "in den letzten Monaten des Krieges" are those of the war.
    pattern: `(?<step>${PAST}|${NEXT}) (?:(?<number>${NUMBER}|${VAGUE}|beiden) )?(?<unit>tagen?|wochen|monaten?|jahren?)(?![a-z]* des (?!öfteren))`,
    basis: 'relative',
    read: (part, { published }) => {
      const sign = stepOf(part('step')) < 0 ? -1 : 1;
      const count = part('number') === 'beiden' ? 2 : numberOf(part('number'));
      const unit = part('unit');
      return count > 0 ? stretch(unit, sign * count, published) : vague(unit, sign, published);
    },
  },
  {
    pattern: `(?<direction>vor|in) ${ABOUT}(?<number>${NUMBER}|${VAGUE}) (?<unit>${UNITS})`,
    basis: 'relative',
    read: (part, { published, before, after }) => {
      if (TIMES.test(before)) return null;
      const sign = part('direction') === 'vor' ? -1 : 1;
      const unit = part('unit');
      const count = numberOf(part('number'));
      if (sign > 0 && /^ (?:lang|haft|gefängnis|freiheitsstrafe)/iu.test(after)) return null;
      if (count < 1) return vague(unit, sign, published);
      return unit.startsWith('w') ? days(published + sign * 7 * count) : unitAt(unit, sign * count, published);
    },
  },
  {
    // "Wurden binnen zwei Tagen getötet", "will binnen zwei Tagen abziehen"
    pattern: `(?<=binnen |innerhalb (?:von )?)${ABOUT}(?:(?<hours>24|48|72) stunden|(?<number>${NUMBER}|${VAGUE}) (?<unit>${UNITS}))`,
    basis: 'relative',
    read: (part, { published, before }) => {
      if (TIMES.test(before) || NTH_WITHIN.test(before)) return null;
      const hours = Number(part('hours'));
      const count = hours > 0 ? hours / 24 : numberOf(part('number'));
      const reach = (sign: number) =>
        count < 1 ? vague(part('unit'), sign, published) : stretch(part('unit') || 'tag', sign * count, published);
      return byTense(reach(-1), reach(1));
    },
  },
  {
    pattern: `(?<direction>vor|in) ${ABOUT}(?:(?<half>einem halben jahr)|(?<number>${NUMBER}|eine?|andert)(?:ein)?halb jahren)`,
    basis: 'relative',
    read: (part, { published }) => {
      const years = part('number') === 'andert' ? 1 : numberOf(part('number'));
      const months = part('half') ? 6 : 12 * years + 6;
      const at = addMonths(published, part('direction') === 'vor' ? -months : months);
      return month(yearOf(at), monthOf(at));
    },
  },
  {
    pattern: `(?<direction>vor|in) ${ABOUT}(?:(?<quarter>einem vierteljahr)|(?<number>${NUMBER}|eine?|andert)(?:ein)?halb wochen)`,
    basis: 'relative',
    read: (part, { published }) => {
      const sign = part('direction') === 'vor' ? -1 : 1;
      if (part('quarter')) return unitAt('monat', 3 * sign, published);
      const weeks = part('number') === 'andert' ? 1 : numberOf(part('number'));
      return days(published + sign * (7 * weeks + 4));
    },
  },
  {
    // "in den vergangenen 24 Stunden" is since yesterday, "vor 48 Stunden" the day before.
    pattern: `(?:(?<step>${PAST}) |vor ${ABOUT})(?<number>24|48|72) stunden`,
    basis: 'relative',
    read: (part, { published }) => {
      const from = published - Number(part('number')) / 24;
      return part('step') ? days(from, published, 'range') : days(from);
    },
  },
  {
    pattern: `(?<=seit )${ABOUT}(?:(?<number>${NUMBER}|${VAGUE}) )?(?<unit>${UNITS})`,
    basis: 'relative',
    read: (part, { published }) => {
      const count = numberOf(part('number'));
      return count < 1 ? vague(part('unit'), -1, published) : stretch(part('unit'), -count, published);
    },
  },
  {
    // "Vor Jahren" does not tell when.
    pattern: 'vor (?<unit>tagen|wochen|monaten)|(?<=vor )(?<years>jahren|jahrzehnten)',
    basis: 'relative',
    read: (part, { published }) => vague(part('unit') || 'jahr', part('years') === 'jahrzehnten' ? -6 : -1, published),
  },
  {
    pattern: `(?<step>${PAST}) tag(?:es)?`,
    basis: 'relative',
    read: (_, { published }) => days(published - 1),
  },
  {
    pattern: 'vor kurzem|vor kurzer zeit|vor einiger zeit|kürzlich|unlängst|neulich',
    basis: 'relative',
    read: (_, { published }) => days(published - RECENT_DAYS, published, 'range'),
  },
  {
    pattern: '(?<unit>vorjahr|vormonat|vorwoche)(?:e?s)?',
    basis: 'relative',
    read: (part, { published }) => unitAt(part('unit').slice(3), -1, published),
  },
  {
    pattern: 'vor (?<unit>wochen|monats|jahres)frist',
    basis: 'relative',
    read: (part, { published }) =>
      part('unit') === 'wochen' ? days(published - 7) : unitAt(part('unit').slice(0, -1), -1, published),
  },
  {
    // Night after night the news is the last one; day after day it is that which the text tells otherwise.
    pattern: `(?:${ORDINAL}) nacht (?:in folge|nacheinander|hintereinander)`,
    basis: 'relative',
    read: (_, { published }) => days(published - 1, published, 'range'),
  },
  { pattern: 'heuer', basis: 'relative', read: (_, { published }) => year(yearOf(published)) },
  {
    pattern: `(?<step>${STEP}) quartals?`,
    basis: 'relative',
    read: (part, { published }) => quarter(yearOf(published), Math.ceil(monthOf(published) / 3) + stepOf(part('step'))),
  },
];

import { type Day, dayOf, days, isDate, month, quarter, season, year, yearOf } from './calendar.ts';
import { COUNTED, COUNTING } from './described.data.ts';
import { type DateContext, type DateRule, partOf, partOfReading, withoutYear } from './reading.ts';
import {
  DECADE,
  decadeOf,
  MONTH,
  monthNumber,
  ORDINAL,
  ordinalOf,
  PART,
  SEASON,
  seasonStart,
  WEEKDAY,
} from './words.ts';

/** Dates that name a calendar day, month, season or year. */

const fullYear = (digits: string): number => {
  if (digits.length > 2) return Number(digits);
  return Number(digits) > 40 ? 1900 + Number(digits) : 2000 + Number(digits);
};
const YEAR = '(?: (?:des jahres )?(?<year>[12]\\d{3}))?';
const TO = '\\s?(?:bis(?: zu[mr]| einschließlich)?|[-–—/]|und|auf den|oder)\\s?(?:dem )?';
const CUE =
  /(?<!\p{L})(?:jahre?[ns]?|in|bis|ab|seit|von|vor|nach|ende|anfang|mitte|zwischen|und|für|\(|sommer|herbst|winter|frühjahr|wahlen|erst|bereits|schon)\s*$/iu;

/** Earlier years are rarely told and need a word that announces them: "auf 1550 strategische Waffen" is a count. */
const NEWS_YEARS = 1800;

/** "Macron traf 2019 Kanzler Scholz": no round number, within a lifetime before publication, and nothing says that it counts. */
const isRecent = (number: number, { before, published }: DateContext): boolean =>
  number % 50 !== 0 && number <= yearOf(published) && number > yearOf(published) - LIFETIME && !COUNTING.test(before);
const LIFETIME = 80;

const dayIn = (inYear: string, monthWord: string, dayWord: string): Day | null => {
  const number = monthNumber(monthWord);
  return isDate(Number(inYear), number, ordinalOf(dayWord)) ? dayOf(Number(inYear), number, ordinalOf(dayWord)) : null;
};

export const ABSOLUTE_RULES: readonly DateRule[] = [
  {
    pattern: '(?<y>\\d{4})-(?<m>\\d\\d?)-(?<d>\\d\\d?)',
    basis: 'explicit',
    read: (part) => {
      const [y, m, d] = [Number(part('y')), Number(part('m')), Number(part('d'))];
      return isDate(y, m, d) ? days(dayOf(y, m, d)) : null;
    },
  },
  {
    pattern: `(?<d1>\\d{1,2}\\.)(?:(?<m1>\\d{1,2})\\.)?(?<y1>\\d{4})?${TO}(?<d2>\\d{1,2}\\.)(?<m2>\\d{1,2})\\.(?<year>\\d{4}|\\d\\d)?(?!\\d)`,
    basis: 'explicit',
    read: (part, context) =>
      rangeOfDays(part, Number, (at) => (part('year') ? at(fullYear(part('year'))) : withoutYear(at, context))),
  },
  {
    pattern: `(?:(?:${WEEKDAY}),? (?:de[mnr] |die )?)?(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4}|\\d\\d)(?!\\.?\\d)`,
    basis: 'explicit',
    read: (part) => {
      const [y, m, d] = [fullYear(part('y')), Number(part('m')), Number(part('d'))];
      return isDate(y, m, d) ? days(dayOf(y, m, d)) : null;
    },
  },
  {
    pattern: `(?<d1>${ORDINAL})(?: (?<m1>${MONTH}))?(?: (?<y1>\\d{4}))?${TO}(?:${WEEKDAY},? (?:de[mn]|der) )?(?<d2>${ORDINAL})\\s?(?<m2>${MONTH})${YEAR}`,
    basis: 'explicit',
    read: (part, context) =>
      rangeOfDays(part, monthNumber, (at) => (part('year') ? at(Number(part('year'))) : withoutYear(at, context))),
  },
  {
    pattern: `(?:(?:${WEEKDAY}),? (?:de[mnr] |die |\\()?)?(?<d>${ORDINAL})\\s?(?<month>${MONTH})${YEAR}`,
    basis: 'explicit',
    read: (part, context) => {
      const [d, m] = [ordinalOf(part('d')), monthNumber(part('month'))];
      if (part('year')) {
        const at = dayIn(part('year'), part('month'), part('d'));
        return at === null ? null : days(at);
      }
      return isDate(2000, m, d) ? withoutYear((inYear) => days(dayOf(inYear, m, d)), context) : null;
    },
  },
  {
    pattern: '(?<d>[0-3]?\\d)\\. ?(?<m>[01]?\\d)\\.(?!\\d)',
    basis: 'explicit',
    read: (part, context) => {
      const [d, m] = [Number(part('d')), Number(part('m'))];
      return isDate(2000, m, d) ? withoutYear((inYear) => days(dayOf(inYear, m, d)), context) : null;
    },
  },
  {
    pattern: `(?<number>${ORDINAL}|i{1,3}|iv) (?<kind>quartals?|halbjahre?s?|vierteljahre?s?)${YEAR}`,
    basis: 'explicit',
    read: (part, context) => {
      const roman = ['', 'i', 'ii', 'iii', 'iv'].indexOf(part('number'));
      const number = roman > 0 ? roman : ordinalOf(part('number'));
      const half = part('kind').startsWith('h');
      if (number < 1 || number > (half ? 2 : 4)) return null;
      const at = (inYear: number) =>
        half ? days(dayOf(inYear, number * 6 - 5, 1), dayOf(inYear, number * 6 + 1, 0)) : quarter(inYear, number);
      return part('year') ? at(Number(part('year'))) : withoutYear(at, context);
    },
  },
  {
    pattern: `${PART}(?<month>${MONTH}),? (?:des jahres )?(?<year>[12]\\d{3})`,
    basis: 'explicit',
    read: (part) => partOf(part('part'), month(Number(part('year')), monthNumber(part('month')))),
  },
  {
    pattern: `${PART}(?<season>${SEASON})${YEAR}(?:/\\d\\d(?:\\d\\d)?)?`,
    basis: 'explicit',
    read: (part, context) => {
      const at = (inYear: number) => season(inYear, seasonStart(part('season')));
      return partOfReading(part('part'), part('year') ? at(Number(part('year'))) : withoutYear(at, context));
    },
  },
  {
    pattern: `(?<y1>[12]\\d{3})(?<to>${TO})(?<y2>[12]\\d{3}|\\d\\d)(?![\\d.,]\\d)(?! uhr)`,
    basis: 'explicit',
    read: (part) => {
      const [first, second] = [part('y1'), part('y2')];
      const last = second.length === 2 ? first.slice(0, 2) + second : second;
      if (second.length === 2 && !/[-–—/]/u.test(part('to'))) return null;
      return Number(last) > Number(first) ? days(dayOf(Number(first), 1, 1), dayOf(Number(last), 12, 31)) : null;
    },
  },
  {
    pattern: `${PART}(?:(?<=(?:anfang|beginn|mitte|ende) )der )?(?:(?<century>1[0-9]|20)?(?<digits>\\d0)er|(?<word>${DECADE}))(?:[- ]?jahren?|n)`,
    basis: 'explicit',
    read: (part) => {
      const decade = part('word') ? decadeOf(part('word')) : Number(part('digits'));
      const first = (part('century') ? Number(part('century')) * 100 : 1900) + decade;
      return partOf(part('part'), days(dayOf(first, 1, 1), dayOf(first + 9, 12, 31)));
    },
  },
  {
    pattern: '(?<number>\\d{1,2})\\. jahrhunderts?',
    basis: 'explicit',
    read: (part) => {
      const last = Number(part('number')) * 100;
      return days(dayOf(last - 99, 1, 1), dayOf(last, 12, 31));
    },
  },
  {
    pattern: `${PART}(?:(?:im |des )?jahre?s? )?(?<year>1[0-9]\\d\\d|20\\d\\d)(?![-–.,:/]\\d)`,
    basis: 'explicit',
    read: (part, context) => {
      const worded = /jahr|anfang|mitte|ende/.test(part('whole'));
      if (COUNTED.test(context.after) && !worded) return null;
      const number = Number(part('year'));
      const told = isRecent(number, context) && /^ \p{Lu}/u.test(context.after);
      const counts = /^ (?:\p{Lu}|km|kg|m\b)/u.test(context.after) && !CUE.test(context.before) && !told;
      const other = /(?:[\d.,:/-]|(?:agenda|expo|global|strategie|vision|windows|boeing|resolution|nr\.?)\s)$/iu.test(
        context.before,
      );
      const cued = worded || CUE.test(context.before);
      if ((counts && !worded) || other || (number < NEWS_YEARS && !cued)) return null;
      return number > yearOf(context.published) + 150 ? null : partOf(part('part'), year(number));
    },
  },
];

function rangeOfDays(
  part: (name: string) => string,
  monthOf: (written: string) => number,
  place: (at: (inYear: number) => ReturnType<typeof days>) => ReturnType<typeof days>,
): ReturnType<typeof days> | null {
  const [d1, d2, m2] = [ordinalOf(part('d1')), ordinalOf(part('d2')), monthOf(part('m2'))];
  const m1 = part('m1') ? monthOf(part('m1')) : m2;
  if (!isDate(2000, m1, d1) || !isDate(2000, m2, d2)) return null;
  const whole = place((inYear) => {
    const to = dayOf(inYear, m2, d2);
    const from = dayOf(part('y1') ? Number(part('y1')) : m1 > m2 ? inYear - 1 : inYear, m1, d1);
    return days(from, to);
  });
  return whole.from < whole.to ? whole : null;
}

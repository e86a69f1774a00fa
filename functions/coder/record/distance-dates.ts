import {
  addMonths,
  type Day,
  days,
  type Interval,
  isoDay,
  month,
  monthOf,
  parseDay,
  year,
  yearOf,
} from '../dates/calendar.ts';
import type { DescribedNoun } from '../dates/described.ts';
import { NUMBER, numberOf } from '../dates/words.ts';
import { ENDS_OF_WHAT_GOES_ON } from '../de/scenes.data.ts';
import type { Analysis } from '../syntax.ts';
import type { ToldDate } from './told-dates.ts';

/** "Zwei Tage nach dem Anschlag", "eine Woche bevor er zurücktrat": what is that far from the day that the sentence tells of. */
const DISTANCE = new RegExp(
  `(?<!\\p{L})(?<number>${NUMBER}) (?<unit>Tage?|Wochen?|Monate?|Jahre?) (?<direction>nach|vor|nachdem|bevor) `,
  'giu',
);

const DIRECTIONS: ReadonlySet<string> = new Set(['nach', 'vor', 'nachdem', 'bevor']);
const UNITS = /^(?:tag|woche|monat|jahr)/i;

/** The interval that lies `count` units beside a day; weeks are told to the day, months and years are not. */
function beside(unit: string, count: number, from: Day): Interval {
  if (unit.startsWith('T')) return days(from + count);
  if (unit.startsWith('W')) return days(from + 7 * count);
  if (unit.startsWith('J')) return year(yearOf(from) + count);
  const at = addMonths(from, count);
  return month(yearOf(at), monthOf(at));
}

/** The day that says which occasion is meant, behind its noun: "zwei Tage nach dem Anschlag vom Montag". */
function ownDay({ sentence, clauses }: Analysis, noun: DescribedNoun, told: readonly ToldDate[]): ToldDate | undefined {
  const verbs = clauses.flatMap((clause) => clause.verbs);
  return told.find(({ start, end, precision, describes }) => {
    if (precision !== 'day' || start < noun.end || end > sentence.end) return false;
    if (describes && describes.start <= noun.start && noun.start < describes.end) return true;
    const isBetween = (at: number) => noun.end <= at && at < start;
    return !sentence.tokens.some((token, at) => isBetween(token.start) && (token.text === ',' || verbs.includes(at)));
  });
}

/**
 * The dates of nouns and dependent clauses that a sentence sets at a distance from what it tells: from the day that it names itself, else from
 * that of publication. They describe these and date nothing else.
 */
export function distanceDates(
  analysis: Analysis,
  text: string,
  told: readonly ToldDate[],
  published: string,
): ToldDate[] {
  const { sentence } = analysis;
  if (!sentence.tokens.some(({ lower }, at) => DIRECTIONS.has(lower) && UNITS.test(sentence.words[at - 1] ?? '')))
    return [];
  const within = ({ start, end, relation, describes, anterior }: ToldDate) =>
    start >= sentence.start && end <= sentence.end && relation === 'at' && describes === null && !anterior;
  return [...text.slice(sentence.start, sentence.end).matchAll(DISTANCE)].flatMap((match) => {
    const { number = '', unit = '', direction = '' } = match.groups ?? {};
    const start = sentence.start + match.index;
    const end = start + match[0].trimEnd().length;
    const word = sentence.tokens.findIndex((token) => token.end === end);
    const describes = nounAt(analysis, word) ?? clauseAt(analysis, word);
    const count = numberOf(number.toLowerCase());
    if (!describes || count < 1) return [];
    const isAfter = /^nach/i.test(direction);
    const named = ownDay(analysis, describes, told);
    const dates = told.filter((date) => within(date) && date !== named);
    const own = dates.find(({ precision }) => precision === 'day');
    if (named) {
      const act =
        dates.length > 0 ? null : actBeside(analysis, { start, end }, named, unit, isAfter ? count : -count, published);
      return [
        { ...named, describes: { ...describes, end: Math.max(describes.end, named.describes?.end ?? 0) } },
        ...(act ? [{ ...act, text: text.slice(start, end) }] : []),
      ];
    }
    // From "2021" no day can be counted.
    if (!own && dates.length > 0) return [];
    const { from, to, precision } = beside(unit, isAfter ? -count : count, parseDay(own?.from ?? published));
    const span = { from: isoDay(from), to: isoDay(to), precision, past: null, future: null };
    const home = { ...BARE, clause: null, sentence: sentence.start, distance: true };
    return [
      { start, end, text: text.slice(start, end), ...span, basis: 'relative', relation: 'at', describes, ...home },
    ];
  });
}

const BARE = {
  anterior: false,
  pluperfect: false,
  spoken: false,
  attributive: false,
  earlier: false,
  lies: null,
  planned: false,
};

/** The day of what was done so far from an occasion whose own day the sentence tells: the last one that is over. */
function actBeside(
  { sentence, clauses }: Analysis,
  { start, end }: { readonly start: number; readonly end: number },
  { past, future, from: day, basis, relation }: ToldDate,
  unit: string,
  count: number,
  published: string,
): Omit<ToldDate, 'text'> | null {
  const clause = clauses.find(({ tokens }) => tokens.some((at) => sentence.tokens[at]?.start === start));
  if (!clause || (clause.tense !== 'past' && clause.tense !== 'perfect') || !/^[TW]/.test(unit)) return null;
  const occasions = [future?.from, past?.from ?? day].flatMap((one) => (one ? [parseDay(one)] : []));
  if (basis === 'weekday') occasions.push((occasions.at(-1) ?? 0) - WEEK);
  const at = occasions.map((one) => beside(unit, count, one)).find((one) => one.from <= parseDay(published));
  if (!at) return null;
  const span = { from: isoDay(at.from), to: isoDay(at.to), precision: at.precision, past: null, future: null };
  const home = { ...BARE, clause, sentence: sentence.start, distance: false };
  return { start, end, ...span, basis: 'relative', relation, describes: null, ...home };
}
const WEEK = 7;

/** The noun of the phrase with the preposition at a position. */
function nounAt({ sentence, phrases }: Analysis, position: number): DescribedNoun | null {
  const phrase = phrases.find(({ start }) => start === position || start === position + 1);
  if (!phrase?.preposition) return null;
  const of = ENDS_OF_WHAT_GOES_ON.test(sentence.words[phrase.head] ?? '') ? phrase.genitives[0] : undefined;
  const noun = sentence.tokens[(of ?? phrase).head];
  return noun ? { start: noun.start, end: noun.end } : null;
}

/** The stretch of the clause that the conjunction at a position opens. */
function clauseAt({ sentence, clauses }: Analysis, position: number): DescribedNoun | null {
  const clause = clauses.find(({ verbs, tokens }) => tokens.includes(position) && verbs.every((at) => at > position));
  const [first, last] = [sentence.tokens[position], sentence.tokens[clause?.tokens.at(-1) ?? -1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

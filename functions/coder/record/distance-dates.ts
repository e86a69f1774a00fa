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
  const dates = told.filter(within);
  const own = dates.find(({ precision }) => precision === 'day');
  // From "2021" no day can be counted.
  if (!own && dates.length > 0) return [];
  const anchor = parseDay(own?.from ?? published);
  return [...text.slice(sentence.start, sentence.end).matchAll(DISTANCE)].flatMap((match) => {
    const { number = '', unit = '', direction = '' } = match.groups ?? {};
    const start = sentence.start + match.index;
    const end = start + match[0].trimEnd().length;
    const word = sentence.tokens.findIndex((token) => token.end === end);
    const describes = nounAt(analysis, word) ?? clauseAt(analysis, word);
    const count = numberOf(number.toLowerCase());
    if (!describes || count < 1) return [];
    const { from, to, precision } = beside(unit, /^nach/i.test(direction) ? -count : count, anchor);
    const span = { from: isoDay(from), to: isoDay(to), precision, past: null, future: null };
    const home = {
      clause: null,
      anterior: false,
      pluperfect: false,
      spoken: false,
      attributive: false,
      sentence: sentence.start,
      distance: true,
      earlier: false,
    };
    return [
      { start, end, text: text.slice(start, end), ...span, basis: 'relative', relation: 'at', describes, ...home },
    ];
  });
}

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

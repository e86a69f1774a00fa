import type { EventDate } from '../event.ts';
import { type Day, days, type Interval, monthOf, yearOf } from './calendar.ts';

/** What a rule may look at besides the words it matched. */
export interface DateContext {
  readonly published: Day;
  /** The mention before this one in the same paragraph. */
  readonly previous: Reading | null;
  /** The last single day told before this one. */
  readonly day: Interval | null;
  /** The year that the paragraph tells of when it lies well before publication, else null. */
  readonly toldYear: number | null;
  readonly before: string;
  readonly after: string;
}

/** What an expression means; `past` and `future` are given where the tense of the clause decides between them. */
export interface Reading extends Interval {
  readonly past?: Interval;
  readonly future?: Interval;
}

/** A pattern with named groups; `read` sees them in lower case and may decline with null. */
export interface DateRule {
  readonly pattern: string;
  readonly basis: EventDate['basis'];
  /** What of its words, in lower case, lets `previous` stand in an earlier paragraph. */
  readonly across?: RegExp;
  readonly read: (part: (name: string) => string, context: DateContext) => Reading | null;
}

/** A reading for each tense; the untensed reading is `fallback`. */
export const byTense = (past: Interval, future: Interval, fallback: Interval = past): Reading =>
  past.from === future.from ? past : { ...fallback, past, future };

/** Months that news looks back and ahead without naming the year. */
const BACK = 9;
const AHEAD = 3;

/** "Am 23. März nahm die Polizei …", "in der Nacht zum …": no noun before the preposition that the day would be of ("nach der Wahl am 23. März"). */
const BY_ITSELF =
  /(?<!\p{Lu}[\p{L}-]*["“”»«]? )(?<!\p{L})(?:[Aa]m|[Aa]n|[Ii]n der|[Zz]u|[Üü]ber|[Vv]om|[Zz]wischen dem)(?: (?:Abend|Morgen|Mittag|Nachmittag) des)? $/u;

/**
 * Places a date without a year: `at(year)` builds it. The tense decides where it is known, but not for a day far back in the
 * year before ("hatte eine Pause bis nach der Wahl am 23. März gefordert", written in February). Paragraphs about an earlier
 * year keep that year.
 */
export const withoutYear = (at: (year: number) => Interval, context: DateContext): Reading => {
  if (context.toldYear !== null) return at(context.toldYear);
  const { published } = context;
  const current = yearOf(published);
  const past = at(current).from <= published ? at(current) : at(current - 1);
  const future = at(current).to >= published ? at(current) : at(current + 1);
  const ahead = (yearOf(future.from) - current) * 12 + monthOf(future.from) - monthOf(published);
  const behind = (current - yearOf(past.from)) * 12 + monthOf(published) - monthOf(past.from);
  if (yearOf(past.from) < current && ahead <= AHEAD && behind > BACK)
    return at(current).precision === 'month' || BY_ITSELF.test(context.before) ? byTense(past, future, future) : future;
  return byTense(past, future, ahead <= AHEAD && ahead < behind ? future : past);
};

/** The tenth of a month or the third of a longer stretch that "Anfang", "Mitte" and "Ende" mean. */
export const partOf = (written: string, whole: Interval): Interval => {
  if (written === '') return whole;
  const word = written === 'beginn' || written === 'auftakt' ? 'anfang' : written;
  if (whole.precision === 'month') {
    if (word === 'anfang') return days(whole.from, whole.from + 9);
    return word === 'mitte' ? days(whole.from + 10, whole.from + 19) : days(whole.from + 20, whole.to);
  }
  const third = Math.floor((whole.to - whole.from + 1) / (whole.precision === 'year' ? 4 : 3));
  if (word === 'anfang') return days(whole.from, whole.from + third);
  return word === 'mitte' ? days(whole.from + third, whole.to - third) : days(whole.to - third, whole.to);
};

/** Applies `partOf` to every tense of a reading. */
export const partOfReading = (word: string, reading: Reading): Reading => ({
  ...partOf(word, reading),
  ...(reading.past && { past: partOf(word, reading.past) }),
  ...(reading.future && { future: partOf(word, reading.future) }),
});

import type { EventPosting } from './event-posting.ts';
import type { Bucket, EventQuery, TimelineRequest } from './event-query.ts';
import { addDays, type Interval } from './interval.ts';
import { timeOf } from './matches.ts';
import { VALUES_OF } from './posting-values.ts';
import type { Tally as DayTally } from './rollups.ts';

/** Buckets that a timeline is filled up with zeros to at most: ten years of days. */
const MOST_FILLED = 3660;

interface Tally {
  readonly value: string | null;
  events: number;
  goldstein: number;
  articles: number;
  /** Articles and days that were counted. */
  readonly seen: Set<string>;
}

/** Counts events by interval, and in each by the values of a field. */
export class BucketCounts {
  readonly #query: EventQuery;
  readonly #request: TimelineRequest;
  /** By the first day of the interval, then by value. */
  readonly #buckets = new Map<string, Map<string | null, Tally>>();

  constructor(query: EventQuery, request: TimelineRequest) {
    this.#query = query;
    this.#request = request;
  }

  add(posting: EventPosting): void {
    const { by } = this.#request;
    const day = timeOf(posting, this.#query.dateField ?? 'event').slice(0, 10);
    for (const value of by === undefined ? [null] : VALUES_OF[by](posting)) {
      const { seen } = this.#tally(day, value);
      const isNew = !seen.has(`${day}#${posting.articleId}`);
      seen.add(`${day}#${posting.articleId}`);
      this.addDay(day, value, { events: 1, articles: isNew ? 1 : 0, goldstein: posting.goldstein });
    }
  }

  /** Adds what was counted already. */
  addDay(day: string, value: string | null, { events, articles, goldstein }: DayTally): void {
    const tally = this.#tally(day, value);
    tally.events += events;
    tally.articles += articles;
    tally.goldstein += goldstein;
  }

  #tally(day: string, value: string | null): Tally {
    const start = firstDay(day, this.#request.interval);
    const tallies = this.#buckets.get(start) ?? new Map<string | null, Tally>();
    this.#buckets.set(start, tallies);
    const tally = tallies.get(value) ?? { value, ...NOTHING, seen: new Set() };
    tallies.set(value, tally);
    return tally;
  }

  /** The buckets, oldest first; without `by`, also the empty ones of the days covered, or between the first and the last. */
  filled({ from, to }: Interval): Bucket[] {
    const { interval, by } = this.#request;
    const starts = [...this.#buckets.keys()].sort();
    const first = from === null ? starts[0] : firstDay(from, interval);
    const last = to === null ? starts.at(-1) : firstDay(to, interval);
    if (by === undefined && first !== undefined && last !== undefined) {
      const all = new Set(starts);
      for (let start = first; start <= last && all.size < MOST_FILLED; start = nextDay(lastDay(start, interval)))
        all.add(start);
      starts.splice(0, starts.length, ...[...all].sort());
    }
    return starts.flatMap((start) => {
      const tallies = [...(this.#buckets.get(start)?.values() ?? [])].sort((a, b) => b.events - a.events);
      const told = tallies.length > 0 || by !== undefined ? tallies : [NONE];
      return told.map((tally) => bucketOf(start, lastDay(start, interval), tally));
    });
  }
}

const NOTHING: DayTally = { events: 0, articles: 0, goldstein: 0 };
const NONE: Tally = { value: null, ...NOTHING, seen: new Set() };

function bucketOf(start: string, end: string, { value, events, goldstein, articles }: Tally): Bucket {
  const mean = events === 0 ? null : Math.round((goldstein / events) * 1000) / 1000;
  return { start, end, value, events, articles, goldstein: mean };
}

/** The first day of the interval that a day lies in. */
export function firstDay(day: string, interval: TimelineRequest['interval']): string {
  if (interval === 'day') return day;
  if (interval === 'month') return `${day.slice(0, 7)}-01`;
  // Sunday is day 0 in JavaScript and the last of ISO 8601's week.
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

function lastDay(first: string, interval: TimelineRequest['interval']): string {
  if (interval === 'day') return first;
  if (interval === 'week') return addDays(first, 6);
  const [year = 0, month = 1] = first.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const nextDay = (day: string): string => addDays(day, 1);

import type { Range } from './posting-list.ts';

/** Days from and to, both inclusive; null: open. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

/** Sorts after every character of a posting's sort key. */
const LAST = '~';
/** Sorts before every day. */
const FIRST = '0';

/** The days that all intervals have in common. */
export function intersection(...intervals: readonly Interval[]): Interval {
  const froms = intervals.flatMap(({ from }) => from ?? []).sort();
  const tos = intervals.flatMap(({ to }) => to ?? []).sort();
  return { from: froms.at(-1) ?? null, to: tos[0] ?? null };
}

/** The posting sort keys of an interval, from the position `before` (exclusive) where a walk goes on. */
export function rangeOf({ from, to }: Interval, before: string | null): Range {
  const end = to === null ? LAST : `${to}${LAST}`;
  return { from: from ?? FIRST, before: before !== null && before < end ? before : end };
}

/** Whether a bucket (a day or month) may hold sort keys of the range. No bucket reaches into a range that ends before it begins. */
export function reaches(bucket: string, { from, before }: Range): boolean {
  return from < before && bucket < before && bucket >= from.slice(0, bucket.length);
}

/** The days of a month, newest first. */
export function daysOf(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  // Day 0 of the next month is the last one of this.
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: last }, (_, i) => `${month}-${String(last - i).padStart(2, '0')}`);
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

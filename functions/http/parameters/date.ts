import * as v from 'valibot';
import type { Interval } from '../../store/interval.ts';

/** A day of the calendar, `2025-01-28`. */
export const day = v.pipe(
  v.string(),
  v.check((text) => isDay(text), 'must be a day such as 2025-01-28'),
);

/** `2025-01-28`, `2025-01-01..2025-01-31`, `2025-01-01..` or `..2025-01-31`. */
export const interval = v.pipe(
  v.string(),
  v.rawTransform<string, Interval>(({ dataset, addIssue, NEVER }) => {
    const parsed = readInterval(dataset.value);
    if (typeof parsed !== 'string') return parsed;
    addIssue({ message: parsed });
    return NEVER;
  }),
);

/** The days that all intervals have in common. */
export function intersection(...intervals: readonly Interval[]): Interval {
  const froms = intervals.flatMap(({ from }) => from ?? []).sort();
  const tos = intervals.flatMap(({ to }) => to ?? []).sort();
  return { from: froms.at(-1) ?? null, to: tos[0] ?? null };
}

/** The interval, or what is wrong with the text. */
function readInterval(text: string): Interval | string {
  const [first = '', last = first, ...rest] = text.split('..');
  const bounds = [first, last].filter((bound) => bound !== '');
  if (rest.length > 0 || bounds.length === 0 || !bounds.every(isDay)) {
    return 'must be a day such as 2025-01-28 or an interval such as 2025-01-01..2025-01-31, 2025-01-01.. or ..2025-01-31';
  }
  const parsed = { from: first || null, to: last || null };
  return parsed.from !== null && parsed.to !== null && parsed.from > parsed.to ? 'ends before it begins' : parsed;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // `Date` takes 31 April for 1 May.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

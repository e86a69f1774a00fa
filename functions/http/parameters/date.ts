import type { Interval } from '../../store/interval.ts';
import { one, type Read } from './parameter.ts';

const EXAMPLE = '2025-01-28';

/** A day of the calendar, `2025-01-28`, or `today` (UTC). */
export const day = one(
  (text): Read<string> => {
    const value = dayIn(text);
    return value === null ? { message: `must be a day such as ${EXAMPLE}` } : { value };
  },
  { type: 'string', examples: [EXAMPLE] },
);

/** `2025-01-28`, `2025-01-01..2025-01-31`, `2025-01-01..`, `..2025-01-31`, `today`, `7d`: the last seven days, today included (UTC). */
export const interval = one(readInterval, { type: 'string', examples: [EXAMPLE, '2025-01-01..2025-01-31', '7d'] });

/** The days that all intervals have in common. */
export function intersection(...intervals: readonly Interval[]): Interval {
  const froms = intervals.flatMap(({ from }) => from ?? []).sort();
  const tos = intervals.flatMap(({ to }) => to ?? []).sort();
  return { from: froms.at(-1) ?? null, to: tos[0] ?? null };
}

/** The interval as a parameter writes it; a closed one of the same meaning for `7d` and `today`. */
export function intervalText({ from, to }: Interval): string {
  return from !== null && from === to ? from : `${from ?? ''}..${to ?? ''}`;
}

function readInterval(text: string): Read<Interval> {
  const last = /^(\d{1,4})d$/.exec(text)?.[1];
  if (last !== undefined && Number(last) > 0) return { value: { from: daysAgo(Number(last) - 1), to: daysAgo(0) } };
  const [first = '', end = first, ...rest] = text.split('..');
  const bounds = [first, end].filter((bound) => bound !== '');
  if (rest.length > 0 || bounds.length === 0 || bounds.some((bound) => dayIn(bound) === null)) {
    return {
      message: `must be a day such as ${EXAMPLE}, an interval such as 2025-01-01..2025-01-31 or 2025-01-01.., or 7d`,
    };
  }
  const value = { from: dayIn(first), to: dayIn(end) };
  return value.from !== null && value.to !== null && value.from > value.to
    ? { message: 'ends before it begins' }
    : { value };
}

function dayIn(text: string): string | null {
  if (text === 'today') return daysAgo(0);
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // `Date` takes 31 April for 1 May.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

/** UTC. */
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

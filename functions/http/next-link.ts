import * as v from 'valibot';
import type { Call } from './call.ts';
import { interval, intervalText } from './parameters/date.ts';

/** The absolute address of the call's list at another cursor. */
export function nextUrl({ query, ...call }: Call, cursor: string): string {
  const days = v.safeParse(interval, query.date?.[0]);
  // `7d` means other days tomorrow, and a cursor belongs to one query.
  const fixed = days.success ? { ...query, date: [intervalText(days.output)] } : query;
  return urlOf({ ...call, query: { ...fixed, cursor: [cursor] } });
}

/** The absolute address of a call. */
export function urlOf({ baseUrl, path, query }: Pick<Call, 'baseUrl' | 'path' | 'query'>): string {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) for (const value of values) search.append(name, value);
  return `${baseUrl}${path}${search.size > 0 ? `?${search}` : ''}`;
}

import type { Dyad, Terms } from '../store/event-query.ts';

/** The filters as they were understood, in the words of the parameters: `{"country": ["RUS", "-UZB"]}`. */
export function describeFilters(filters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [
      name,
      isTerms(value) ? [...value.any.map(textOf), ...value.none.map((it) => `-${textOf(it)}`)] : value,
    ]),
  );
}

function isTerms(value: unknown): value is Terms<unknown> {
  return typeof value === 'object' && value !== null && 'any' in value && 'none' in value;
}

const textOf = (value: unknown): string =>
  isDyad(value) ? [value.first, value.second].join(value.directed ? '>' : '-') : String(value);

function isDyad(value: unknown): value is Dyad {
  return typeof value === 'object' && value !== null && 'directed' in value;
}

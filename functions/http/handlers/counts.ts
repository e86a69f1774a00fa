import type * as v from 'valibot';
import { catalogueKeys, PlaceEntry } from '../../store/catalogue.ts';
import { facets, timeline } from '../../store/count.ts';
import type { Counted, Total } from '../../store/event-query.ts';
import { jsonBytes } from '../../store/page.ts';
import type { Table } from '../../store/table.ts';
import { catalogueEntries } from '../catalogue-entries.ts';
import type { ENDPOINTS } from '../endpoints.ts';
import { eventQuery } from '../event-filters.ts';
import { answerList } from '../list-answer.ts';
import { BUCKETS, FACETS, PLACE_COUNTS } from '../lists/kinds.ts';
import { invalidParameters } from '../parameters/parse-parameters.ts';
import type { Outcome } from '../response.ts';
import type { Input } from '../route.ts';
import type { PlaceCount } from '../schemas/records.ts';
import type { Context } from './context.ts';

type ParametersOf<Name extends keyof typeof ENDPOINTS> = v.InferOutput<(typeof ENDPOINTS)[Name]['parameters']>;

export async function getTimeline({ table }: Context, input: Input<ParametersOf<'timeline'>>): Promise<Outcome> {
  const { parameters, call, format } = input;
  const { interval, by } = parameters;
  const query = eventQuery(parameters);
  if ('kind' in query) return query;
  return answerList({
    ...{ table, call, format, kind: BUCKETS, parameters: { ...parameters, limit: Number.MAX_SAFE_INTEGER } },
    read: async (limits, position) => {
      const counted = await timeline(table, query, { interval, by }, position);
      if (jsonBytes(counted.buckets) > limits.bytes) return TOO_MUCH;
      return { ...pageOf(counted, position), items: [...counted.buckets] };
    },
  });
}

const TOO_MUCH = invalidParameters([
  {
    parameter: 'by',
    detail: 'by: has too many values for one answer. Ask for fewer days, longer intervals or more filters.',
  },
]);

export async function getFacets({ table }: Context, input: Input<ParametersOf<'facets'>>): Promise<Outcome> {
  const { parameters, call, format } = input;
  const query = eventQuery(parameters);
  if ('kind' in query) return query;
  return answerList({
    ...{ table, call, format, kind: FACETS, parameters },
    read: async ({ items: most }, position) => {
      const counted = await facets(table, query, parameters.by, position);
      const lists = parameters.by.map((field) => ({ field, counts: counted.facets[field] ?? [] }));
      const items = lists.flatMap(({ field, counts }) => counts.slice(0, most).map((count) => ({ field, ...count })));
      const cut = lists.map(({ field, counts }) => [field, Math.max(0, counts.length - most)] as const);
      return { ...pageOf(counted, position, { cut: Object.fromEntries(cut) }), items };
    },
  });
}

export async function getEventPlaces({ table }: Context, input: Input<ParametersOf<'eventPlaces'>>): Promise<Outcome> {
  const { parameters, call, format } = input;
  const query = eventQuery(parameters);
  if ('kind' in query) return query;
  return answerList({
    ...{ table, call, format, kind: PLACE_COUNTS, parameters },
    read: async ({ items: most }, position) => {
      const counted = await facets(table, query, ['place'], position);
      const counts = counted.facets.place ?? [];
      const items = await located(table, counts.slice(0, most));
      return { ...pageOf(counted, position, { cut: { place: Math.max(0, counts.length - most) } }), items };
    },
  });
}

/** What is known of counted places. */
async function located(table: Table, counts: readonly { value: string; events: number }[]): Promise<PlaceCount[]> {
  const keys = counts.flatMap(({ value }) => catalogueKeys(value).slice(0, 1));
  const known = new Map((await catalogueEntries(table, keys, PlaceEntry)).map((entry) => [entry.key, entry]));
  return counts.map(({ value, events }) => ({ ...(known.get(value) ?? unknownPlace(value)), events }));
}

function unknownPlace(key: string): Omit<PlaceCount, 'events'> {
  return { key, name: key, country: null, admin1: null, lat: null, lon: null, geonameId: null, precision: null };
}

/** The page of a count. Its total is of events, the same that a list of them has. */
function pageOf({ events, scanned, covered, next }: Counted, position: string | null, more: object = {}) {
  const total: Total =
    position === null
      ? { value: events, relation: next === null ? 'eq' : 'gte' }
      : { value: null, relation: 'unknown' };
  return { scanned, next, total, more: { covered, ...more } };
}

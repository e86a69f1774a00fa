import type { EventQuery, Terms } from './event-query.ts';
import { boxAround, geohashesOf } from './geo.ts';
import { daysOf, reaches } from './interval.ts';
import { dyadValue, FAMILIES, type HotLists, isCountry, LIST_OF_CLOCK, type ListKey, partitionsOf } from './lists.ts';
import type { Range } from './posting-list.ts';
import type { Lists } from './posting-walk.ts';

/** Cells of 1.4 degrees that a box is looked for in at most; a larger one is left to other filters. */
const MOST_CELLS = 36;

/**
 * The lists that hold every match of the query, one set per filter that has lists, rarest kind first; the last is always
 * that of all events. Only the events' own clock has lists by value.
 */
export function candidatesOf(query: EventQuery): ListKey[][] {
  const { dateField = 'event' } = query;
  const all: ListKey[] = [{ family: LIST_OF_CLOCK[dateField], value: '' }];
  if (dateField !== 'event') return [all];
  const lists = (family: ListKey['family'], terms: Terms<string> | undefined) =>
    terms === undefined || terms.any.length === 0 ? [] : [terms.any.map((value) => ({ family, value }))];
  return [
    ...lists(
      'INCIDENT',
      mapTerms(query.incidents, (id) => id.slice(-10)),
    ),
    ...lists('SPEAKER', query.speakers),
    ...dyadLists(query),
    ...lists('PLACE', query.places),
    ...lists('ACTOR', query.actors),
    ...lists('ACTOR', query.recipients),
    ...lists('ACTOR', query.names),
    ...cells(query),
    ...lists('COUNTRY', query.placeCountries),
    ...lists('COUNTRY', query.recipientCountries),
    ...lists('COUNTRY', query.actorCountries),
    ...lists('COUNTRY', query.countries),
    ...lists('TYPE', query.types),
    all,
  ];
}

/** The partitions of the lists, bucket by bucket; `months` are those with any events by the query's clock, newest first. */
export function openLists(keys: readonly ListKey[], months: readonly string[], range: Range, hot: HotLists): Lists {
  const [first] = keys;
  const unit = first === undefined ? 'month' : FAMILIES[first.family];
  const within = {
    day: () => months.flatMap(daysOf),
    month: () => months,
    year: () => [...new Set(months.map((month) => month.slice(0, 4)))],
  }[unit]();
  return {
    buckets: within.filter((bucket) => reaches(bucket, range)),
    listsOf: (bucket) => [...new Set(keys.flatMap((key) => partitionsOf(key, bucket, hot)))],
  };
}

/** Dyads of names have no lists of their own; those of their sides do. */
function dyadLists({ dyads }: EventQuery): ListKey[][] {
  if (dyads === undefined || dyads.any.length === 0) return [];
  const lists = (side: 'first' | 'second') => dyads.any.map((dyad) => sideList(dyad[side]));
  const ofCountries = dyads.any.every(({ first, second }) => isCountry(first) && isCountry(second));
  return ofCountries
    ? [dyads.any.map(({ first, second }) => ({ family: 'DYAD', value: dyadValue(first, second) }))]
    : [lists('first'), lists('second')];
}

const sideList = (side: string): ListKey => ({ family: isCountry(side) ? 'COUNTRY' : 'ACTOR', value: side });

function cells({ box, near }: EventQuery): ListKey[][] {
  return [box, near && boxAround(near)].flatMap((it) => {
    const hashes = it === undefined ? null : geohashesOf(it, MOST_CELLS);
    return hashes === null ? [] : [hashes.map((value): ListKey => ({ family: 'GEO', value }))];
  });
}

function mapTerms(terms: Terms<string> | undefined, map: (value: string) => string): Terms<string> | undefined {
  return terms && { any: terms.any.map(map), none: [] };
}

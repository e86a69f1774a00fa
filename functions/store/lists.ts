import type { EventPosting } from './event-posting.ts';
import type { Clock } from './event-query.ts';
import { geohashOf } from './geo.ts';
import { dyadsOf, VALUES_OF } from './posting-values.ts';

/** Characters of a sort key's time that name a bucket: a year, a month or a day of a list is one partition. */
const BUCKET = { year: 4, month: 7, day: 10 } as const;

/** Kinds of posting lists, and how much of a list is one partition. Rare values get years, so that few have to be opened. */
export const FAMILIES = {
  DAY: 'day',
  TYPE: 'month',
  COUNTRY: 'month',
  ACTOR: 'month',
  DYAD: 'year',
  PLACE: 'month',
  GEO: 'month',
  SPEAKER: 'year',
  INCIDENT: 'month',
  PUBLISHED: 'day',
  INGESTED: 'day',
} as const satisfies Record<string, keyof typeof BUCKET>;
export type Family = keyof typeof FAMILIES;

/** The list of one value, such as `COUNTRY#UZB`, or of all events: `DAY`. */
export interface ListKey {
  readonly family: Family;
  /** Empty for the lists of all events. */
  readonly value: string;
}

/** In how many partitions lists are spread that one alone would be too slow for; by family, or by family and value. */
export type HotLists = ReadonlyMap<string, number>;

export const listName = ({ family, value }: ListKey): string => (value === '' ? family : `${family}#${value}`);

/** Partition keys of a list's bucket, one per shard. The first shard has the name of the list that is not spread. */
export function partitionsOf(list: ListKey, bucket: string, hot: HotLists): string[] {
  const name = listName(list);
  const shards = hot.get(name) ?? hot.get(list.family) ?? 1;
  return Array.from({ length: shards }, (_, shard) => `${name}#${bucket}${shard === 0 ? '' : `#${shard}`}`);
}

/** Whether a partition is a day of the list of all events. */
export const isDayList = (pk: string): boolean => pk.startsWith('DAY#');

/** The bucket of a list that a time belongs to. */
export const bucketOf = (family: Family, time: string): string => time.slice(0, BUCKET[FAMILIES[family]]);

/** The list of all events by a clock. */
export const LIST_OF_CLOCK = { event: 'DAY', published: 'PUBLISHED', ingested: 'INGESTED' } as const satisfies Record<
  Clock,
  Family
>;

/** The lists by the events' own clock that an event stands in. */
export function listsOf(posting: EventPosting): ListKey[] {
  const { place, series, type, speakers } = posting;
  const list = (family: Family, values: readonly string[]) => [...new Set(values)].map((value) => ({ family, value }));
  return [
    ...list('DAY', ['']),
    ...list('TYPE', [type]),
    ...list('COUNTRY', VALUES_OF.country(posting)),
    ...list('ACTOR', VALUES_OF.name(posting)),
    ...list(
      'DYAD',
      dyadsOf(posting).map(([first, second]) => dyadValue(first, second)),
    ),
    ...list('PLACE', place?.names ?? []),
    ...list('GEO', place?.point ? [geohashOf(place.point)] : []),
    ...list('SPEAKER', speakers),
    ...list('INCIDENT', series === null ? [] : [series]),
  ];
}

/** Both directions of a dyad are one list. */
export const dyadValue = (first: string, second: string): string => [first, second].sort().join('-');

/** Whether a side of a dyad is a country; names are folded, and so in lower case. */
export const isCountry = (side: string): boolean => /^[A-Z]{3}$/.test(side);

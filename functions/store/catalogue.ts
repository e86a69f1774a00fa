import * as v from 'valibot';
import type { EventRecord } from '../coder/event.ts';
import { foldName } from './keys.ts';
import type { Page } from './page.ts';
import type { Row, Table } from './table.ts';

export { ActorEntry, searchActors } from './actors.ts';

/**
 * A place of events. Places of the gazetteer are nobody's data, so their catalogue is only ever added to.
 */
export const PlaceEntry = v.object({
  key: v.string(),
  name: v.string(),
  country: v.nullable(v.string()),
  admin1: v.nullable(v.string()),
  lat: v.nullable(v.number()),
  lon: v.nullable(v.number()),
  geonameId: v.nullable(v.number()),
  precision: v.picklist(['city', 'admin1', 'country']),
});
export type PlaceEntry = v.InferOutput<typeof PlaceEntry>;

/** Places of whose name a word begins with the prefix, by the alphabet. */
export function searchPlaces(
  table: Table,
  prefix: string,
  limit: number,
  after: string | null = null,
): Promise<Page<PlaceEntry>> {
  return search(table, { family: 'PLACE', prefix, limit, after }, PlaceEntry);
}

/** Names are in the catalogue under each of so many first words: "wladimir putin", "putin wladimir". */
const MOST_WORDS = 4;

/** The rows of an event's place in the catalogue. */
export function catalogueRows(place: EventRecord['place']): Row[] {
  if (place === null) return [];
  const { text: _, basis: __, ...known } = place;
  const key = foldName(place.name);
  const entry: PlaceEntry = { key, ...known };
  return key === '' ? [] : catalogueKeys('PLACE', key).map((at) => ({ ...at, entry }));
}

/** The keys of a name's rows in the catalogue. */
export function catalogueKeys(family: CatalogueFamily, key: string): { pk: string; sk: string }[] {
  const words = key.split(' ');
  const spellings = words.slice(0, MOST_WORDS).map((_, i) => [...words.slice(i), ...words.slice(0, i)].join(' '));
  return [...new Set(spellings)].map((spelling) => ({ pk: partition(family, spelling), sk: `${spelling}#${key}` }));
}

export type CatalogueFamily = 'PLACE';

interface Search {
  readonly family: CatalogueFamily;
  readonly prefix: string;
  readonly limit: number;
  readonly after: string | null;
}

const partition = (family: CatalogueFamily, name: string): string => `CATALOGUE#${family}#${[...name][0]}`;

/** Sorts after every letter that names are made of. */
const LAST = '\u{ffff}';

async function search<Entry>(
  table: Table,
  { family, prefix, limit, after }: Search,
  schema: v.GenericSchema<unknown, Entry>,
): Promise<Page<Entry>> {
  const folded = foldName(prefix);
  if (folded === '') return { items: [], scanned: 0, next: null, total: { value: 0, relation: 'eq' } };
  const pk = partition(family, folded);
  const { rows, next } = await table.query({
    pk,
    from: folded,
    to: `${folded}${LAST}`,
    limit,
    ...(after !== null && { after: { pk, sk: after } }),
  });
  const items = rows.map((row) => v.parse(v.object({ entry: schema }), row).entry);
  const total = { value: items.length, relation: next === null ? ('eq' as const) : ('gte' as const) };
  return {
    items,
    scanned: rows.length,
    next: next?.sk ?? null,
    total: after === null ? total : { value: null, relation: 'unknown' },
  };
}

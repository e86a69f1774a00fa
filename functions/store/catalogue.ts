import * as v from 'valibot';
import { Place } from '../coder/event.ts';
import { foldName } from './keys.ts';
import type { Page } from './page.ts';
import type { Row, Table } from './table.ts';

/**
 * A place of events. Places of the gazetteer are nobody's data, so their catalogue is only ever added to.
 */
export const PlaceEntry = v.object({ key: v.string(), ...v.omit(Place, ['text', 'basis']).entries });
export type PlaceEntry = v.InferOutput<typeof PlaceEntry>;

const PlaceRow = v.object({ entry: PlaceEntry });

/** Places of whose name a word begins with the prefix, by the alphabet; `after` is the sort key of the last one before. */
export async function searchPlaces(
  table: Table,
  prefix: string,
  limit: number,
  after: string | null = null,
): Promise<Page<PlaceEntry>> {
  const folded = foldName(prefix);
  if (folded === '') return { items: [], scanned: 0, next: null, total: { value: 0, relation: 'eq' } };
  const pk = partition(folded);
  const { rows, next } = await table.query({
    pk,
    from: folded,
    to: `${folded}${LAST}`,
    limit,
    ...(after !== null && { after: { pk, sk: after } }),
  });
  const items = rows.map((row) => v.parse(PlaceRow, row).entry);
  const total = { value: items.length, relation: next === null ? ('eq' as const) : ('gte' as const) };
  return {
    items,
    scanned: rows.length,
    next: next?.sk ?? null,
    total: after === null ? total : { value: null, relation: 'unknown' },
  };
}

/** Names are in the catalogue under each of so many first words: "wladimir putin", "putin wladimir". */
const MOST_WORDS = 4;

/** The rows of an event's place in the catalogue. */
export function catalogueRows(place: Place | null): Row[] {
  if (place === null) return [];
  const { text: _, basis: __, ...known } = place;
  const key = foldName(place.name);
  const entry: PlaceEntry = { key, ...known };
  return key === '' ? [] : catalogueKeys(key).map((at) => ({ ...at, entry }));
}

/** The keys of a name's rows in the catalogue. */
export function catalogueKeys(key: string): { pk: string; sk: string }[] {
  const words = key.split(' ');
  const spellings = words.slice(0, MOST_WORDS).map((_, i) => [...words.slice(i), ...words.slice(0, i)].join(' '));
  return [...new Set(spellings)].map((spelling) => ({ pk: partition(spelling), sk: `${spelling}#${key}` }));
}

const partition = (name: string): string => `CATALOGUE#PLACE#${[...name][0]}`;

/** Sorts after every letter that names are made of. */
const LAST = '\u{ffff}';

import * as v from 'valibot';
import { rowsOf, type Table } from './table.ts';

/** The partition of the places; the function's permissions name it. */
export const STREAMS = 'STREAMS';

const PlaceRow = v.object({ holder: v.string(), until: v.number() });

/** A stream that wants a place, and until when it will have ended in any case; times are epoch seconds. */
export interface Guest {
  /** An id that no other stream has. */
  readonly holder: string;
  readonly now: number;
  readonly until: number;
}

/**
 * Takes one of `most` places, which is free again when it is given back or at `until`. Returns its row key, or null where all
 * are taken. Of several that want the same free place one gets it: the others take the next.
 */
export async function takePlace(table: Table, most: number, { holder, now, until }: Guest): Promise<string | null> {
  const holders = new Map<string, string>();
  const taken = new Set<string>();
  for await (const { sk, ...row } of rowsOf(table, { pk: STREAMS, consistent: true })) {
    const place = v.parse(PlaceRow, row);
    holders.set(sk, place.holder);
    if (place.until > now) taken.add(sk);
  }
  const free = Array.from({ length: most }, (_, i) => String(i).padStart(4, '0')).filter((sk) => !taken.has(sk));
  for (const sk of free) {
    const before = holders.get(sk);
    const condition = before === undefined ? 'absent' : { attribute: 'holder', equals: before };
    if (await table.put({ pk: STREAMS, sk, holder, until }, condition)) return sk;
  }
  return null;
}

/** Gives a place back, unless somebody else has it by now. */
export async function giveBack(table: Table, sk: string, holder: string): Promise<void> {
  await table.put({ pk: STREAMS, sk, holder, until: 0 }, { attribute: 'holder', equals: holder });
}

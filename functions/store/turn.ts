import * as v from 'valibot';
import type { Table } from './table.ts';

const TurnRow = v.object({ pk: v.string(), sk: v.string(), holder: v.string(), until: v.number() });

/** A turn outlives its worker by this much, so that nobody works beside one that is being stopped. */
const MARGIN_MS = 5_000;

/**
 * Takes the turn at a work that only one may do at a time, until the worker is stopped at `end` (milliseconds since 1970).
 * Returns what gives it back, or null where somebody else has it.
 */
export async function takeTurn(
  table: Table,
  work: string,
  holder: string,
  now: number,
  end: number,
): Promise<(() => Promise<void>) | null> {
  const key = { pk: work, sk: 'TURN' };
  const row = await table.get(key);
  const last = row === null ? null : v.parse(TurnRow, row);
  if (last !== null && last.until > now) return null;
  const condition = last === null ? 'absent' : { attribute: 'holder', equals: last.holder };
  if (!(await table.put({ ...key, holder, until: end + MARGIN_MS }, condition))) return null;
  return async () => {
    await table.put({ ...key, holder, until: 0 }, { attribute: 'holder', equals: holder });
  };
}

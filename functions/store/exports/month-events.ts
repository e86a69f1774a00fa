import * as v from 'valibot';
import type { EventRecord } from '../../coder/event.ts';
import { committedPostings } from '../committed-postings.ts';
import { daysOf } from '../interval.ts';
import { eventKey } from '../keys.ts';
import { partitionsOf } from '../lists.ts';
import { nameOf } from '../page.ts';
import { EventRow } from '../rows.ts';
import type { Key, Table } from '../table.ts';

/** An event, and the day that it is listed under. */
export interface DatedEvent {
  readonly day: string;
  readonly event: EventRecord;
}

/** Events whose rows are read at once: one BatchGetItem request. */
const BATCH = 100;

/**
 * The events of a month as they are committed and may be seen now, by day and article; read strongly consistently, so that
 * everything is there that was committed before. From a day on, by default the first. `now` is in milliseconds.
 */
export async function* eventsOfMonth(
  table: Table,
  month: string,
  now: () => number,
  from = month,
): AsyncGenerator<DatedEvent[]> {
  for (const day of daysOf(month).reverse()) {
    if (day < from) continue;
    for (const pk of partitionsOf({ family: 'DAY', value: '' }, day, table.hotLists)) {
      let keys: Key[] = [];
      for await (const { articleId, version, eventId } of committedPostings(table, pk, now())) {
        keys.push(eventKey(articleId, version, eventId));
        if (keys.length < BATCH) continue;
        yield await read(table, day, keys);
        keys = [];
      }
      if (keys.length > 0) yield await read(table, day, keys);
    }
  }
}

/** The events in rows, in the order of the keys. A row may have been removed since its posting was read: then its article changed again. */
async function read(table: Table, day: string, keys: readonly Key[]): Promise<DatedEvent[]> {
  const rows = new Map((await table.batchGet(keys, { consistent: true })).map((row) => [nameOf(row), row]));
  return keys.flatMap((key) => {
    const row = rows.get(nameOf(key));
    return row === undefined ? [] : [{ day, event: v.parse(EventRow, row).record }];
  });
}

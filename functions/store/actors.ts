import * as v from 'valibot';
import type { EventRecord } from '../coder/event.ts';
import { namesOf } from './event-posting.ts';
import { walkEvents } from './event-walk.ts';
import { eventKey, foldName } from './keys.ts';
import { BATCH, nameOf, type Page, selectNext } from './page.ts';
import type { PlacedEvent } from './placed-event.ts';
import { VALUES_OF } from './posting-values.ts';
import { EventRow } from './rows.ts';
import type { Table } from './table.ts';
import { REQUEST_BUDGET, Work, type WorkBudget } from './work.ts';

/** Somebody who takes part in events. `key` is what filters take; the rest is how the newest event has it. */
export const ActorEntry = v.object({
  key: v.string(),
  name: v.string(),
  country: v.nullable(v.string()),
  org: v.nullable(v.string()),
  /** In how many of the events that were looked at. */
  events: v.number(),
});
export type ActorEntry = v.InferOutput<typeof ActorEntry>;

/**
 * Actors of whose name a word begins with the prefix, most frequent first, of the events before a position, newest first, as
 * many as the work budget allows: a name of long ago is on a later page, and one of both times on both. There is no catalogue
 * of names: it would have to forget those of deleted articles.
 */
export async function searchActors(
  table: Table,
  prefix: string,
  limit: number,
  before: string | null = null,
  budget: WorkBudget = REQUEST_BUDGET,
): Promise<Page<ActorEntry>> {
  const folded = foldName(prefix);
  if (folded === '') return { items: [], scanned: 0, next: null, total: { value: 0, relation: 'eq' } };
  const begins = (name: string) => ` ${name}`.includes(` ${folded}`);
  const query = { date: { from: null, to: null } };
  const { walk, matching } = await walkEvents(table, query, before, new Work(budget));
  const found = new Map<string, { newest: PlacedEvent; events: number }>();
  for (;;) {
    const batch = await selectNext(walk, (posting) => VALUES_OF.name(posting).some(begins), BATCH);
    if (batch.length === 0) break;
    for (const posting of await matching(batch)) {
      for (const name of VALUES_OF.name(posting).filter(begins)) {
        const { newest, events } = found.get(name) ?? { newest: posting, events: 0 };
        found.set(name, { newest, events: events + 1 });
      }
    }
  }
  const shown = [...found].sort(([a, x], [b, y]) => y.events - x.events || (a < b ? -1 : 1)).slice(0, limit);
  const rows = await table.batchGet(shown.map(([, { newest }]) => keyOf(newest)));
  const records = new Map(rows.map((row) => [nameOf(row), v.parse(EventRow, row).record]));
  const items = shown.flatMap(([key, { newest, events }]) => {
    const record = records.get(nameOf(keyOf(newest)));
    return record === undefined ? [] : entriesOf(record, key, events);
  });
  const next = walk.exhausted ? null : walk.position;
  const whole = before === null && next === null;
  const total = { value: found.size, relation: whole ? ('eq' as const) : ('gte' as const) };
  return { items, scanned: walk.scanned, next, total };
}

function entriesOf({ actors, recipients }: EventRecord, key: string, events: number): ActorEntry[] {
  const actor = [...actors, ...recipients].find((it) => namesOf(it).includes(key));
  return actor ? [{ key, name: actor.name ?? actor.text, country: actor.country, org: actor.org, events }] : [];
}

const keyOf = ({ articleId, version, eventId }: PlacedEvent) => eventKey(articleId, version, eventId);

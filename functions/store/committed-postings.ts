import * as v from 'valibot';
import { guardKey } from './keys.ts';
import { eventsIn, type PlacedEvent } from './placed-event.ts';
import { GuardRow } from './rows.ts';
import type { Table } from './table.ts';
import { isVisible } from './visible.ts';

/** Rows whose guards are read at once. */
const BATCH = 100;

/** The postings of a partition by day that are committed and may be seen at a time (milliseconds), read strongly consistently. */
export async function* committedPostings(table: Table, pk: string, now: number): AsyncGenerator<PlacedEvent> {
  let after: { pk: string; sk: string } | null = null;
  do {
    const { rows, next }: Awaited<ReturnType<Table['query']>> = await table.query({
      pk,
      consistent: true,
      limit: BATCH,
      ...(after && { after }),
    });
    after = next;
    const postings = rows.flatMap((row) => eventsIn(row, 'event'));
    const guards = await readGuards(table, new Set(postings.map(({ articleId }) => articleId)));
    for (const posting of postings) {
      const guard = guards.get(posting.articleId);
      if (guard?.version === posting.version && isVisible(guard, new Date(now))) yield posting;
    }
  } while (after !== null);
}

/** The guard rows of articles, by article; strongly consistent. */
export async function readGuards(table: Table, articleIds: ReadonlySet<string>): Promise<Map<string, GuardRow>> {
  const rows = await table.batchGet([...articleIds].map(guardKey), { consistent: true });
  const guards = new Map(rows.map((row) => [row.pk, v.parse(GuardRow, row)]));
  return new Map(
    [...articleIds].flatMap((id): [string, GuardRow][] => {
      const guard = guards.get(guardKey(id).pk);
      return guard === undefined ? [] : [[id, guard]];
    }),
  );
}

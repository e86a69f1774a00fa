import * as v from 'valibot';
import type { EventRecord } from '../coder/event.ts';
import { readVersion } from './article-version.ts';
import { monthsWithPostings } from './calendar.ts';
import { daysOf } from './interval.ts';
import { guardKey, parseRowSortKey } from './keys.ts';
import { partitionsOf } from './lists.ts';
import { jsonBytes, type PageLimits } from './page.ts';
import { type ArticleRecord, GuardRow } from './rows.ts';
import type { Row, Table } from './table.ts';
import { isVisible } from './visible.ts';

/**
 * What became of an article: `upsert` replaces everything that was known of it, `delete` takes it back. `at` is when it was
 * coded or found gone.
 */
export type Change =
  | {
      readonly change: 'upsert';
      readonly at: string;
      readonly articleId: string;
      readonly article: ArticleRecord;
      readonly events: readonly EventRecord[];
    }
  | { readonly change: 'delete'; readonly at: string; readonly articleId: string };

/** Changes, oldest first. Whoever applies them in order, and asks again from `next`, holds what the table holds. */
export interface Changes {
  readonly items: readonly Change[];
  /** Where to go on, also when there is nothing more for now. */
  readonly next: string;
  /** Whether these were all for now. */
  readonly caughtUp: boolean;
}

/**
 * Changes of the last moments are not told yet: somebody may still be committing an earlier one. An ingest function is
 * stopped after 60 s, and clocks of Lambda agree to well under a second.
 */
export const SETTLED_AFTER_MS = 90_000;

/**
 * Changes after a position: what `next` was, a moment (ISO 8601, UTC) or null for all there ever were; at a time `now`
 * (milliseconds) those before `now` less SETTLED_AFTER_MS.
 */
export async function changesSince(
  table: Table,
  since: string | null,
  limits: PageLimits,
  now: number = Date.now(),
): Promise<Changes> {
  const horizon = new Date(now - SETTLED_AFTER_MS).toISOString();
  const after = since ?? '';
  const items: Change[] = [];
  let bytes = 0;
  let next = after;
  if (after >= horizon) return { items, next: after, caughtUp: true };
  const months = await monthsWithPostings(table, 'INGESTED', { from: after.slice(0, 10) || '0', before: horizon });
  const days = months.toReversed().flatMap((month) => daysOf(month).reverse());
  for (const day of days.filter((it) => it >= after.slice(0, 10) && it <= horizon)) {
    for (;;) {
      const rows = await rowsAfter(table, day, next, horizon);
      if (rows.length === 0) break;
      const told = await Promise.all(rows.map((row) => changeOf(table, row, new Date(now))));
      for (const [i, row] of rows.entries()) {
        const change = told[i] ?? null;
        bytes += change === null ? 0 : jsonBytes(change);
        if (items.length > 0 && (items.length === limits.items || bytes > limits.bytes)) {
          return { items, next, caughtUp: false };
        }
        if (change !== null) items.push(change);
        next = row.sk;
      }
    }
  }
  return { items, next: horizon, caughtUp: true };
}

/** Rows that are looked at at once. */
const CHUNK = 25;

/** The first rows of a day after a sort key (`!` sorts before all that may follow it), as many as are sure to have none missing between them. */
async function rowsAfter(table: Table, day: string, after: string, before: string): Promise<Row[]> {
  const pages = await Promise.all(
    partitionsOf({ family: 'INGESTED', value: '' }, day, table.hotLists).map((pk) =>
      table.query({ pk, from: `${after}!`, to: before, limit: CHUNK }),
    ),
  );
  const cuts = pages.flatMap(({ rows, next }) => (next === null ? [] : (rows.at(-1)?.sk ?? [])));
  const cut = cuts.sort()[0];
  return pages
    .flatMap(({ rows }) => rows)
    .filter(({ sk }) => cut === undefined || sk <= cut)
    .sort((a, b) => (a.sk < b.sk ? -1 : 1));
}

/** What a row tells; null where another row tells of the article's present version, or tells the same. */
async function changeOf(table: Table, { sk }: Row, now: Date): Promise<Change | null> {
  const [at = '', , , more] = sk.split('#');
  // An article of very many events has several rows.
  if (more !== undefined) return null;
  const { articleId, version } = parseRowSortKey(sk);
  const row = await table.get(guardKey(articleId));
  const guard = row === null ? null : v.parse(GuardRow, row);
  if (guard === null || guard.version !== version) return null;
  const told =
    isVisible(guard, now) && guard.status !== 'deleted' ? await readVersion(table, articleId, version) : null;
  if (told === null) return { change: 'delete', at, articleId };
  return { change: 'upsert', at, articleId, article: told.record, events: told.events };
}

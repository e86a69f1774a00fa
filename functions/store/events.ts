import * as v from 'valibot';
import type { EventRecord } from '../coder/event.ts';
import { readGuard } from './converge.ts';
import type { EventQuery, Total } from './event-query.ts';
import { walkEvents } from './event-walk.ts';
import { articleIdOfEvent, articlePartition, eventKey, isArticleId } from './keys.ts';
import { jsonBytes, type Page, type PageLimits, readPage, totalOf } from './page.ts';
import { rolledUp } from './rolled-up.ts';
import { EventRow } from './rows.ts';
import { rowsOf, type Table } from './table.ts';
import { isVisible } from './visible.ts';
import { REQUEST_BUDGET, Work, type WorkBudget } from './work.ts';

/**
 * A page of the events that the query asks for, newest first, from the position `before` on. Following `next` to its end
 * delivers every event that is there all the time exactly once; a page may be short, even empty, where the work is used up.
 */
export async function listEvents(
  table: Table,
  query: EventQuery,
  limits: PageLimits,
  before: string | null = null,
  budget: WorkBudget = REQUEST_BUDGET,
): Promise<Page<EventRecord>> {
  const { walk, source } = await walkEvents(table, query, before, new Work(budget));
  const page = await readPage(table, walk, source, limits);
  const total = totalOf(page, before);
  return { ...page, total: total.relation === 'gte' ? await totalByRollups(table, query, total) : total };
}

/** Days of roll-ups that a page's total may cost: two years of one list are some 10 read units. */
const TOTAL_BUDGET: WorkBudget = { calls: 20, units: 10 };

/** The total where roll-ups know it, else what the page itself tells. */
async function totalByRollups(table: Table, query: EventQuery, least: Total): Promise<Total> {
  // Pages of dyads cost what they did before dyads were counted; `total=exact` asks for it.
  if (query.dyads !== undefined) return least;
  const known = await rolledUp(table, query, undefined, null, new Work(TOTAL_BUDGET));
  if (known === null) return least;
  const value = known.days.reduce((sum, { tally }) => sum + tally.events, 0);
  return known.next === null
    ? { value, relation: 'eq' }
    : { value: Math.max(value, least.value ?? 0), relation: 'gte' };
}

/** The event, or null where there is none of this id (any more). */
export async function readEvent(table: Table, eventId: string): Promise<EventRecord | null> {
  const articleId = articleIdOfEvent(eventId);
  const guard = articleId === null ? null : await readGuard(table, articleId);
  if (articleId === null || guard === null || !isVisible(guard)) return null;
  const row = await table.get(eventKey(articleId, guard.version, eventId));
  return row === null ? null : v.parse(EventRow, row).record;
}

/** A page of the events of one article in the order of their ids, after the id `after`; null where there is no such article. */
export async function listEventsOfArticle(
  table: Table,
  articleId: string,
  limits: PageLimits,
  after: string | null = null,
): Promise<Page<EventRecord> | null> {
  const guard = isArticleId(articleId) ? await readGuard(table, articleId) : null;
  if (guard === null) return null;
  if (!isVisible(guard)) return { items: [], scanned: 0, next: null, total: { value: 0, relation: 'eq' } };
  const { sk: from } = eventKey(articleId, guard.version, after ?? '');
  const { sk: all } = eventKey(articleId, guard.version, '');
  const items: EventRecord[] = [];
  let bytes = 0;
  for await (const row of rowsOf(table, {
    pk: articlePartition(articleId),
    from,
    to: `${all}~`,
    limit: limits.items + 2,
  })) {
    const { record } = v.parse(EventRow, row);
    if (record.id === after) continue;
    bytes += jsonBytes(record);
    const last = items.at(-1);
    if (last && (items.length === limits.items || bytes > limits.bytes)) {
      return { items, scanned: items.length, next: last.id, total: totalOf({ items, next: last.id }, after) };
    }
    items.push(record);
  }
  return { items, scanned: items.length, next: null, total: totalOf({ items, next: null }, after) };
}

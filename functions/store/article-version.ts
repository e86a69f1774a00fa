import * as v from 'valibot';
import type { EventRecord } from '../coder/event.ts';
import { articleKey, articlePartition, eventKey } from './keys.ts';
import { type ArticleRecord, ArticleRow, EventRow } from './rows.ts';
import { rowsOf, type Table } from './table.ts';

/** A version of an article with all its events, in the order of their ids. */
export interface ArticleVersion {
  readonly record: ArticleRecord;
  readonly events: readonly EventRecord[];
}

/** The version, or null where its rows were removed. The article's text is not read. */
export async function readVersion(table: Table, articleId: string, version: string): Promise<ArticleVersion | null> {
  const row = await table.get(articleKey(articleId, version));
  if (row === null) return null;
  const { sk: from } = eventKey(articleId, version, '');
  const events: EventRecord[] = [];
  for await (const event of rowsOf(table, { pk: articlePartition(articleId), from, to: `${from}~` }))
    events.push(v.parse(EventRow, event).record);
  return { record: v.parse(ArticleRow, row).record, events };
}

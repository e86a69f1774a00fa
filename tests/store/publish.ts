import { randomUUID } from 'node:crypto';
import { type ArticleContent, versionRows } from '../../functions/store/article-rows.ts';
import { marksOf } from '../../functions/store/dirty-days.ts';
import { guardKey, revisionOf } from '../../functions/store/keys.ts';
import { recount } from '../../functions/store/recount.ts';
import type { GuardRow } from '../../functions/store/rows.ts';
import type { Table } from '../../functions/store/table.ts';

/** The version that `publish` commits; an attempt that lost has a later one. */
export const COMMITTED = '0000000001.message.first';
export const LOST = '0000000002.message.second';

/** Stores an article as ingest leaves it, but for rows of older versions, which stay. */
export async function publish(table: Table, content: ArticleContent, version = COMMITTED): Promise<void> {
  await writeVersion(table, content, version);
  const guard: GuardRow = {
    ...guardKey(content.record.id),
    revision: revisionOf(version),
    version,
    superseded: null,
    status: content.record.status,
    fingerprint: 'fingerprint',
    etag: null,
    madeBy: null,
    objectKey: content.record.object.key,
    storyId: content.record.edition?.id ?? null,
    embargoUntil: content.record.embargoUntil,
  };
  await table.put(guard);
}

/** Writes the rows of a version without committing it. */
export async function writeVersion(table: Table, content: ArticleContent, version: string): Promise<void> {
  const { partition, postings, standing, days } = versionRows(content, version, table.hotLists);
  const { id, ingestedAt } = content.record;
  await table.write({ puts: [...partition, ...postings, ...standing, ...marksOf(days, id, version, ingestedAt)] });
}

/** Counts every day that was published, as the schedule does. */
export async function recountAll(table: Table, at = '2025-03-04T10:01:00Z'): Promise<void> {
  const now = () => Date.parse(at);
  await recount({ table, holder: randomUUID(), now, remaining: () => 60_000 });
}

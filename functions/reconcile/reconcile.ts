import type { ListedObject } from '../ingest/list-objects.ts';
import type { ObjectHint } from '../ingest/notification.ts';
import { readGuard } from '../store/converge.ts';
import { articleIdOf, articleKey } from '../store/keys.ts';
import { postingsOf } from '../store/posted.ts';
import type { GuardRow } from '../store/rows.ts';
import type { Key, Row, Table } from '../store/table.ts';
import { compareBucket } from './compare-buckets.ts';
import type { Finding } from './findings.ts';
import { type Survey, surveyTable } from './survey-table.ts';

export interface ReconcilePorts {
  readonly table: Table;
  /** All rows, with `postings` beside the keys. */
  readonly scan: () => AsyncIterable<readonly Row[]>;
  readonly articlesBucket: string;
  readonly itemsBucket: string;
  readonly list: (bucket: string, prefix: string) => AsyncIterable<ListedObject>;
  /** Waits until whoever was writing when the table was surveyed has ended, one way or the other. */
  readonly settle: () => Promise<void>;
}

/** Everything in which bucket and table differ, and what unfinished writes have left. Changes nothing. */
export async function* findDifferences(ports: ReconcilePorts): AsyncGenerator<Finding> {
  const { table, articlesBucket, itemsBucket, list, scan, settle } = ports;
  const seen = new Set<string>();
  for (const bucket of [articlesBucket, itemsBucket])
    yield* compareBucket(table, { bucket, objects: list(bucket, '') }, itemsBucket, seen);
  const survey = await surveyTable(table, scan());
  if (survey.uncommitted.size > 0) await settle();
  yield* orphans(ports, survey, seen);
  yield* incomplete(ports, survey);
  yield* garbage(ports, survey);
}

/** Articles without an object, unless it came meanwhile. */
async function* orphans(
  ports: ReconcilePorts,
  { articles }: Survey,
  seen: ReadonlySet<string>,
): AsyncGenerator<Finding> {
  for (const id of articles) {
    if (seen.has(id)) continue;
    const guard = await readGuard(ports.table, id);
    if (guard === null || guard.status === 'deleted') continue;
    const hint = hintOf(ports, id, guard);
    if (!(await exists(ports, hint))) yield { kind: 'orphan', hint };
  }
}

async function exists({ list }: ReconcilePorts, { bucket, key }: ObjectHint): Promise<boolean> {
  for await (const object of list(bucket, key)) return object.key === key;
  return false;
}

/** Committed versions that lack their article's row or rows in lists. */
async function* incomplete(ports: ReconcilePorts, { odd }: Survey): AsyncGenerator<Finding> {
  const { table } = ports;
  for (const articleId of odd) {
    const guard = await readGuard(table, articleId);
    if (guard === null) continue;
    const row = await table.get(articleKey(articleId, guard.version));
    const posted = row === null ? [] : postingsOf(row);
    const there = await table.batchGet(posted, { consistent: true });
    const isWhole = row !== null && there.length === posted.length;
    const now = await readGuard(table, articleId);
    if (!isWhole && now?.version === guard.version)
      yield { kind: 'incomplete', articleId, hint: hintOf(ports, articleId, guard) };
  }
}

/** Rows of versions that still are not committed, after all who were writing have ended. */
async function* garbage({ table }: ReconcilePorts, { uncommitted }: Survey): AsyncGenerator<Finding> {
  for (const [name, rows] of uncommitted) {
    const [articleId = '', version] = name.split('\n');
    if ((await readGuard(table, articleId))?.version === version) continue;
    const keys: Key[] = (await table.batchGet(rows, { consistent: true })).map(({ pk, sk }) => ({ pk, sk }));
    if (keys.length > 0) yield { kind: 'garbage', keys };
  }
}

/** What an article was made from: an object of the user's, or one of several in such an object. */
function hintOf(
  { articlesBucket, itemsBucket }: ReconcilePorts,
  articleId: string,
  { objectKey }: GuardRow,
): ObjectHint {
  const bucket = articleIdOf(objectKey) === articleId ? articlesBucket : itemsBucket;
  return { bucket, key: objectKey, cause: 'backfill' };
}

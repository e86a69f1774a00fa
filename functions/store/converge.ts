import * as v from 'valibot';
import { type ArticleContent, versionRows } from './article-rows.ts';
import { articlePartition, CALENDAR, guardKey, revisionOf, VERSION_PREFIX, versionOf, versionOfRow } from './keys.ts';
import { GuardRow, PostedRow } from './rows.ts';
import { type Key, type Row, rowsOf, type Table } from './table.ts';

/** What an object holds at one moment: `fingerprint` tells whether it was stored before, `content` makes its rows. */
export interface Snapshot {
  readonly fingerprint: string;
  /** Null where there is no object and there never was an article. */
  content(previous: { status: GuardRow['status'] } | null): ArticleContent | null;
}

export interface ConvergePorts {
  readonly table: Table;
  /** Reads the object as it is now; faults that may pass are thrown. */
  readonly read: (objectKey: string) => Promise<Snapshot>;
  /** A fresh random string, unique among all attempts. */
  readonly token: () => string;
}

export type Convergence =
  | { readonly outcome: 'written'; readonly content: ArticleContent; readonly revision: number }
  | { readonly outcome: 'unchanged' };

/** Attempts that may lose the commit to other workers before the message goes back to the queue. */
const MAX_ATTEMPTS = 8;

/** Rows that an attempt could not commit because others were faster every time; the message has to be delivered again. */
export class ContentionError extends Error {
  override readonly name = 'ContentionError';
}

/**
 * Makes the table's rows of one object equal to what the bucket holds, whatever else happens at the same time: the guard
 * protocol of docs/decisions/0001. Throws what the ports throw, and ContentionError.
 */
export async function converge(ports: ConvergePorts, articleId: string, objectKey: string): Promise<Convergence> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const result = await attemptOnce(ports, articleId, objectKey);
    if (result) return result;
  }
  throw new ContentionError(`another worker committed ${MAX_ATTEMPTS} times in between`);
}

/** One attempt; null where another worker committed first. */
async function attemptOnce(ports: ConvergePorts, articleId: string, objectKey: string): Promise<Convergence | null> {
  const { table } = ports;
  const guard = await readGuard(table, articleId);
  const snapshot = await ports.read(objectKey);
  if (guard?.fingerprint === snapshot.fingerprint && (await onlyCommitted(table, articleId, guard))) {
    return { outcome: 'unchanged' };
  }
  const content = snapshot.content(guard);
  if (content === null) return { outcome: 'unchanged' };

  const revision = (guard?.revision ?? 0) + 1;
  const version = versionOf(revision, ports.token());
  const rows = versionRows(content, version);
  await table.write({ puts: rows.partition });
  await table.write({ puts: rows.postings });
  await announceMonths(table, rows.months);

  const next: GuardRow = {
    ...guardKey(articleId),
    revision,
    version,
    status: content.record.status,
    fingerprint: snapshot.fingerprint,
    objectKey,
  };
  const committed = await table.put(next, guard ? { attribute: 'revision', equals: guard.revision } : 'absent');
  if (!committed) return null;
  await sweep(table, articleId, next);
  return { outcome: 'written', content, revision };
}

/** The guard row of an article, or null; strongly consistent. */
export async function readGuard(table: Table, articleId: string): Promise<GuardRow | null> {
  const row = await table.get(guardKey(articleId));
  return row === null ? null : v.parse(GuardRow, row);
}

/**
 * Whether the article's partition holds the committed version and nothing else, after removing what older attempts left.
 * False where a later attempt has rows: it may be running or dead, and only a further commit settles that.
 */
async function onlyCommitted(table: Table, articleId: string, guard: GuardRow): Promise<boolean> {
  const later = await sweep(table, articleId, guard);
  return !later;
}

/** Removes the rows of all versions up to the committed revision but the committed one; tells whether later ones exist. */
async function sweep(table: Table, articleId: string, guard: GuardRow): Promise<boolean> {
  let later = false;
  const stale: Row[] = [];
  const query = { pk: articlePartition(articleId), from: VERSION_PREFIX, consistent: true, attributes: ['postings'] };
  for await (const row of rowsOf(table, query)) {
    const version = versionOfRow(row.sk);
    if (version === null || version === guard.version) continue;
    if (revisionOf(version) > guard.revision) later = true;
    else stale.push(row);
  }
  // Postings first: the row that names them has to outlive them.
  await table.write({ deletes: stale.flatMap(postingsOf) });
  await table.write({ deletes: stale });
  return later;
}

function postingsOf(row: Row): Key[] {
  const { postings } = v.parse(PostedRow, row);
  return postings ? postings.lists.map((pk) => ({ pk, sk: postings.sk })) : [];
}

/** Months are never removed, so each worker needs to write each of them once. */
const announced = new WeakMap<Table, Set<string>>();

async function announceMonths(table: Table, months: readonly Key[]): Promise<void> {
  const known = announced.get(table) ?? new Set();
  announced.set(table, known);
  const unknown = months.filter(({ sk }) => !known.has(sk));
  await table.write({ puts: unknown.map(({ sk }) => ({ pk: CALENDAR, sk })) });
  for (const { sk } of unknown) known.add(sk);
}

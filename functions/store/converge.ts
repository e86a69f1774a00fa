import * as v from 'valibot';
import { Fault } from '../fault.ts';
import { type ArticleContent, versionRows } from './article-rows.ts';
import { marksOf } from './dirty-days.ts';
import { articlePartition, guardKey, ownerOf, revisionOf, VERSION_PREFIX, versionOf, versionOfRow } from './keys.ts';
import { isDayList } from './lists.ts';
import { nameOf } from './page.ts';
import { postingsOf } from './posted.ts';
import { GuardRow, type Made } from './rows.ts';
import { type Row, rowsOf, type Table } from './table.ts';

/** The fingerprint of an object that does not exist, and so of every key that was never seen. */
export const ABSENT = 'absent';

/**
 * What an object holds at one moment: `fingerprint` tells whether it was stored before, `content` what is to be committed in
 * place of what the guard row commits to.
 */
export interface Snapshot {
  readonly fingerprint: string;
  /** Which state of the object it is, and what reads it: so that a backfill need not open what is up to date. */
  readonly made?: Made;
  content(committed: GuardRow | null): Promise<ArticleContent>;
}

export interface ConvergePorts {
  readonly table: Table;
  /** Reads the object as it is now, after the guard row was read; faults that may pass are thrown. */
  readonly read: (objectKey: string, guard: GuardRow | null) => Promise<Snapshot>;
  /** The message that is worked for: the same string whenever it is delivered again, and only then. */
  readonly owner: string;
  /** A fresh string, unique among all attempts for this message. */
  readonly nonce: () => string;
}

export type Convergence =
  | { readonly outcome: 'written'; readonly content: ArticleContent }
  | { readonly outcome: 'unchanged' };

/** Rounds of other workers being faster before the message goes back to the queue. */
const MAX_ROUNDS = 10;

/** The object or its guard changed in every round; the message has to be delivered again. */
export class ContentionError extends Fault {
  override readonly name = 'ContentionError';
}

/**
 * Makes the table's rows of one object equal to what the bucket holds, whatever else happens at the same time: the guard
 * protocol of docs/decisions/0001. Goes round until it has seen guard and object agree, also after its own commit: the
 * object may have changed meanwhile, and the message that said so may have found nothing to do. Throws what the ports
 * throw, and ContentionError.
 */
export async function converge(ports: ConvergePorts, articleId: string, objectKey: string): Promise<Convergence> {
  const { table, owner, read } = ports;
  let result: Convergence = { outcome: 'unchanged' };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const guard = await readGuard(table, articleId);
    const snapshot = await read(objectKey, guard);
    const { ownLater, days } = await sweep(table, articleId, guard, owner);
    if (snapshot.fingerprint === (guard?.fingerprint ?? ABSENT) && !ownLater) {
      await note(table, guard, snapshot.made);
      return result;
    }
    const content = await snapshot.content(guard);
    const committed = await writeVersion(ports, guard, days, { content, snapshot, objectKey });
    if (committed) result = { outcome: 'written', content };
  }
  throw new ContentionError(`guard and object differed ${MAX_ROUNDS} times`);
}

/** Writes all rows of the next version, marks the days that it changes, and commits it; false where another worker committed first. */
async function writeVersion(
  { table, owner, nonce }: ConvergePorts,
  guard: GuardRow | null,
  daysBefore: readonly string[],
  { content, snapshot, objectKey }: { content: ArticleContent; snapshot: Snapshot; objectKey: string },
): Promise<boolean> {
  const revision = (guard?.revision ?? 0) + 1;
  const version = versionOf(revision, owner, nonce());
  const rows = versionRows(content, version, table.hotLists);
  await table.write({ puts: rows.partition });
  const { id: articleId, ingestedAt } = content.record;
  await table.write({ puts: marksOf([...daysBefore, ...rows.days], articleId, version, ingestedAt) });
  await table.write({ puts: rows.postings });
  await writeStanding(table, rows.standing);
  const next: GuardRow = {
    ...guardKey(content.record.id),
    revision,
    version,
    superseded: guard?.version ?? null,
    status: content.record.status,
    fingerprint: snapshot.fingerprint,
    objectKey,
    etag: snapshot.made?.etag ?? null,
    madeBy: snapshot.made?.by ?? null,
    storyId: content.record.edition?.id ?? null,
    embargoUntil: content.record.embargoUntil,
  };
  return table.put(next, guard ? { attribute: 'version', equals: guard.version } : 'absent');
}

/** Notes on the guard of what it was made, where that is another state of the object with the same content. */
async function note(table: Table, guard: GuardRow | null, made: Made | undefined): Promise<void> {
  if (guard === null || made === undefined) return;
  if (guard.etag === made.etag && guard.madeBy === made.by) return;
  await table.put({ ...guard, etag: made.etag, madeBy: made.by }, { attribute: 'version', equals: guard.version });
}

/** The guard row of an article, or null; strongly consistent. */
export async function readGuard(table: Table, articleId: string): Promise<GuardRow | null> {
  const row = await table.get(guardKey(articleId));
  return row === null ? null : v.parse(GuardRow, row);
}

/**
 * Removes the article's rows of the version that was superseded, and of attempts of the same message that lost. Those of
 * other messages are left alone: their workers may still be writing, and clean up themselves or when delivered again.
 * `ownLater`: this message left rows of a revision to come when it was worked on before; a further commit makes them lose.
 * `days`: on which the committed version has events.
 */
async function sweep(
  table: Table,
  articleId: string,
  guard: GuardRow | null,
  owner: string,
): Promise<{ ownLater: boolean; days: string[] }> {
  let ownLater = false;
  const days: string[] = [];
  const stale: Row[] = [];
  const query = { pk: articlePartition(articleId), from: VERSION_PREFIX, consistent: true, attributes: ['postings'] };
  for await (const row of rowsOf(table, query)) {
    const version = versionOfRow(row.sk);
    if (version === guard?.version) days.push(...daysOf(row));
    if (version === null || version === guard?.version) continue;
    const own = ownerOf(version) === owner;
    const later = revisionOf(version) > (guard?.revision ?? 0);
    if (guard?.superseded === version || (own && !later)) stale.push(row);
    else if (own) ownLater = true;
  }
  // Postings first: the row that names them has to outlive them.
  await table.write({ deletes: stale.flatMap(postingsOf) });
  await table.write({ deletes: stale });
  return { ownLater, days };
}

/** Days on which the version that the row belongs to has events. */
const daysOf = (row: Row): string[] =>
  postingsOf(row).flatMap(({ pk, sk }) => (isDayList(pk) ? [sk.slice(0, 10)] : []));

/**
 * Standing rows are never removed, so each worker needs to write each of them once; or again, which does no harm, where it has
 * written so many that their names (some 100 bytes each) would fill its memory.
 */
const written = new WeakMap<Table, Set<string>>();
const MOST_WRITTEN = 100_000;

async function writeStanding(table: Table, rows: readonly Row[]): Promise<void> {
  const known = written.get(table) ?? new Set();
  written.set(table, known);
  if (known.size > MOST_WRITTEN) known.clear();
  const unknown = rows.filter((row) => !known.has(nameOf(row)));
  await table.write({ puts: unknown });
  for (const row of unknown) known.add(nameOf(row));
}

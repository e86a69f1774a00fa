import * as v from 'valibot';
import { guardKey } from './keys.ts';
import { GuardRow } from './rows.ts';
import type { Table } from './table.ts';
import { isVisible } from './visible.ts';
import type { Work } from './work.ts';

interface Versioned {
  readonly articleId: string;
  readonly version: string;
}

/** Read units of a guard row: an eventually consistent read of less than 4 KB. */
const UNITS_PER_GUARD = 0.5;

/**
 * A filter that keeps the postings whose version is the one that their article's guard row commits to, unless an embargo
 * hides it. It reads the guard row of an article once, at the cost of `work`.
 */
export function committedOnly(
  table: Table,
  work: Work,
): <Posting extends Versioned>(postings: readonly Posting[]) => Promise<Posting[]> {
  const committed = new Map<string, string | null>();
  return async (postings) => {
    const articles = new Set(postings.map(({ articleId }) => articleId));
    const unknown = [...articles].map(guardKey).filter(({ pk }) => !committed.has(pk));
    for (const { pk } of unknown) committed.set(pk, null);
    work.spend(unknown.length * UNITS_PER_GUARD, 0);
    for (const row of await table.batchGet(unknown)) {
      const guard = v.parse(GuardRow, row);
      if (isVisible(guard)) committed.set(guard.pk, guard.version);
    }
    return postings.filter(({ articleId, version }) => committed.get(guardKey(articleId).pk) === version);
  };
}

import * as v from 'valibot';
import { guardKey } from './keys.ts';
import { GuardRow } from './rows.ts';
import type { Table } from './table.ts';
import { isVisible } from './visible.ts';

interface Versioned {
  readonly articleId: string;
  readonly version: string;
}

/**
 * A filter that keeps the postings whose version is the one that their article's guard row commits to, unless an embargo
 * hides it. It reads the guard row of an article once.
 */
export function committedOnly(table: Table): <Posting extends Versioned>(postings: Posting[]) => Promise<Posting[]> {
  const committed = new Map<string, string | null>();
  return async (postings) => {
    const keys = new Map(postings.map(({ articleId }) => [guardKey(articleId).pk, guardKey(articleId)]));
    const rows = await table.batchGet([...keys.values()].filter(({ pk }) => !committed.has(pk)));
    for (const guard of rows.map((row) => v.parse(GuardRow, row)))
      committed.set(guard.pk, isVisible(guard) ? guard.version : null);
    return postings.filter(({ articleId, version }) => committed.get(guardKey(articleId).pk) === version);
  };
}

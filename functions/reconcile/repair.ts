import type { ObjectHint } from '../ingest/notification.ts';
import { readGuard } from '../store/converge.ts';
import type { Table } from '../store/table.ts';
import type { Finding } from './findings.ts';

export interface RepairPorts {
  readonly table: Table;
  /** Puts messages on the queue of low priority; all of them, or throws. */
  readonly send: (hints: readonly ObjectHint[]) => Promise<void>;
  /** Removes objects of the bucket of articles of files. */
  readonly removeItems: (keys: readonly string[]) => Promise<void>;
}

/**
 * Puts right what was found. Nothing is written in place of the ingest function: it is sent word of every object that has to
 * be looked at, and does what it does for any change.
 */
export async function repair({ table, send, removeItems }: RepairPorts, finding: Finding): Promise<void> {
  switch (finding.kind) {
    case 'garbage':
      return table.write({ deletes: finding.keys });
    case 'orphan-item':
      return removeItems([finding.key]);
    case 'incomplete':
      await forgetContent(table, finding.articleId);
      return send([finding.hint]);
    default:
      return send([finding.hint]);
  }
}

/** Content that no object has: whoever looks at the article makes it anew. */
async function forgetContent(table: Table, articleId: string): Promise<void> {
  const guard = await readGuard(table, articleId);
  if (guard === null) return;
  const forgotten = { ...guard, fingerprint: 'incomplete', madeBy: null };
  await table.put(forgotten, { attribute: 'version', equals: guard.version });
}

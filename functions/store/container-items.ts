import * as v from 'valibot';
import { articleKey, guardKey } from './keys.ts';
import { ArticleRow, GuardRow, type Rejection } from './rows.ts';
import { itemIds, readSplit } from './split-row.ts';
import type { Table } from './table.ts';

/** What became of the articles of a container, as far as they were looked at. */
export interface ContainerItems {
  /** Of how many it was looked up, from the first on. */
  readonly checked: number;
  /** Not read yet. */
  readonly waiting: number;
  readonly done: number;
  /** Or failed. */
  readonly rejected: number;
  /** The first of these, and why. */
  readonly problems: readonly ItemProblem[];
}

export interface ItemProblem {
  readonly articleId: string;
  /** Its name in the container. */
  readonly item: string | null;
  readonly reason: Rejection | null;
}

/** Rejected items that are told one by one. */
const MOST_PROBLEMS = 20;

/** What became of the first `most` articles of a container, at half a read unit each; null where the object was never split. */
export async function readContainerItems(
  table: Table,
  containerId: string,
  most: number,
): Promise<ContainerItems | null> {
  const split = await readSplit(table, containerId);
  if (split === null) return null;
  const ids = await itemIds(table, split, most);
  const guards = (await table.batchGet(ids.map(guardKey))).map((row) => v.parse(GuardRow, row));
  const byPartition = new Map(guards.map((guard) => [guard.pk, guard]));
  const known = ids.flatMap((id) => {
    const guard = byPartition.get(guardKey(id).pk);
    return guard === undefined ? [] : [{ id, guard }];
  });
  const rejected = known.filter(({ guard }) => guard.status === 'rejected' || guard.status === 'failed');
  const keys = rejected.slice(0, MOST_PROBLEMS).map(({ id, guard }) => articleKey(id, guard.version));
  const records = (await table.batchGet(keys)).map((row) => v.parse(ArticleRow, row).record);
  const order = new Map(ids.map((id, i) => [id, i]));
  return {
    checked: ids.length,
    waiting: ids.length - known.length,
    done: known.length - rejected.length,
    rejected: rejected.length,
    problems: records
      .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
      .map(({ id, object, reason }) => ({ articleId: id, item: object.item, reason })),
  };
}

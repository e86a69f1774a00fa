import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Database } from '../../sqlite.ts';

/** A finished move of messages out of a dead-letter queue. Queues stand by name, `startedAt` in milliseconds. */
export const MoveTask = v.object({
  handle: v.string(),
  source: v.string(),
  destination: v.nullable(v.string()),
  startedAt: v.number(),
  moved: v.number(),
});
export type MoveTask = v.InferOutput<typeof MoveTask>;

/**
 * Moves the visible messages of a queue to the destination or, without one, each to the queue that it came from. They
 * count as never received. The names of the queues that got some are returned beside the task.
 */
export function moveMessages(
  { sql, transaction }: Database,
  source: string,
  destination: string | null,
): { task: MoveTask; receivers: string[] } {
  const startedAt = Date.now();
  return transaction(() => {
    const rows = sql.all`UPDATE message SET queue = coalesce(${destination}, sourceQueue), sourceQueue = NULL,
        receiveCount = 0, firstReceivedAt = NULL, receiptHandle = NULL, sentAt = ${startedAt}
      WHERE queue = ${source} AND visibleAt <= ${startedAt}
        AND coalesce(${destination}, sourceQueue) IN (SELECT name FROM queue) RETURNING queue`;
    const task = { handle: randomUUID(), source, destination, startedAt, moved: rows.length };
    sql.run`INSERT INTO moveTask VALUES (${task.handle}, ${source}, ${destination}, ${startedAt}, ${task.moved})`;
    return { task, receivers: [...new Set(rows.map((row) => String(row.queue)))] };
  });
}

/** The latest moves out of a queue. */
export function latestMoves({ sql }: Database, source: string, count: number): MoveTask[] {
  const rows = sql.all`SELECT * FROM moveTask WHERE source = ${source} ORDER BY startedAt DESC LIMIT ${count}`;
  return v.parse(v.array(MoveTask), rows);
}

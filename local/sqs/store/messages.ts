import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Database } from '../../sqlite.ts';
import { MessageAttributes } from '../message-attributes.ts';
import { nameIn, type Queue } from '../queue.ts';

/** A message as a queue keeps it. Times are milliseconds since the epoch. */
export const Message = v.object({
  ordinal: v.number(),
  id: v.string(),
  body: v.string(),
  attributes: v.pipe(v.string(), v.parseJson(), MessageAttributes),
  sentAt: v.number(),
  receiveCount: v.number(),
  firstReceivedAt: v.nullable(v.number()),
  sourceQueue: v.nullable(v.string()),
});
export type Message = v.InferOutput<typeof Message>;

/** A message that was handed out, and the handle by which its receiver ends or changes that. */
export type ReceivedMessage = Message & { firstReceivedAt: number; receiptHandle: string };

/** Adds a message that can be seen after the delay. Returns its id. */
export function insertMessage(
  { sql }: Database,
  queue: Queue,
  body: string,
  attributes: MessageAttributes,
  delaySeconds: number,
): string {
  const [id, now] = [randomUUID(), Date.now()];
  sql.run`INSERT INTO message (id, queue, body, attributes, sentAt, visibleAt, receiveCount)
    VALUES (${id}, ${queue.name}, ${body}, ${JSON.stringify(attributes)}, ${now}, ${now + delaySeconds * 1000}, 0)`;
  return id;
}

/**
 * Hands out up to `count` visible messages for `visibilitySeconds`. Before that, what is too old is deleted, and what was
 * received too often goes to the dead-letter queue, whose name is returned where that happened.
 */
export function takeMessages(
  { sql, transaction }: Database,
  queue: Queue,
  count: number,
  visibilitySeconds: number,
): { messages: ReceivedMessage[]; deadLetterQueue: string | null } {
  const now = Date.now();
  return transaction(() => {
    sql.run`DELETE FROM message WHERE queue = ${queue.name} AND sentAt < ${now - queue.settings.MessageRetentionPeriod * 1000}`;
    const deadLetterQueue = buryMessages({ sql }, queue, now);
    const rows = sql.all`SELECT * FROM message WHERE queue = ${queue.name} AND visibleAt <= ${now}
      ORDER BY visibleAt, ordinal LIMIT ${count}`;
    const messages = v.parse(v.array(Message), rows).map((message) => {
      const receiptHandle = randomUUID();
      const firstReceivedAt = message.firstReceivedAt ?? now;
      const receiveCount = message.receiveCount + 1;
      sql.run`UPDATE message SET receiptHandle = ${receiptHandle}, visibleAt = ${now + visibilitySeconds * 1000},
        receiveCount = ${receiveCount}, firstReceivedAt = ${firstReceivedAt} WHERE ordinal = ${message.ordinal}`;
      return { ...message, receiptHandle, firstReceivedAt, receiveCount };
    });
    return { messages, deadLetterQueue };
  });
}

/** Moves what was received `maxReceiveCount` times to the dead-letter queue once there is one, keeping its age as SQS does. */
function buryMessages({ sql }: Pick<Database, 'sql'>, { name, settings }: Queue, now: number): string | null {
  if (!settings.RedrivePolicy) return null;
  const { deadLetterTargetArn, maxReceiveCount } = settings.RedrivePolicy;
  const target = nameIn(deadLetterTargetArn);
  const { changes } = sql.run`UPDATE message
    SET queue = ${target}, sourceQueue = ${name}, receiveCount = 0, firstReceivedAt = NULL, receiptHandle = NULL
    WHERE queue = ${name} AND visibleAt <= ${now} AND receiveCount >= ${maxReceiveCount}
      AND EXISTS (SELECT 1 FROM queue WHERE name = ${target})`;
  return changes === 0 ? null : target;
}

/** Deletes the message that the handle stands for, if it still does. */
export function deleteMessage({ sql }: Database, receiptHandle: string): void {
  sql.run`DELETE FROM message WHERE receiptHandle = ${receiptHandle}`;
}

/** Counts the visibility of a message in flight anew from now on; null where it is not in flight, else its queue. */
export function setVisibility({ sql }: Database, receiptHandle: string, seconds: number): string | null {
  const now = Date.now();
  const row = sql.get`UPDATE message SET visibleAt = ${now + seconds * 1000}
    WHERE receiptHandle = ${receiptHandle} AND visibleAt > ${now} RETURNING queue`;
  return row ? String(row.queue) : null;
}

/** Makes every message in flight visible; receive counts stay. Receivers of another process hold nothing any more. */
export function releaseMessages({ sql }: Database): void {
  sql.run`UPDATE message SET visibleAt = ${Date.now()} WHERE receiptHandle IS NOT NULL AND visibleAt > ${Date.now()}`;
}

/** When the next message of the queue can be seen; null where it is empty. */
export function nextVisibleAt({ sql }: Database, queue: string): number | null {
  const next = sql.get`SELECT min(visibleAt) AS next FROM message WHERE queue = ${queue}`?.next;
  return typeof next === 'number' ? next : null;
}

/** How many messages are visible, in flight and delayed. */
export type MessageCounts = { visible: number; inFlight: number; delayed: number };

export function countMessages({ sql }: Database, queue: string): MessageCounts {
  const now = Date.now();
  const row = sql.get`SELECT
      count(*) FILTER (WHERE visibleAt <= ${now}) AS visible,
      count(*) FILTER (WHERE visibleAt > ${now} AND receiptHandle IS NOT NULL) AS inFlight,
      count(*) FILTER (WHERE visibleAt > ${now} AND receiptHandle IS NULL) AS delayed
    FROM message WHERE queue = ${queue}`;
  return v.parse(v.object({ visible: v.number(), inFlight: v.number(), delayed: v.number() }), row);
}

/** Deletes all messages of the queue. */
export function purgeMessages({ sql }: Database, queue: string): void {
  sql.run`DELETE FROM message WHERE queue = ${queue}`;
}

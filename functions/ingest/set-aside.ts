import {
  DeleteMessageBatchCommand,
  SendMessageBatchCommand,
  type SendMessageBatchCommandOutput,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import * as v from 'valibot';
import { errorFields, LOG_EVENTS, log } from '../log.ts';

/** The queue that a batch comes from, and the one whose messages are worked on alone. */
export interface Queues {
  readonly from: string;
  readonly alone: string;
}

type Sent = Pick<SQSRecord, 'messageId' | 'body'>;

const SetAside = v.object({ setAside: v.object({ messageId: v.string(), body: v.string() }) });

/** A message that is set aside: the message as it was, so that rows of its first try are found by its id. */
export const bodySetAside = (message: Sent): string =>
  JSON.stringify({ setAside: { messageId: message.messageId, body: message.body } });

/** The message as it was sent first, whether it was set aside or not. */
export function asFirstSent({ messageId, body }: Sent): Sent {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SetAside), body);
  return parsed.success ? parsed.output.setAside : { messageId, body };
}

/** Whether the message was worked on before: it failed then, or something else in its batch took everything down. */
export const isSuspect = ({ attributes }: SQSRecord): boolean => Number(attributes.ApproximateReceiveCount) > 1;

/**
 * Moves messages (at most 10, a batch) to where they are worked on alone; returns the ids of those that could not be
 * moved. They are removed here at once: were that left to the end of the batch, its crash would bring them all back.
 */
export async function setAside(
  client: SQSClient,
  queues: Queues,
  records: readonly SQSRecord[],
): Promise<readonly string[]> {
  if (records.length === 0) return [];
  const { Successful = [] } = await send(client, queues.alone, records);
  const moved = records.filter((_, index) => Successful.some(({ Id }) => Id === String(index)));
  if (moved.length > 0) await remove(client, queues.from, moved);
  log('warn', LOG_EVENTS.messagesSetAside, { messages: moved.length });
  return records.filter((record) => !moved.includes(record)).map(({ messageId }) => messageId);
}

async function send(
  client: SQSClient,
  queueUrl: string,
  records: readonly SQSRecord[],
): Promise<Partial<SendMessageBatchCommandOutput>> {
  const Entries = records.map((record, index) => ({ Id: String(index), MessageBody: bodySetAside(record) }));
  try {
    return await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  } catch (error) {
    log('error', LOG_EVENTS.objectFailed, errorFields(error));
    return {};
  }
}

/** What cannot be removed is acknowledged with its batch, or set aside once more: that does no harm. */
async function remove(client: SQSClient, queueUrl: string, records: readonly SQSRecord[]): Promise<void> {
  const Entries = records.map(({ receiptHandle }, index) => ({ Id: String(index), ReceiptHandle: receiptHandle }));
  await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries })).catch((error: unknown) => {
    log('warn', LOG_EVENTS.objectFailed, errorFields(error));
  });
}

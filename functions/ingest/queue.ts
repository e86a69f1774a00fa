import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { Fault } from '../fault.ts';
import { messageOf, type ObjectHint } from './notification.ts';

/** Messages per request. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html */
const BATCH = 10;
/** The longest that SQS keeps a message back. */
const MAX_DELAY_SECONDS = 900;

/** Puts a message for each hint on the queue, to be delivered after `milliseconds` at the earliest; all of them, or throws. */
export async function sendHints(
  client: SQSClient,
  queueUrl: string,
  hints: readonly ObjectHint[],
  milliseconds: number,
): Promise<void> {
  const DelaySeconds = Math.min(MAX_DELAY_SECONDS, Math.ceil(milliseconds / 1000));
  for (let start = 0; start < hints.length; start += BATCH) {
    const Entries = hints
      .slice(start, start + BATCH)
      .map((hint, index) => ({ Id: String(index), MessageBody: messageOf(hint), DelaySeconds }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    if (Failed.length > 0) throw new Fault(`${Failed.length} messages were not sent: ${Failed[0]?.Code}`);
  }
}

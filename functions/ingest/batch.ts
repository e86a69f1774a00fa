import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { allEnded } from '../all-ended.ts';
import { errorFields, LOG_EVENTS, log } from '../log.ts';
import { type ObjectHint, objectsIn } from './notification.ts';

/**
 * Handles the objects of a batch, each once however many messages name it, all at the same time, and reports exactly the
 * messages that failed, so that the queue delivers them again. One poison message never fails another.
 */
export async function handleBatch(
  { Records: records }: SQSEvent,
  handleObject: (object: ObjectHint, messageId: string) => Promise<void>,
): Promise<SQSBatchResponse> {
  const started = new Map<string, Promise<void>>();
  const once = (object: ObjectHint, messageId: string): Promise<void> => {
    const name = `${object.cause} ${object.bucket}/${object.key}`;
    const work = started.get(name) ?? handleObject(object, messageId);
    started.set(name, work);
    return work;
  };
  const outcomes = await Promise.allSettled(records.map((record) => handleRecord(record, once)));
  return {
    batchItemFailures: records
      .filter((_, i) => outcomes[i]?.status === 'rejected')
      .map(({ messageId }) => ({ itemIdentifier: messageId })),
  };
}

async function handleRecord(
  record: SQSRecord,
  handleObject: (object: ObjectHint, messageId: string) => Promise<void>,
): Promise<void> {
  const receiveCount = Number(record.attributes.ApproximateReceiveCount);
  try {
    await allEnded(objectsIn(record.body).map((object) => handleObject(object, record.messageId)));
  } catch (error) {
    log('error', LOG_EVENTS.objectFailed, { messageId: record.messageId, receiveCount, ...errorFields(error) });
    throw error;
  }
}

import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { allEnded } from '../all-ended.ts';
import { errorFields, LOG_EVENTS, log } from '../log.ts';
import { type ObjectHint, objectsIn } from './notification.ts';
import { asFirstSent } from './set-aside.ts';

/** The message that an object is worked on for. */
export interface Delivery {
  /** The same whenever it is delivered again, also where it was set aside. */
  readonly messageId: string;
  /** How often its queue has delivered it, this time included. */
  readonly receiveCount: number;
}

/**
 * Handles the objects of a batch, each once however many messages name it, all at the same time, and reports exactly the
 * messages that failed, so that the queue delivers them again. One poison message never fails another.
 */
export async function handleBatch(
  { Records: records }: SQSEvent,
  handleObject: (object: ObjectHint, delivery: Delivery) => Promise<void>,
): Promise<SQSBatchResponse> {
  const started = new Map<string, Promise<void>>();
  const once = (object: ObjectHint, delivery: Delivery): Promise<void> => {
    const name = `${object.cause} ${object.after ?? ''} ${object.bucket}/${object.key}`;
    const work = started.get(name) ?? handleObject(object, delivery);
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
  handleObject: (object: ObjectHint, delivery: Delivery) => Promise<void>,
): Promise<void> {
  const receiveCount = Number(record.attributes.ApproximateReceiveCount);
  const { messageId, body } = asFirstSent(record);
  try {
    await allEnded(objectsIn(body).map((object) => handleObject(object, { messageId, receiveCount })));
  } catch (error) {
    log('error', LOG_EVENTS.objectFailed, { messageId, receiveCount, ...errorFields(error) });
    throw error;
  }
}

import type { Operation } from './operation.ts';
import { listMessageMoveTasks, startMessageMoveTask } from './operations/move-tasks.ts';
import * as queues from './operations/queues.ts';
import * as receipts from './operations/receipts.ts';
import { receiveMessage } from './operations/receive.ts';
import { sendMessage, sendMessageBatch } from './operations/send.ts';

/** The operations by the name that stands in `X-Amz-Target` behind `AmazonSQS.`. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['ChangeMessageVisibility', receipts.changeMessageVisibility],
  ['ChangeMessageVisibilityBatch', receipts.changeMessageVisibilityBatch],
  ['CreateQueue', queues.createQueue],
  ['DeleteMessage', receipts.deleteMessage],
  ['DeleteMessageBatch', receipts.deleteMessageBatch],
  ['DeleteQueue', queues.deleteQueue],
  ['GetQueueAttributes', queues.getQueueAttributes],
  ['GetQueueUrl', queues.getQueueUrl],
  ['ListDeadLetterSourceQueues', queues.listDeadLetterSourceQueues],
  ['ListMessageMoveTasks', listMessageMoveTasks],
  ['ListQueues', queues.listQueues],
  ['PurgeQueue', queues.purgeQueue],
  ['ReceiveMessage', receiveMessage],
  ['SendMessage', sendMessage],
  ['SendMessageBatch', sendMessageBatch],
  ['SetQueueAttributes', queues.setQueueAttributes],
  ['StartMessageMoveTask', startMessageMoveTask],
]);

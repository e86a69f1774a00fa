import * as v from 'valibot';
import { EntryId, eachEntry } from '../batch.ts';
import { type Call, findQueue, operation, RECEIPT_HANDLE, seconds } from '../operation.ts';
import { answer, isRefusal, type Refusal, refuse } from '../outcome.ts';

const RECEIPT = { ReceiptHandle: v.string() };
const VISIBILITY = { ...RECEIPT, VisibilityTimeout: seconds(43_200) };

export const deleteMessage = operation(v.strictObject({ QueueUrl: v.string(), ...RECEIPT }), (input, call) => {
  const queue = findQueue(call, input.QueueUrl);
  if (isRefusal(queue)) return queue;
  return remove(call, input.ReceiptHandle) ?? answer();
});

export const deleteMessageBatch = operation(
  v.strictObject({ QueueUrl: v.string(), Entries: v.array(v.strictObject({ Id: EntryId, ...RECEIPT })) }),
  (input, call) => {
    const queue = findQueue(call, input.QueueUrl);
    if (isRefusal(queue)) return queue;
    return eachEntry(input.Entries, ({ ReceiptHandle }) => remove(call, ReceiptHandle) ?? {});
  },
);

export const changeMessageVisibility = operation(
  v.strictObject({ QueueUrl: v.string(), ...VISIBILITY }),
  (input, call) => {
    const queue = findQueue(call, input.QueueUrl);
    if (isRefusal(queue)) return queue;
    return postpone(call, input.ReceiptHandle, input.VisibilityTimeout) ?? answer();
  },
);

export const changeMessageVisibilityBatch = operation(
  v.strictObject({ QueueUrl: v.string(), Entries: v.array(v.strictObject({ Id: EntryId, ...VISIBILITY })) }),
  (input, call) => {
    const queue = findQueue(call, input.QueueUrl);
    if (isRefusal(queue)) return queue;
    return eachEntry(input.Entries, (entry) => postpone(call, entry.ReceiptHandle, entry.VisibilityTimeout) ?? {});
  },
);

/** Deleting what is gone already is no error; a handle that never was one is. */
function remove({ broker }: Call, receiptHandle: string): Refusal | null {
  if (!RECEIPT_HANDLE.test(receiptHandle)) return refuse('ReceiptHandleIsInvalid', 'The receipt handle is not valid.');
  broker.delete(receiptHandle);
  return null;
}

function postpone({ broker }: Call, receiptHandle: string, visibility: number): Refusal | null {
  if (!RECEIPT_HANDLE.test(receiptHandle)) return refuse('ReceiptHandleIsInvalid', 'The receipt handle is not valid.');
  if (broker.changeVisibility(receiptHandle, visibility)) return null;
  return refuse('MessageNotInflight', 'The message is not in flight.');
}

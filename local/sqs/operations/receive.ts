import * as v from 'valibot';
import { type MessageAttributes, md5OfAttributes, md5OfBody } from '../message-attributes.ts';
import { findQueue, operation, seconds } from '../operation.ts';
import { answer, isRefusal } from '../outcome.ts';
import type { ReceivedMessage } from '../store/messages.ts';
import { systemAttributes } from '../system-attributes.ts';

const Names = v.exactOptional(v.array(v.string()), []);

const Input = v.strictObject({
  QueueUrl: v.string(),
  MaxNumberOfMessages: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 1),
  WaitTimeSeconds: v.exactOptional(seconds(20)),
  VisibilityTimeout: v.exactOptional(seconds(43_200)),
  AttributeNames: Names,
  MessageSystemAttributeNames: Names,
  MessageAttributeNames: Names,
});

export const receiveMessage = operation(Input, async (input, call) => {
  const queue = findQueue(call, input.QueueUrl);
  if (isRefusal(queue)) return queue;
  const { ReceiveMessageWaitTimeSeconds: usualWait, VisibilityTimeout: usualVisibility } = queue.settings;
  const messages = await call.broker.receive(queue, {
    count: input.MaxNumberOfMessages,
    waitMs: (input.WaitTimeSeconds ?? usualWait) * 1000,
    visibilitySeconds: input.VisibilityTimeout ?? usualVisibility,
    signal: call.signal,
  });
  const system = [...input.AttributeNames, ...input.MessageSystemAttributeNames];
  const described = messages.map((message) => describe(message, call.senderId, system, input.MessageAttributeNames));
  return answer(described.length > 0 ? { Messages: described } : {});
});

function describe(message: ReceivedMessage, senderId: string, system: string[], named: string[]): object {
  const attributes = choose(
    systemAttributes(message, senderId),
    (name) => system.includes('All') || system.includes(name),
  );
  const own: MessageAttributes = choose(message.attributes, (name) => named.some((pattern) => matches(name, pattern)));
  return {
    MessageId: message.id,
    ReceiptHandle: message.receiptHandle,
    Body: message.body,
    MD5OfBody: md5OfBody(message.body),
    ...(Object.keys(attributes).length > 0 ? { Attributes: attributes } : {}),
    ...(Object.keys(own).length > 0 ? { MessageAttributes: own, MD5OfMessageAttributes: md5OfAttributes(own) } : {}),
  };
}

/** Names of message attributes are asked for one by one, by a prefix such as `trace.*`, or all of them. */
function matches(name: string, pattern: string): boolean {
  return pattern === 'All' || (pattern.endsWith('.*') ? name.startsWith(pattern.slice(0, -2)) : name === pattern);
}

function choose<T>(record: Record<string, T>, wanted: (name: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => wanted(name)));
}

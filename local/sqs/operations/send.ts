import * as v from 'valibot';
import { EntryId, eachEntry } from '../batch.ts';
import { MessageAttributes, md5OfAttributes, md5OfBody } from '../message-attributes.ts';
import { type Call, findQueue, operation, seconds } from '../operation.ts';
import { answer, isRefusal, type Refusal, refuse } from '../outcome.ts';
import type { Queue } from '../queue.ts';

const MESSAGE = {
  MessageBody: v.string(),
  DelaySeconds: v.exactOptional(seconds(900)),
  MessageAttributes: v.exactOptional(MessageAttributes),
};

export const sendMessage = operation(v.strictObject({ QueueUrl: v.string(), ...MESSAGE }), (input, call) => {
  const queue = findQueue(call, input.QueueUrl);
  if (isRefusal(queue)) return queue;
  const sent = send(call, queue, input);
  return isRefusal(sent) ? sent : answer(sent);
});

const Batch = v.strictObject({
  QueueUrl: v.string(),
  Entries: v.array(v.strictObject({ Id: EntryId, ...MESSAGE })),
});

export const sendMessageBatch = operation(Batch, (input, call) => {
  const queue = findQueue(call, input.QueueUrl);
  return isRefusal(queue) ? queue : eachEntry(input.Entries, (entry) => send(call, queue, entry));
});

type Sent = { MessageId: string; MD5OfMessageBody: string; MD5OfMessageAttributes: string | undefined };

function send(
  { broker }: Call,
  queue: Queue,
  message: v.InferOutput<v.ObjectSchema<typeof MESSAGE, undefined>>,
): Sent | Refusal {
  const { MessageAttributes: attributes = {}, MessageBody: body, DelaySeconds } = message;
  const { DelaySeconds: usualDelay, MaximumMessageSize: largest } = queue.settings;
  if (body === '' || !ALLOWED.test(body)) return refuse('InvalidMessageContents', 'The body is empty or not XML text.');
  if (sizeOf(body, attributes) > largest) {
    return refuse('InvalidParameterValue', `Message must be shorter than ${largest} bytes.`);
  }
  return {
    MessageId: broker.send(queue, body, attributes, DelaySeconds ?? usualDelay),
    MD5OfMessageBody: md5OfBody(body),
    MD5OfMessageAttributes: md5OfAttributes(attributes),
  };
}

/** The characters of a message (Amazon SQS API Reference, SendMessage). */
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

function sizeOf(body: string, attributes: MessageAttributes): number {
  const texts = Object.entries(attributes).flatMap(([name, attribute]) => [name, ...Object.values(attribute)]);
  return [body, ...texts].reduce((size, text) => size + Buffer.byteLength(text), 0);
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Broker, openBroker } from './broker.ts';
import { md5OfBody } from './message-attributes.ts';
import { isRefusal } from './outcome.ts';
import { answerRequest } from './protocol.ts';
import { nameIn, type Queue } from './queue.ts';
import { countMessages, type MessageCounts, releaseMessages } from './store/messages.ts';
import { systemAttributes } from './system-attributes.ts';

export type SqsOptions = {
  dataFolder: string;
  /** Where the endpoint listens, such as `http://127.0.0.1:4566`; queue URLs begin with it. */
  baseUrl: () => string;
  region: string;
  accountId: string;
  /** Secret access keys by access key. */
  credentials: ReadonlyMap<string, string>;
};

/** A received message in the form of the records that SQS hands to a Lambda function. */
export type QueueMessage = {
  messageId: string;
  receiptHandle: string;
  body: string;
  md5OfBody: string;
  attributes: Record<string, string>;
};

/** Queues go by their name or ARN. Whatever names no queue throws: it is a mistake of this program, not of a client. */
export type Sqs = {
  /** Answers one request. Never rejects. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** Creates the queue or sets the given attributes of it. */
  ensureQueue(name: string, attributes: Record<string, string>): Queue;
  urlOf(queueName: string): string;
  /** Adds a message and returns its id; it survives the end of the process. */
  send(queueName: string, body: string): string;
  /** Hands out up to `max` messages, waiting up to `waitMs` milliseconds for the first; none when it is closed. */
  receive(queueName: string, max: number, waitMs: number, signal?: AbortSignal): Promise<QueueMessage[]>;
  delete(receiptHandle: string): void;
  changeVisibility(receiptHandle: string, seconds: number): void;
  /** On start: what a killed process had in flight is visible at once, its receive count kept. */
  releaseInFlight(): void;
  counts(queueName: string): MessageCounts;
  close(): void;
};

/** Opens the SQS endpoint over `<dataFolder>/sqs`. */
export function createSqs({ dataFolder, baseUrl, region, accountId, credentials }: SqsOptions): Sqs {
  const broker = openBroker(
    join(dataFolder, 'sqs', 'sqs.sqlite'),
    (name) => `arn:aws:sqs:${region}:${accountId}:${name}`,
  );
  const urlOf = ({ name }: Queue) => `${baseUrl()}/${accountId}/${name}`;
  const find = (locator: string) => queueOf(broker, locator);
  return {
    handle: (req, res) => answerRequest(req, res, { broker, credentials, senderId: accountId, urlOf }),
    ensureQueue(name, attributes) {
      const queue = broker.queues.put(name, attributes);
      if (isRefusal(queue)) throw new Error(`Queue ${name}: ${queue.message}`);
      return queue;
    },
    urlOf: (queueName) => urlOf(find(queueName)),
    send(queueName, body) {
      const queue = find(queueName);
      return broker.send(queue, body, {}, queue.settings.DelaySeconds);
    },
    async receive(queueName, max, waitMs, signal) {
      const queue = find(queueName);
      const order = { count: max, waitMs, visibilitySeconds: queue.settings.VisibilityTimeout };
      const messages = await broker.receive(queue, signal ? { ...order, signal } : order);
      return messages.map((message) => ({
        messageId: message.id,
        receiptHandle: message.receiptHandle,
        body: message.body,
        md5OfBody: md5OfBody(message.body),
        attributes: systemAttributes(message, accountId),
      }));
    },
    delete: (receiptHandle) => broker.delete(receiptHandle),
    changeVisibility: (receiptHandle, seconds) => void broker.changeVisibility(receiptHandle, seconds),
    releaseInFlight: () => releaseMessages(broker.database),
    counts: (queueName) => countMessages(broker.database, find(queueName).name),
    close: () => broker.close(),
  };
}

function queueOf({ queues }: Broker, locator: string): Queue {
  const queue = queues.find(nameIn(locator));
  if (!queue) throw new Error(`There is no queue ${locator}.`);
  return queue;
}

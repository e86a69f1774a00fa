import * as v from 'valibot';
import { findQueue, operation } from '../operation.ts';
import { answer, isRefusal, refuse } from '../outcome.ts';
import { QUEUE_NAME, type Queue } from '../queue.ts';
import { countMessages, purgeMessages } from '../store/messages.ts';

const Attributes = v.record(v.string(), v.string());
const OfQueue = v.strictObject({ QueueUrl: v.string() });

export const createQueue = operation(
  v.strictObject({ QueueName: v.string(), Attributes: v.exactOptional(Attributes, {}) }),
  ({ QueueName: name, Attributes: attributes }, { broker, urlOf }) => {
    if (!QUEUE_NAME.test(name)) return refuse('InvalidParameterValue', 'Only names of standard queues are understood.');
    const before = broker.queues.find(name);
    const differs = Object.entries(attributes).some(([key, value]) => before?.attributes[key] !== value);
    if (before && differs) return refuse('QueueNameExists', 'A queue of that name exists with other attributes.');
    const queue = before ?? broker.queues.put(name, attributes);
    return isRefusal(queue) ? queue : answer({ QueueUrl: urlOf(queue) });
  },
);

export const deleteQueue = operation(OfQueue, (input, call) => {
  const queue = findQueue(call, input.QueueUrl);
  if (isRefusal(queue)) return queue;
  call.broker.queues.remove(queue.name);
  return answer();
});

export const getQueueUrl = operation(v.strictObject({ QueueName: v.string() }), (input, call) => {
  const queue = findQueue(call, input.QueueName);
  return isRefusal(queue) ? queue : answer({ QueueUrl: call.urlOf(queue) });
});

const ListInput = v.strictObject({
  QueueNamePrefix: v.exactOptional(v.string(), ''),
  MaxResults: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), 1000),
  NextToken: v.exactOptional(v.string(), ''),
});

/** The token is the last name of the page before. */
export const listQueues = operation(
  ListInput,
  ({ QueueNamePrefix: prefix, MaxResults, NextToken }, { broker, urlOf }) => {
    const named = broker.queues.all().filter(({ name }) => name.startsWith(prefix) && name > NextToken);
    const page = named.sort((one, other) => (one.name < other.name ? -1 : 1)).slice(0, MaxResults);
    const more = page.length < named.length ? { NextToken: page.at(-1)?.name } : {};
    return answer({ QueueUrls: page.map(urlOf), ...more });
  },
);

export const setQueueAttributes = operation(v.strictObject({ QueueUrl: v.string(), Attributes }), (input, call) => {
  const queue = findQueue(call, input.QueueUrl);
  if (isRefusal(queue)) return queue;
  const changed = call.broker.queues.put(queue.name, input.Attributes);
  return isRefusal(changed) ? changed : answer();
});

export const getQueueAttributes = operation(
  v.strictObject({ QueueUrl: v.string(), AttributeNames: v.exactOptional(v.array(v.string()), []) }),
  (input, call) => {
    const queue = findQueue(call, input.QueueUrl);
    if (isRefusal(queue)) return queue;
    const { visible, inFlight, delayed } = countMessages(call.broker.database, queue.name);
    const all: Record<string, string> = {
      ...queue.attributes,
      QueueArn: queue.arn,
      CreatedTimestamp: inSeconds(queue.createdAt),
      LastModifiedTimestamp: inSeconds(queue.modifiedAt),
      ApproximateNumberOfMessages: String(visible),
      ApproximateNumberOfMessagesNotVisible: String(inFlight),
      ApproximateNumberOfMessagesDelayed: String(delayed),
    };
    const wanted = input.AttributeNames.includes('All') ? Object.keys(all) : input.AttributeNames;
    const chosen = Object.entries(all).filter(([name]) => wanted.includes(name));
    return answer(chosen.length > 0 ? { Attributes: Object.fromEntries(chosen) } : {});
  },
);

export const purgeQueue = operation(OfQueue, (input, call) => {
  const queue = findQueue(call, input.QueueUrl);
  if (isRefusal(queue)) return queue;
  purgeMessages(call.broker.database, queue.name);
  return answer();
});

export const listDeadLetterSourceQueues = operation(
  v.strictObject({ ...OfQueue.entries, MaxResults: v.exactOptional(v.number()) }),
  (input, call) => {
    const queue = findQueue(call, input.QueueUrl);
    if (isRefusal(queue)) return queue;
    return answer({ queueUrls: sourcesOf(queue, call.broker.queues.all()).map(call.urlOf) });
  },
);

/** The queues whose dead-letter queue this is. */
export function sourcesOf(queue: Queue, queues: readonly Queue[]): Queue[] {
  return queues.filter(({ settings }) => settings.RedrivePolicy?.deadLetterTargetArn === queue.arn);
}

const inSeconds = (milliseconds: number): string => String(Math.floor(milliseconds / 1000));

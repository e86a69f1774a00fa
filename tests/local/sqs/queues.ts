import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  SendMessageCommand,
  type SendMessageCommandInput,
  type SendMessageCommandOutput,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Endpoint, startSqs } from './endpoint.ts';

/** The ARN of a queue by its name. */
export const arn = (name: string): string => `arn:aws:sqs:eu-central-1:000000000000:${name}`;

/** What a call fails with, `none` where it does not. */
export const failureName = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    (error: Error) => error.name,
  );

/**
 * An SQS endpoint for all tests of a file, and for each test a queue of its own, whose messages are visible again after a
 * second, and go to the queue of dead letters after two receives.
 */
export function queuesForEachTest() {
  let endpoint: Endpoint;
  let count = 0;
  let QueueUrl = '';
  let deadLetterUrl = '';
  const create = async (QueueName: string, Attributes: Record<string, string> = {}): Promise<string> =>
    (await endpoint.client.send(new CreateQueueCommand({ QueueName, Attributes }))).QueueUrl ?? '';

  beforeAll(async () => {
    endpoint = await startSqs();
  });
  afterAll(() => endpoint.stop());
  beforeEach(async () => {
    count += 1;
    deadLetterUrl = await create(`dead-${count}`);
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arn(`dead-${count}`), maxReceiveCount: 2 });
    QueueUrl = await create(`queue-${count}`, { VisibilityTimeout: '1', RedrivePolicy });
  });

  const receive = async (input: Partial<ReceiveMessageCommandInput> = {}): Promise<Message[]> => {
    const order = { QueueUrl, MaxNumberOfMessages: 10, MessageSystemAttributeNames: ['All' as const], ...input };
    return (await endpoint.client.send(new ReceiveMessageCommand(order))).Messages ?? [];
  };
  return {
    get endpoint() {
      return endpoint;
    },
    /** Name and address of the test's queue, and of that of its dead letters. */
    get queue() {
      return { name: `queue-${count}`, url: QueueUrl };
    },
    get deadLetters() {
      return { name: `dead-${count}`, url: deadLetterUrl };
    },
    create,
    send: (MessageBody: string, input: Partial<SendMessageCommandInput> = {}): Promise<SendMessageCommandOutput> =>
      endpoint.client.send(new SendMessageCommand({ QueueUrl, MessageBody, ...input })),
    receive,
    bodies: async (input: Partial<ReceiveMessageCommandInput> = {}) => (await receive(input)).map(({ Body }) => Body),
    attributes: async (url = QueueUrl) =>
      (await endpoint.client.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] })))
        .Attributes,
  };
}

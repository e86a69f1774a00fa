import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListDeadLetterSourceQueuesCommand,
  ListMessageMoveTasksCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SendMessageCommandInput,
  SetQueueAttributesCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Endpoint, startSqs } from './endpoint.ts';

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startSqs();
});
afterAll(() => endpoint.stop());

let QueueUrl = '';
let deadLetterUrl = '';
let count = 0;
beforeEach(async () => {
  count += 1;
  deadLetterUrl = await create(`dead-${count}`);
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arn(`dead-${count}`), maxReceiveCount: 2 });
  QueueUrl = await create(`queue-${count}`, { VisibilityTimeout: '1', RedrivePolicy });
});

const arn = (name: string) => `arn:aws:sqs:eu-central-1:000000000000:${name}`;
const create = async (QueueName: string, Attributes: Record<string, string> = {}) =>
  (await endpoint.client.send(new CreateQueueCommand({ QueueName, Attributes }))).QueueUrl ?? '';
const send = (MessageBody: string, input: Partial<SendMessageCommandInput> = {}) =>
  endpoint.client.send(new SendMessageCommand({ QueueUrl, MessageBody, ...input }));
const receive = async (input: Partial<ReceiveMessageCommandInput> = {}) => {
  const order = { QueueUrl, MaxNumberOfMessages: 10, MessageSystemAttributeNames: ['All' as const], ...input };
  return (await endpoint.client.send(new ReceiveMessageCommand(order))).Messages ?? [];
};
const bodies = async (input: Partial<ReceiveMessageCommandInput> = {}) =>
  (await receive(input)).map(({ Body }) => Body);
const attributes = async (url = QueueUrl) =>
  (await endpoint.client.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }))).Attributes;
const failureName = async (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    (error: Error) => error.name,
  );

describe('queues', () => {
  test('are found by name and listed by prefix', async () => {
    const { QueueUrl: found } = await endpoint.client.send(new GetQueueUrlCommand({ QueueName: `queue-${count}` }));
    expect(found).toBe(`${endpoint.url}/000000000000/queue-${count}`);
    const { QueueUrls } = await endpoint.client.send(new ListQueuesCommand({ QueueNamePrefix: `dead-${count}` }));
    expect(QueueUrls).toEqual([deadLetterUrl]);
  });

  test('tell and change their attributes', async () => {
    expect(await attributes()).toMatchObject({
      VisibilityTimeout: '1',
      DelaySeconds: '0',
      QueueArn: arn(`queue-${count}`),
    });
    await endpoint.client.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout: '7' } }));
    expect(await attributes()).toMatchObject({ VisibilityTimeout: '7' });
  });

  test('are created once; again with other attributes is an error', async () => {
    expect(await create(`queue-${count}`, { VisibilityTimeout: '1' })).toBe(QueueUrl);
    expect(await failureName(create(`queue-${count}`, { VisibilityTimeout: '2' }))).toBe('QueueNameExists');
  });

  test('refuse what they would not obey', async () => {
    expect(await failureName(create('a', { FifoQueue: 'true' }))).toBe('InvalidAttributeName');
    expect(await failureName(create('a', { VisibilityTimeout: '50000' }))).toBe('InvalidAttributeValue');
    expect(await failureName(create('a.fifo'))).toBe('InvalidParameterValue');
  });

  test('that do not exist have their own error', async () => {
    await endpoint.client.send(new DeleteQueueCommand({ QueueUrl }));
    expect(await failureName(send('x'))).toBe('QueueDoesNotExist');
  });

  test('tell whose dead letters they take', async () => {
    const { queueUrls } = await endpoint.client.send(
      new ListDeadLetterSourceQueuesCommand({ QueueUrl: deadLetterUrl }),
    );
    expect(queueUrls).toEqual([QueueUrl]);
  });

  test('are emptied by a purge', async () => {
    await send('x');
    await endpoint.client.send(new PurgeQueueCommand({ QueueUrl }));
    expect(await bodies()).toEqual([]);
  });
});

describe('messages', () => {
  test('are sent, received and deleted', async () => {
    const MessageAttributes = {
      desk: { DataType: 'String', StringValue: 'Außen' },
      number: { DataType: 'Number', StringValue: '7' },
      bytes: { DataType: 'Binary', BinaryValue: Buffer.from([0, 255]) },
    };
    // The SDK checks the MD5 of body and attributes that the endpoint returns against what it sent and received.
    await send('Grüße 😀', { MessageAttributes });
    const [message] = await receive({ MessageAttributeNames: ['All'] });
    expect(message).toMatchObject({ Body: 'Grüße 😀', Attributes: { ApproximateReceiveCount: '1' } });
    expect(message?.MessageAttributes).toMatchObject({
      desk: MessageAttributes.desk,
      number: MessageAttributes.number,
    });
    expect(Buffer.from(message?.MessageAttributes?.bytes?.BinaryValue ?? [])).toEqual(Buffer.from([0, 255]));
    await endpoint.client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
    expect(await bodies({ WaitTimeSeconds: 2 })).toEqual([]);
  });

  test('show only the attributes that were asked for', async () => {
    const text = { DataType: 'String', StringValue: 'x' };
    await send('x', { MessageAttributes: { 'trace.a': text, 'trace.b': text, other: text } });
    const [message] = await receive({
      MessageSystemAttributeNames: ['SentTimestamp'],
      MessageAttributeNames: ['trace.*'],
    });
    expect(Object.keys(message?.Attributes ?? {})).toEqual(['SentTimestamp']);
    expect(Object.keys(message?.MessageAttributes ?? {})).toEqual(['trace.a', 'trace.b']);
  });

  test('go in batches of ten, the bad ones by themselves', async () => {
    const Entries = Array.from({ length: 9 }, (_, index) => ({ Id: `m${index}`, MessageBody: `b${index}` }));
    const sent = await endpoint.client.send(
      new SendMessageBatchCommand({ QueueUrl, Entries: [...Entries, { Id: 'bad', MessageBody: '\u0000' }] }),
    );
    expect(sent.Successful).toHaveLength(9);
    expect(sent.Failed).toMatchObject([{ Id: 'bad', SenderFault: true }]);
    const handles = (await receive()).map(({ ReceiptHandle }, index) => ({ Id: `d${index}`, ReceiptHandle }));
    const deleted = await endpoint.client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries: handles }));
    expect(deleted.Successful).toHaveLength(9);
  });

  test('batches of none, of eleven and with equal ids are refused', async () => {
    const batch = (ids: string[]) => {
      const Entries = ids.map((Id) => ({ Id, MessageBody: 'x' }));
      return failureName(endpoint.client.send(new SendMessageBatchCommand({ QueueUrl, Entries })));
    };
    expect(await batch([])).toBe('EmptyBatchRequest');
    expect(await batch(Array.from({ length: 11 }, (_, index) => `m${index}`))).toBe('TooManyEntriesInBatchRequest');
    expect(await batch(['same', 'same'])).toBe('BatchEntryIdsNotDistinct');
  });

  test('larger than the queue allows are refused', async () => {
    await endpoint.client.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { MaximumMessageSize: '1024' } }));
    await send('x'.repeat(1024));
    expect(await failureName(send('x'.repeat(1025)))).toBe('InvalidParameterValue');
  });

  test('can be seen only after their delay', async () => {
    await send('late', { DelaySeconds: 1 });
    expect(await attributes()).toMatchObject({ ApproximateNumberOfMessagesDelayed: '1' });
    expect(await bodies()).toEqual([]);
    expect(await bodies({ WaitTimeSeconds: 5 })).toEqual(['late']);
  });
});

describe('long polling', () => {
  test('ends with the first message', async () => {
    const waiting = bodies({ WaitTimeSeconds: 20 });
    await send('here');
    expect(await waiting).toEqual(['here']);
  });

  test('gives each of two receivers a message of its own', async () => {
    const order = { WaitTimeSeconds: 20, MaxNumberOfMessages: 1, VisibilityTimeout: 30 };
    const waiting = [bodies(order), bodies(order)];
    await send('one');
    await send('two');
    expect((await Promise.all(waiting)).flat().sort()).toEqual(['one', 'two']);
  });

  test('ends empty when the time is over', async () => {
    expect(await bodies({ WaitTimeSeconds: 1 })).toEqual([]);
  });

  test('ends when the endpoint closes', async () => {
    const waiting = endpoint.sqs().receive(`queue-${count}`, 1, 20_000);
    endpoint.restart();
    expect(await waiting).toEqual([]);
  });
});

describe('visibility', () => {
  test('that has run out brings the message back, twice, then to the dead-letter queue', async () => {
    await send('poison');
    expect(await bodies()).toEqual(['poison']);
    const [again] = await receive({ WaitTimeSeconds: 5 });
    expect(again?.Attributes?.ApproximateReceiveCount).toBe('2');
    expect(await bodies({ WaitTimeSeconds: 3 })).toEqual([]);
    expect(await bodies({ QueueUrl: deadLetterUrl })).toEqual(['poison']);
  });

  test('of zero brings the message back at once', async () => {
    await send('x');
    const [{ ReceiptHandle } = {}] = await receive();
    const input = { QueueUrl, ReceiptHandle, VisibilityTimeout: 0 };
    await endpoint.client.send(new ChangeMessageVisibilityCommand(input));
    expect(await bodies()).toEqual(['x']);
    expect(await failureName(endpoint.client.send(new ChangeMessageVisibilityCommand(input)))).toBe(
      'MessageNotInflight',
    );
  });

  test('that has run out does not keep its receiver from deleting the message', async () => {
    await send('late');
    const [{ ReceiptHandle } = {}] = await receive({ VisibilityTimeout: 0 });
    await endpoint.client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    expect(await bodies()).toEqual([]);
  });

  test('an old handle does not delete what another receiver holds', async () => {
    await send('x');
    const [{ ReceiptHandle } = {}] = await receive({ VisibilityTimeout: 0 });
    const [second] = await receive({ VisibilityTimeout: 30 });
    await endpoint.client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    expect(second?.Body).toBe('x');
    expect(await attributes()).toMatchObject({ ApproximateNumberOfMessagesNotVisible: '1' });
  });

  test('a handle that never was one is an error', async () => {
    const command = new DeleteMessageCommand({ QueueUrl, ReceiptHandle: 'made up' });
    expect(await failureName(endpoint.client.send(command))).toBe('ReceiptHandleIsInvalid');
  });
});

describe('a move task', () => {
  test('brings dead letters back to the queue that they came from', async () => {
    for (const body of ['a', 'b']) await send(body);
    for (let times = 0; times < 3; times++) await receive({ VisibilityTimeout: 0 });
    expect(await attributes(deadLetterUrl)).toMatchObject({ ApproximateNumberOfMessages: '2' });
    const SourceArn = arn(`dead-${count}`);
    await endpoint.client.send(new StartMessageMoveTaskCommand({ SourceArn }));
    const back = await receive();
    expect(back.map(({ Body, Attributes }) => [Body, Attributes?.ApproximateReceiveCount])).toEqual([
      ['a', '1'],
      ['b', '1'],
    ]);
    const { Results } = await endpoint.client.send(new ListMessageMoveTasksCommand({ SourceArn }));
    expect(Results).toMatchObject([{ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 2, SourceArn }]);
  });

  test('is refused for a queue that takes no dead letters', async () => {
    const command = new StartMessageMoveTaskCommand({ SourceArn: arn(`queue-${count}`) });
    expect(await failureName(endpoint.client.send(command))).toBe('InvalidParameterValue');
  });
});

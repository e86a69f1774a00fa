import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueUrlCommand,
  ListDeadLetterSourceQueuesCommand,
  ListMessageMoveTasksCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  SendMessageBatchCommand,
  SetQueueAttributesCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { arn, failureName, queuesForEachTest } from './queues.ts';

const sqs = queuesForEachTest();
const { create, send, receive, bodies, attributes } = sqs;

describe('queues', () => {
  test('are found by name and listed by prefix', async () => {
    const { QueueUrl: found } = await sqs.endpoint.client.send(new GetQueueUrlCommand({ QueueName: sqs.queue.name }));
    expect(found).toBe(`${sqs.endpoint.url}/000000000000/${sqs.queue.name}`);
    const { QueueUrls } = await sqs.endpoint.client.send(
      new ListQueuesCommand({ QueueNamePrefix: sqs.deadLetters.name }),
    );
    expect(QueueUrls).toEqual([sqs.deadLetters.url]);
  });

  test('tell and change their attributes', async () => {
    expect(await attributes()).toMatchObject({
      VisibilityTimeout: '1',
      DelaySeconds: '0',
      QueueArn: arn(sqs.queue.name),
    });
    await sqs.endpoint.client.send(
      new SetQueueAttributesCommand({ QueueUrl: sqs.queue.url, Attributes: { VisibilityTimeout: '7' } }),
    );
    expect(await attributes()).toMatchObject({ VisibilityTimeout: '7' });
  });

  test('are created once; again with other attributes is an error', async () => {
    expect(await create(sqs.queue.name, { VisibilityTimeout: '1' })).toBe(sqs.queue.url);
    expect(await failureName(create(sqs.queue.name, { VisibilityTimeout: '2' }))).toBe('QueueNameExists');
  });

  test('refuse what they would not obey', async () => {
    expect(await failureName(create('a', { FifoQueue: 'true' }))).toBe('InvalidAttributeName');
    expect(await failureName(create('a', { VisibilityTimeout: '50000' }))).toBe('InvalidAttributeValue');
    expect(await failureName(create('a.fifo'))).toBe('InvalidParameterValue');
  });

  test('that do not exist have their own error', async () => {
    await sqs.endpoint.client.send(new DeleteQueueCommand({ QueueUrl: sqs.queue.url }));
    expect(await failureName(send('x'))).toBe('QueueDoesNotExist');
  });

  test('tell whose dead letters they take', async () => {
    const { queueUrls } = await sqs.endpoint.client.send(
      new ListDeadLetterSourceQueuesCommand({ QueueUrl: sqs.deadLetters.url }),
    );
    expect(queueUrls).toEqual([sqs.queue.url]);
  });

  test('are emptied by a purge', async () => {
    await send('x');
    await sqs.endpoint.client.send(new PurgeQueueCommand({ QueueUrl: sqs.queue.url }));
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
    await sqs.endpoint.client.send(
      new DeleteMessageCommand({ QueueUrl: sqs.queue.url, ReceiptHandle: message?.ReceiptHandle }),
    );
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
    const sent = await sqs.endpoint.client.send(
      new SendMessageBatchCommand({
        QueueUrl: sqs.queue.url,
        Entries: [...Entries, { Id: 'bad', MessageBody: '\u0000' }],
      }),
    );
    expect(sent.Successful).toHaveLength(9);
    expect(sent.Failed).toMatchObject([{ Id: 'bad', SenderFault: true }]);
    const handles = (await receive()).map(({ ReceiptHandle }, index) => ({ Id: `d${index}`, ReceiptHandle }));
    const deleted = await sqs.endpoint.client.send(
      new DeleteMessageBatchCommand({ QueueUrl: sqs.queue.url, Entries: handles }),
    );
    expect(deleted.Successful).toHaveLength(9);
  });

  test('batches of none, of eleven and with equal ids are refused', async () => {
    const batch = (ids: string[]) => {
      const Entries = ids.map((Id) => ({ Id, MessageBody: 'x' }));
      return failureName(sqs.endpoint.client.send(new SendMessageBatchCommand({ QueueUrl: sqs.queue.url, Entries })));
    };
    expect(await batch([])).toBe('EmptyBatchRequest');
    expect(await batch(Array.from({ length: 11 }, (_, index) => `m${index}`))).toBe('TooManyEntriesInBatchRequest');
    expect(await batch(['same', 'same'])).toBe('BatchEntryIdsNotDistinct');
  });

  test('larger than the queue allows are refused', async () => {
    await sqs.endpoint.client.send(
      new SetQueueAttributesCommand({ QueueUrl: sqs.queue.url, Attributes: { MaximumMessageSize: '1024' } }),
    );
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
    const waiting = sqs.endpoint.sqs().receive(sqs.queue.name, 1, 20_000);
    sqs.endpoint.restart();
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
    expect(await bodies({ QueueUrl: sqs.deadLetters.url })).toEqual(['poison']);
  });

  test('of zero brings the message back at once', async () => {
    await send('x');
    const [{ ReceiptHandle } = {}] = await receive();
    const input = { QueueUrl: sqs.queue.url, ReceiptHandle, VisibilityTimeout: 0 };
    await sqs.endpoint.client.send(new ChangeMessageVisibilityCommand(input));
    expect(await bodies()).toEqual(['x']);
    expect(await failureName(sqs.endpoint.client.send(new ChangeMessageVisibilityCommand(input)))).toBe(
      'MessageNotInflight',
    );
  });

  test('that has run out does not keep its receiver from deleting the message', async () => {
    await send('late');
    const [{ ReceiptHandle } = {}] = await receive({ VisibilityTimeout: 0 });
    await sqs.endpoint.client.send(new DeleteMessageCommand({ QueueUrl: sqs.queue.url, ReceiptHandle }));
    expect(await bodies()).toEqual([]);
  });

  test('an old handle does not delete what another receiver holds', async () => {
    await send('x');
    const [{ ReceiptHandle } = {}] = await receive({ VisibilityTimeout: 0 });
    const [second] = await receive({ VisibilityTimeout: 30 });
    await sqs.endpoint.client.send(new DeleteMessageCommand({ QueueUrl: sqs.queue.url, ReceiptHandle }));
    expect(second?.Body).toBe('x');
    expect(await attributes()).toMatchObject({ ApproximateNumberOfMessagesNotVisible: '1' });
  });

  test('a handle that never was one is an error', async () => {
    const command = new DeleteMessageCommand({ QueueUrl: sqs.queue.url, ReceiptHandle: 'made up' });
    expect(await failureName(sqs.endpoint.client.send(command))).toBe('ReceiptHandleIsInvalid');
  });
});

describe('a move task', () => {
  test('brings dead letters back to the queue that they came from', async () => {
    for (const body of ['a', 'b']) await send(body);
    for (let times = 0; times < 3; times++) await receive({ VisibilityTimeout: 0 });
    expect(await attributes(sqs.deadLetters.url)).toMatchObject({ ApproximateNumberOfMessages: '2' });
    const SourceArn = arn(sqs.deadLetters.name);
    await sqs.endpoint.client.send(new StartMessageMoveTaskCommand({ SourceArn }));
    const back = await receive();
    expect(back.map(({ Body, Attributes }) => [Body, Attributes?.ApproximateReceiveCount])).toEqual([
      ['a', '1'],
      ['b', '1'],
    ]);
    const { Results } = await sqs.endpoint.client.send(new ListMessageMoveTasksCommand({ SourceArn }));
    expect(Results).toMatchObject([{ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 2, SourceArn }]);
  });

  test('is refused for a queue that takes no dead letters', async () => {
    const command = new StartMessageMoveTaskCommand({ SourceArn: arn(sqs.queue.name) });
    expect(await failureName(sqs.endpoint.client.send(command))).toBe('InvalidParameterValue');
  });
});

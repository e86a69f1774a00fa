import {
  CreateQueueCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  SendMessageCommand,
  type SendMessageCommandInput,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Endpoint, startSqs } from './endpoint.ts';

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startSqs();
});
afterAll(() => endpoint.stop());

let QueueUrl = '';
let count = 0;
beforeEach(async () => {
  count += 1;
  await create(`dead-${count}`);
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
const failureName = async (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    (error: Error) => error.name,
  );

describe('across a restart', () => {
  test('messages stay, and those in flight are visible at once with their receive count', async () => {
    await endpoint.client.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout: '600' } }));
    await send('held');
    await receive();
    await send('new');
    endpoint.restart();
    endpoint.sqs().releaseInFlight();
    const messages = await receive();
    const seen = messages.map(({ Body, Attributes }) => [Body, Attributes?.ApproximateReceiveCount]);
    expect(seen.sort()).toEqual([
      ['held', '2'],
      ['new', '1'],
    ]);
  });

  test('a message older than its retention is gone', async () => {
    await endpoint.client.send(
      new SetQueueAttributesCommand({ QueueUrl, Attributes: { MessageRetentionPeriod: '60' } }),
    );
    await send('old');
    const later = Date.now() + 61_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
    const received = await endpoint.sqs().receive(`queue-${count}`, 10, 0);
    clock.mockRestore();
    expect(received).toEqual([]);
    expect(endpoint.sqs().counts(`queue-${count}`)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });
});

describe('signatures', () => {
  test.each([
    ['an unknown access key', { accessKeyId: 'other', secretAccessKey: 'test-secret' }, 'InvalidClientTokenId'],
    ['a wrong secret', { accessKeyId: 'test-key', secretAccessKey: 'guess' }, 'SignatureDoesNotMatch'],
  ])('%s is refused', async (_, credentials, name) => {
    const stranger = endpoint.clientWith({ credentials });
    expect(await failureName(stranger.send(new ListQueuesCommand({})))).toBe(name);
    stranger.destroy();
  });

  test('none at all is refused', async () => {
    const headers = { 'x-amz-target': 'AmazonSQS.ListQueues', 'content-type': 'application/x-amz-json-1.0' };
    const response = await fetch(endpoint.url, { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ __type: 'com.amazonaws.sqs#MissingAuthenticationToken' });
  });
});

test('messages of this process go in and out without HTTP', async () => {
  const sqs = endpoint.sqs();
  const id = sqs.send(`queue-${count}`, 'inside');
  const [message] = await sqs.receive(`queue-${count}`, 10, 0);
  expect(message).toMatchObject({ messageId: id, body: 'inside', attributes: { ApproximateReceiveCount: '1' } });
  expect(sqs.counts(`queue-${count}`)).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
  sqs.changeVisibility(message?.receiptHandle ?? '', 0);
  const [again] = await sqs.receive(arn(`queue-${count}`), 10, 0);
  sqs.delete(again?.receiptHandle ?? '');
  expect(sqs.counts(`queue-${count}`)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  expect(() => sqs.send('no-such-queue', 'x')).toThrow('no-such-queue');
});

import { ListQueuesCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { describe, expect, test, vi } from 'vitest';
import { arn, failureName, queuesForEachTest } from './queues.ts';

const queues = queuesForEachTest();
const { send, receive } = queues;

describe('across a restart', () => {
  test('messages stay, and those in flight are visible at once with their receive count', async () => {
    await queues.endpoint.client.send(
      new SetQueueAttributesCommand({ QueueUrl: queues.queue.url, Attributes: { VisibilityTimeout: '600' } }),
    );
    await send('held');
    await receive();
    await send('new');
    queues.endpoint.restart();
    queues.endpoint.sqs().releaseInFlight();
    const messages = await receive();
    const seen = messages.map(({ Body, Attributes }) => [Body, Attributes?.ApproximateReceiveCount]);
    expect(seen.sort()).toEqual([
      ['held', '2'],
      ['new', '1'],
    ]);
  });

  test('a message older than its retention is gone', async () => {
    await queues.endpoint.client.send(
      new SetQueueAttributesCommand({ QueueUrl: queues.queue.url, Attributes: { MessageRetentionPeriod: '60' } }),
    );
    await send('old');
    const later = Date.now() + 61_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
    const received = await queues.endpoint.sqs().receive(queues.queue.name, 10, 0);
    clock.mockRestore();
    expect(received).toEqual([]);
    expect(queues.endpoint.sqs().counts(queues.queue.name)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });
});

describe('signatures', () => {
  test.each([
    ['an unknown access key', { accessKeyId: 'other', secretAccessKey: 'test-secret' }, 'InvalidClientTokenId'],
    ['a wrong secret', { accessKeyId: 'test-key', secretAccessKey: 'guess' }, 'SignatureDoesNotMatch'],
  ])('%s is refused', async (_, credentials, name) => {
    const stranger = queues.endpoint.clientWith({ credentials });
    expect(await failureName(stranger.send(new ListQueuesCommand({})))).toBe(name);
    stranger.destroy();
  });

  test('none at all is refused', async () => {
    const headers = { 'x-amz-target': 'AmazonSQS.ListQueues', 'content-type': 'application/x-amz-json-1.0' };
    const response = await fetch(queues.endpoint.url, { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ __type: 'com.amazonaws.sqs#MissingAuthenticationToken' });
  });
});

test('messages of this process go in and out without HTTP', async () => {
  const sqs = queues.endpoint.sqs();
  const id = sqs.send(queues.queue.name, 'inside');
  const [message] = await sqs.receive(queues.queue.name, 10, 0);
  expect(message).toMatchObject({ messageId: id, body: 'inside', attributes: { ApproximateReceiveCount: '1' } });
  expect(sqs.counts(queues.queue.name)).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
  sqs.changeVisibility(message?.receiptHandle ?? '', 0);
  const [again] = await sqs.receive(arn(queues.queue.name), 10, 0);
  sqs.delete(again?.receiptHandle ?? '');
  expect(sqs.counts(queues.queue.name)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  expect(() => sqs.send('no-such-queue', 'x')).toThrow('no-such-queue');
});

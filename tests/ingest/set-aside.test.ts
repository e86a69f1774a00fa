import { DeleteMessageBatchCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asFirstSent, bodySetAside, isSuspect, setAside } from '../../functions/ingest/set-aside.ts';
import { notification, record } from './messages.ts';

const QUEUES = { from: 'https://sqs/from', alone: 'https://sqs/alone' };
const suspects = [record('1', notification('a'), 2), record('2', notification('b'), 3)];

beforeEach(() => {
  for (const level of ['error', 'warn'] as const) vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** A queue service that answers so; returns the commands that it got. */
function service(answers: { sent?: object | Error; deleted?: object | Error }) {
  const client = new SQSClient({ region: 'eu-central-1' });
  const commands: object[] = [];
  vi.spyOn(client, 'send').mockImplementation(async (command: unknown) => {
    const isSend = command instanceof SendMessageBatchCommand;
    if (!isSend && !(command instanceof DeleteMessageBatchCommand)) throw new Error('not expected');
    commands.push(command.input);
    const result = isSend ? answers.sent : answers.deleted;
    if (result instanceof Error) throw result;
    return result ?? {};
  });
  return { client, commands };
}

describe('a message that comes again', () => {
  test('is a suspect from its second delivery on', () => {
    expect([1, 2, 5].map((count) => isSuspect(record('1', '', count)))).toEqual([false, true, true]);
  });

  test('is moved with the id that it had first, however often it is moved', () => {
    const moved = { messageId: '9', body: bodySetAside({ messageId: '1', body: notification('a') }) };
    expect(asFirstSent(moved)).toEqual({ messageId: '1', body: notification('a') });
    expect(asFirstSent({ messageId: '3', body: 'no json' })).toEqual({ messageId: '3', body: 'no json' });
  });

  test('is sent to where it is worked on alone, and then deleted where it was', async () => {
    const { client, commands } = service({ sent: { Successful: [{ Id: '0' }, { Id: '1' }] } });
    expect(await setAside(client, QUEUES, suspects)).toEqual([]);
    expect(commands).toEqual([
      {
        QueueUrl: QUEUES.alone,
        Entries: suspects.map((it, index) => ({ Id: String(index), MessageBody: bodySetAside(it) })),
      },
      {
        QueueUrl: QUEUES.from,
        Entries: [
          { Id: '0', ReceiptHandle: 'receipt of 1' },
          { Id: '1', ReceiptHandle: 'receipt of 2' },
        ],
      },
    ]);
  });

  test('stays where it is when it cannot be sent, and is never deleted then', async () => {
    const { client, commands } = service({ sent: { Successful: [{ Id: '1' }], Failed: [{ Id: '0' }] } });
    expect(await setAside(client, QUEUES, suspects)).toEqual(['1']);
    expect(commands[1]).toEqual({ QueueUrl: QUEUES.from, Entries: [{ Id: '0', ReceiptHandle: 'receipt of 2' }] });
    const down = service({ sent: new Error('down') });
    expect(await setAside(down.client, QUEUES, suspects)).toEqual(['1', '2']);
    expect(down.commands).toHaveLength(1);
  });

  test('counts as moved when only its deletion failed', async () => {
    const { client } = service({ sent: { Successful: [{ Id: '0' }, { Id: '1' }] }, deleted: new Error('down') });
    expect(await setAside(client, QUEUES, suspects)).toEqual([]);
  });
});

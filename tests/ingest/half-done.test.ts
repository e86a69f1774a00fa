import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { s3ItemStore } from '../../functions/ingest/item-store.ts';
import { dynamodbTable } from '../../functions/store/dynamodb-table.ts';

const others = () => new Promise<void>((resolve) => setImmediate(resolve));
const configuration = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };

/** Requests that are under way; the first one fails at once, the others take longer. */
class Requests {
  sent = 0;
  open = 0;

  async next(): Promise<void> {
    this.sent += 1;
    if (this.sent === 1) throw new Error('refused');
    this.open += 1;
    for (let wait = 0; wait < 20; wait++) await others();
    this.open -= 1;
  }
}

describe('once a batch has failed, nothing of it goes on, for its function is frozen and thawed later', () => {
  test('rows of a table', async () => {
    const requests = new Requests();
    const client = new DynamoDBClient(configuration);
    client.middlewareStack.add(() => () => requests.next().then(() => ({ output: { $metadata: {} }, response: {} })), {
      step: 'initialize',
    });
    const puts = Array.from({ length: 100 }, (_, n) => ({ pk: 'p', sk: String(n) }));
    await expect(dynamodbTable(client, 'table').write({ puts })).rejects.toThrow('refused');
    expect(requests).toMatchObject({ sent: 4, open: 0 });
  });

  test('items of a container, of which no more are begun either', async () => {
    const requests = new Requests();
    const client = new S3Client(configuration);
    client.middlewareStack.add(() => () => requests.next().then(() => ({ output: { $metadata: {} }, response: {} })), {
      step: 'initialize',
    });
    const items = Array.from({ length: 100 }, (_, n) => ({ key: String(n), bytes: new Uint8Array() }));
    await expect(s3ItemStore(client, 'items').put(items)).rejects.toThrow('refused');
    expect(requests.open).toBe(0);
    const { sent } = requests;
    for (let wait = 0; wait < 100; wait++) await others();
    expect([requests.sent, sent < items.length]).toEqual([sent, true]);
  });
});

import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DescribeTableCommand,
  DynamoDBClient,
  ExecuteStatementCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../local/dynamodb/engine.ts';
import { createDynamoDb, type DynamoDb } from '../../local/dynamodb.ts';
import { type HttpServer, listen } from '../../local/http-server.ts';

const TableName = 'events';
const TABLE = {
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
};
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'secret' };
const folder = mkdtempSync(join(tmpdir(), 'depesche-dynamodb-'));

const reports: string[] = [];
let dynamodb: DynamoDb;
let server: HttpServer;
let client: DynamoDBClient;

const start = async () => {
  const report = (message: string) => reports.push(message);
  dynamodb = createDynamoDb({ folder, credentials: new Map([['local', 'secret']]), report });
  server = await listen(dynamodb.handle, { port: 0, variable: 'UNUSED', report });
  client = clientWith(CREDENTIALS);
  await dynamodb.ensureTable(TABLE);
};
const stop = async () => {
  client.destroy();
  await server.close();
  await dynamodb.close();
};
const clientWith = (credentials: typeof CREDENTIALS) =>
  new DynamoDBClient({ endpoint: server.address, region: 'eu-central-1', credentials, maxAttempts: 1 });
const key = (pk: string, sk = '1') => ({ pk: { S: pk }, sk: { S: sk } });
const put = (pk: string, sk: string, more: object = {}) =>
  client.send(new PutItemCommand({ TableName, Item: { ...key(pk, sk), ...more } }));

beforeAll(start);
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

describe('conformance with DynamoDB', () => {
  test('a condition lets exactly one of many racing writers win', async () => {
    const writes = Array.from({ length: 32 }, (_, i) =>
      client.send(
        new PutItemCommand({
          TableName,
          Item: { ...key('race'), writer: { N: String(i) } },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );

    const outcomes = await Promise.allSettled(writes);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a failed condition returns the item that made it fail', async () => {
    await put('guard', '1', { revision: { N: '7' } });

    const attempt = client.send(
      new PutItemCommand({
        TableName,
        Item: key('guard'),
        ConditionExpression: 'revision = :r',
        ExpressionAttributeValues: { ':r': { N: '6' } },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );

    const error = await attempt.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConditionalCheckFailedException);
    expect(error).toMatchObject({ Item: { revision: { N: '7' } } });
  });

  test('a failed condition returns no item unless asked', async () => {
    await put('plain', '1');
    const attempt = client.send(
      new UpdateItemCommand({
        TableName,
        Key: key('plain'),
        UpdateExpression: 'SET a = :a',
        ConditionExpression: 'attribute_not_exists(pk)',
        ExpressionAttributeValues: { ':a': { N: '1' } },
      }),
    );
    const error = await attempt.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'ConditionalCheckFailedException', Item: undefined });
  });

  test('pages of a query follow each other in the order of the sort key', async () => {
    await Promise.all(['a', 'ä', 'b', 'c', 'z', '€'].map((sk) => put('pages', sk)));

    const found: (string | undefined)[] = [];
    let start: Record<string, { S: string }> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :p',
          ExpressionAttributeValues: { ':p': { S: 'pages' } },
          Limit: 2,
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      found.push(...(page.Items ?? []).map(({ sk }) => sk?.S));
      const last = page.LastEvaluatedKey?.sk?.S;
      start = last === undefined ? undefined : key('pages', last);
    } while (start);

    expect(found).toEqual(['a', 'b', 'c', 'z', 'ä', '€']);
  });

  test('batches write and read up to their limits', async () => {
    const rows = Array.from({ length: 25 }, (_, i) => key('batch', String(i)));
    const RequestItems = { [TableName]: rows.map((Item) => ({ PutRequest: { Item } })) };

    await client.send(new BatchWriteItemCommand({ RequestItems }));
    const read = await client.send(new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: rows } } }));

    expect(read.Responses?.[TableName]).toHaveLength(25);
  });

  test('a consistent scan is granted', async () => {
    await put('scan', '1');
    const scan = await client.send(new ScanCommand({ TableName, ConsistentRead: true }));
    expect(scan.Items).toContainEqual(key('scan'));
  });

  test('an item over 400 KB is refused', async () => {
    await expect(put('large', '1', { text: { S: 'x'.repeat(410_000) } })).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  test('the table tells the region and account of the stack', async () => {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    expect(Table?.TableArn).toBe('arn:aws:dynamodb:eu-central-1:000000000000:table/events');
  });
});

describe('what the engine cannot do', () => {
  test.each([
    ['transactions', new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName, Item: key('tx') } }] })],
    ['PartiQL', new ExecuteStatementCommand({ Statement: `SELECT * FROM "${TableName}"` })],
    [
      'time to live',
      new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { AttributeName: 'a', Enabled: true } }),
    ],
  ] as const)('%s is refused as unknown', async (_, command) => {
    const send: (command: never) => Promise<unknown> = (c) => client.send(c);
    await expect(send(command as never)).rejects.toMatchObject({ name: 'UnknownOperationException' });
  });

  test('a refused transaction has written nothing', async () => {
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: key('tx') }));
    expect(Item).toBeUndefined();
  });

  test('a parameter that the engine would ignore is refused', async () => {
    const definition = { ...TABLE, TableName: 'other', StreamSpecification: { StreamEnabled: true } };
    await expect(dynamodb.ensureTable(definition)).rejects.toThrow('StreamSpecification');
  });
});

describe('the guard', () => {
  test.each([
    ['a foreign access key', { ...CREDENTIALS, accessKeyId: 'other' }, 'UnrecognizedClientException'],
    ['a wrong secret', { ...CREDENTIALS, secretAccessKey: 'other' }, 'InvalidSignatureException'],
  ])('%s is refused', async (_, credentials, name) => {
    const stranger = clientWith(credentials);
    await expect(stranger.send(new GetItemCommand({ TableName, Key: key('a') }))).rejects.toMatchObject({ name });
    stranger.destroy();
  });

  test('an unsigned request and one that is not JSON are refused', async () => {
    const response = await fetch(server.address, { method: 'POST', body: 'hello' });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { __type: expect.stringContaining('MissingAuthenticationTokenException') },
    ]);
  });

  test('a table whose keys differ from the template is an error', async () => {
    const other = { ...TABLE, KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }] };
    await expect(dynamodb.ensureTable(other)).rejects.toThrow('other keys');
  });
});

test('rows survive a restart', async () => {
  await put('durable', '1');
  await stop();
  await start();
  const { Item } = await client.send(new GetItemCommand({ TableName, Key: key('durable') }));
  expect(Item).toEqual(key('durable'));
});

test('an error inside the engine answers 500 and leaves the process running', async () => {
  const damaged = mkdtempSync(join(tmpdir(), 'depesche-dynamodb-'));
  await writeFile(join(damaged, 'CURRENT'), 'no such manifest');
  const heard: string[] = [];
  const engine = createEngine(damaged, (message) => heard.push(message));

  const answers = [await engine.run('ListTables', {}), await engine.run('ListTables', {})];

  expect(answers.map(({ status }) => status)).toEqual([500, 500]);
  expect(heard).toHaveLength(2);
  await engine.close();
  await rm(damaged, { recursive: true });
});

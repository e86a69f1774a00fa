import { setTimeout as sleep } from 'node:timers/promises';
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { allEnded } from '../all-ended.ts';
import { Fault } from '../fault.ts';
import { fromItem, toItem } from './attribute-value.ts';
import type { HotLists } from './lists.ts';
import type { Condition, Key, Page, Query, Row, Table } from './table.ts';

/** Items per BatchGetItem and BatchWriteItem request. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html */
const BATCH_GET = 100;
const BATCH_WRITE = 25;
/** A batch that DynamoDB keeps refusing (throttled) is a transient fault after this many tries, about 6 s. */
const BATCH_TRIES = 8;

/** The table on DynamoDB. Faults of the service are thrown as the SDK throws them. */
export function dynamodbTable(client: DynamoDBClient, tableName: string, hotLists: HotLists = new Map()): Table {
  const key = ({ pk, sk }: Key) => toItem({ pk, sk });

  async function batchGetChunk(keys: readonly Key[], consistent: boolean): Promise<Row[]> {
    const rows: Row[] = [];
    let pending = keys.map(key);
    for (let attempt = 0; pending.length > 0; attempt++) {
      await backOff(attempt);
      const answer = await client.send(
        new BatchGetItemCommand({ RequestItems: { [tableName]: { Keys: pending, ConsistentRead: consistent } } }),
      );
      rows.push(...(answer.Responses?.[tableName] ?? []).map(toRow));
      pending = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
    }
    return rows;
  }

  async function writeChunk(requests: WriteRequest[]): Promise<void> {
    let pending = requests;
    for (let attempt = 0; pending.length > 0; attempt++) {
      await backOff(attempt);
      const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: pending } }));
      pending = answer.UnprocessedItems?.[tableName] ?? [];
    }
  }

  return {
    hotLists,

    async get(wanted) {
      const answer = await client.send(
        new GetItemCommand({ TableName: tableName, Key: key(wanted), ConsistentRead: true }),
      );
      return answer.Item ? toRow(answer.Item) : null;
    },

    async batchGet(keys, options) {
      const chunks = chunksOf(distinct(keys), BATCH_GET);
      return (await Promise.all(chunks.map((chunk) => batchGetChunk(chunk, options?.consistent ?? false)))).flat();
    },

    async query(query) {
      const answer = await client.send(new QueryCommand(queryInput(tableName, query)));
      const last = answer.LastEvaluatedKey;
      const page: Page = {
        rows: (answer.Items ?? []).map(toRow),
        next: last ? keyOf(toRow(last)) : null,
        units: answer.ConsumedCapacity?.CapacityUnits ?? 0,
      };
      return page;
    },

    async put(row, condition) {
      try {
        await client.send(
          new PutItemCommand({ TableName: tableName, Item: toItem(row), ...(condition && conditionInput(condition)) }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async write({ puts = [], deletes = [] }) {
      const requests: WriteRequest[] = [
        ...distinct(puts).map((row) => ({ PutRequest: { Item: toItem(row) } })),
        ...distinct(deletes).map((row) => ({ DeleteRequest: { Key: key(row) } })),
      ];
      await allEnded(chunksOf(requests, BATCH_WRITE).map(writeChunk));
    },

    async delete(unwanted) {
      await client.send(new DeleteItemCommand({ TableName: tableName, Key: key(unwanted) }));
    },
  };
}

function queryInput(tableName: string, query: Query) {
  const { from, to, attributes } = query;
  const range =
    from !== undefined && to !== undefined ? 'BETWEEN :from AND :to' : from ? '>= :from' : to ? '<= :to' : '';
  const names = attributes && ['pk', 'sk', ...attributes];
  return {
    TableName: tableName,
    KeyConditionExpression: range ? `pk = :pk AND sk ${range}` : 'pk = :pk',
    ExpressionAttributeValues: toItem({ ':pk': query.pk, ':from': from || undefined, ':to': to || undefined }),
    ScanIndexForward: !query.descending,
    ConsistentRead: query.consistent ?? false,
    ReturnConsumedCapacity: 'TOTAL' as const,
    ...(query.limit !== undefined && { Limit: query.limit }),
    ...(query.after && { ExclusiveStartKey: toItem(keyOf(query.after)) }),
    ...(names && {
      ProjectionExpression: names.map((_, i) => `#a${i}`).join(),
      ExpressionAttributeNames: Object.fromEntries(names.map((name, i) => [`#a${i}`, name])),
    }),
  };
}

function conditionInput(condition: Condition) {
  if (condition === 'absent') return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#condition = :condition',
    ExpressionAttributeNames: { '#condition': condition.attribute },
    ExpressionAttributeValues: toItem({ ':condition': condition.equals }),
  };
}

/** A row of an item. */
export function toRow(item: Parameters<typeof fromItem>[0]): Row {
  const { pk, sk, ...rest } = fromItem(item);
  if (typeof pk !== 'string' || typeof sk !== 'string') throw new TypeError('a row without pk and sk');
  return { ...rest, pk, sk };
}

const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk });

/** A batch request must not name a row twice; the last one counts. */
function distinct<T extends Key>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [`${row.pk}\n${row.sk}`, row])).values()];
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** The table was throttled for longer than anybody should wait; a fault that may pass. */
export class UnprocessedError extends Fault {
  override readonly name = 'UnprocessedError';
}

/** Waits before a repeated try: 50 ms doubling, with full jitter. Throws once the tries are used up. */
async function backOff(attempt: number): Promise<void> {
  if (attempt >= BATCH_TRIES) throw new UnprocessedError('DynamoDB left batch items unprocessed');
  if (attempt > 0) await sleep(Math.random() * 50 * 2 ** attempt);
}

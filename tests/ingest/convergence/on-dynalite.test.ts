import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromItem } from '../../../functions/store/attribute-value.ts';
import { dynamodbTable } from '../../../functions/store/dynamodb-table.ts';
import type { Table } from '../../../functions/store/table.ts';
import { startDynalite } from '../../store/dynalite.ts';
import type { MemoryTable } from '../../store/memory-table.ts';
import { complaints, histories } from './convergence.ts';
import { refuseParts } from './partial-writes.ts';
import { randomNumbers } from './random.ts';

/** Histories to play, the same each time; each needs a database of its own, and a second. */
const RUNS = Number(process.env.CONVERGE_DYNALITE_RUNS ?? 8);
const SEED = Number(process.env.CONVERGE_DYNALITE_SEED ?? 1);

let dynalite: Awaited<ReturnType<typeof startDynalite>>;
beforeEach(async () => {
  dynalite = await startDynalite();
});
afterEach(() => dynalite.stop());

test.each(
  fc
    .sample(fc.tuple(histories, fc.integer()), { numRuns: RUNS, seed: SEED })
    .map(([history, seed]) => ({ history, seed })),
)(
  'the embedded DynamoDB, which leaves parts of batches unprocessed, ends as the bucket is: $seed',
  async ({ history, seed }) => {
    const { dynamodb, region, table: TableName, ...credentials } = dynalite.endpoint;
    const client = new DynamoDBClient({ endpoint: dynamodb, region, credentials });
    refuseParts(client, randomNumbers(seed));
    const table: Table = dynamodbTable(client, TableName);
    const copyTo = async (memory: MemoryTable) => {
      let ExclusiveStartKey: Parameters<typeof fromItem>[0] | undefined;
      do {
        const page = await client.send(new ScanCommand({ TableName, ...(ExclusiveStartKey && { ExclusiveStartKey }) }));
        for (const item of page.Items ?? []) {
          const { pk, sk, ...rest } = fromItem(item);
          await memory.put({ ...rest, pk: String(pk), sk: String(sk) });
        }
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
    };
    expect(await complaints(history, seed, { keptIn: { table, copyTo } })).toEqual([]);
    client.destroy();
  },
  300_000,
);

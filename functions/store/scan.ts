import { type DynamoDBClient, ScanCommand, type ScanCommandInput } from '@aws-sdk/client-dynamodb';
import { toRow } from './dynamodb-table.ts';
import type { Row } from './table.ts';

/**
 * All rows of the table, a page (1 MB) at a time, with the named attributes beside their keys. Only for commands: it reads,
 * and costs, the whole table.
 */
export async function* scanPages(
  client: DynamoDBClient,
  tableName: string,
  attributes: readonly string[],
): AsyncGenerator<Row[]> {
  const names = ['pk', 'sk', ...attributes];
  let after: ScanCommandInput['ExclusiveStartKey'];
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: tableName,
        ConsistentRead: true,
        ProjectionExpression: names.map((_, i) => `#a${i}`).join(),
        ExpressionAttributeNames: Object.fromEntries(names.map((name, i) => [`#a${i}`, name])),
        ...(after && { ExclusiveStartKey: after }),
      }),
    );
    yield (page.Items ?? []).map(toRow);
    after = page.LastEvaluatedKey;
  } while (after);
}

import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { dynamodbTable } from '../../functions/store/dynamodb-table.ts';
import type { Table } from '../../functions/store/table.ts';

const TABLE = 'depesche';

/** What the command line of a client needs to find the table. */
export interface Endpoint {
  readonly dynamodb: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly table: string;
}

/** dynalite comes without types. */
const dynalite: (options: { createTableMs: number }) => Server = createRequire(import.meta.url)('dynalite');

/** An empty table in an embedded DynamoDB of its own. */
export async function startDynalite(): Promise<{ table: Table; endpoint: Endpoint; stop: () => Promise<void> }> {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  const endpoint = {
    dynamodb: `http://127.0.0.1:${port}`,
    region: 'eu-central-1',
    accessKeyId: 'local',
    secretAccessKey: 'local',
    table: TABLE,
  };
  const { dynamodb, region, ...credentials } = endpoint;
  const client = new DynamoDBClient({ endpoint: dynamodb, region, credentials });
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
  const stop = async () => {
    client.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { table: dynamodbTable(client, TABLE), endpoint, stop };
}

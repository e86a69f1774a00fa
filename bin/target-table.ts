import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamodbTable } from '../functions/store/dynamodb-table.ts';
import type { Table } from '../functions/store/table.ts';
import { readEndpoints } from '../local/endpoints.ts';

/**
 * The table of a deployed stack by its name, or, without one, of the stack that runs on this computer. Throws an `Error`
 * that says what to do where none is running.
 */
export async function targetTable(deployed: string | null, environment: NodeJS.ProcessEnv): Promise<Table> {
  if (deployed !== null) return dynamodbTable(new DynamoDBClient(), deployed);
  const endpoints = await readEndpoints(environment.DEPESCHE_DATA ?? '.local');
  const { dynamodb: endpoint, region, accessKeyId, secretAccessKey, table } = endpoints;
  const credentials = { accessKeyId, secretAccessKey };
  return dynamodbTable(new DynamoDBClient({ endpoint, region, credentials }), table);
}

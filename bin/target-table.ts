import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { dynamodbTable } from '../functions/store/dynamodb-table.ts';
import type { Table } from '../functions/store/table.ts';

/** What "npm start" writes of itself, as far as the table is concerned. */
const Endpoints = v.object({
  dynamodb: v.string(),
  region: v.string(),
  accessKeyId: v.string(),
  secretAccessKey: v.string(),
  table: v.string(),
});

/**
 * The table of a deployed stack by its name, or, without one, of the stack that runs on this computer. Throws an `Error`
 * that says what to do where none is running.
 */
export async function targetTable(deployed: string | null, environment: NodeJS.ProcessEnv): Promise<Table> {
  if (deployed !== null) return dynamodbTable(new DynamoDBClient(), deployed);
  const endpoints = await readEndpoints(join(environment.DEPESCHE_DATA ?? '.local', 'endpoints.json'));
  const { dynamodb: endpoint, region, accessKeyId, secretAccessKey, table } = endpoints;
  const credentials = { accessKeyId, secretAccessKey };
  return dynamodbTable(new DynamoDBClient({ endpoint, region, credentials }), table);
}

async function readEndpoints(file: string): Promise<v.InferOutput<typeof Endpoints>> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    throw new Error(`There is no ${file}: run "npm start" first, or name a deployed table with --table.`);
  }
  return v.parse(Endpoints, JSON.parse(text));
}

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { api } from './http/api.ts';
import { log } from './log.ts';
import { dynamodbTable } from './store/dynamodb-table.ts';

const { TABLE_NAME } = v.parse(v.object({ TABLE_NAME: v.string() }), process.env);

/** Lambda entry point of the API: a REST API proxy event in, a proxy result out. */
export const handler = api({
  table: dynamodbTable(new DynamoDBClient(), TABLE_NAME),
  log,
  now: () => performance.now(),
});

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { authorizer } from './http/authorizer.ts';
import { dynamodbCounter } from './store/dynamodb-counter.ts';
import { dynamodbTable } from './store/dynamodb-table.ts';

const Environment = v.object({ TABLE_NAME: v.string(), TOKEN_RATE: v.pipe(v.string(), v.toNumber(), v.minValue(1)) });
const { TABLE_NAME, TOKEN_RATE } = v.parse(Environment, process.env);
const client = new DynamoDBClient();

/** Lambda entry point of the token authorizer. */
export const handler = authorizer({
  table: dynamodbTable(client, TABLE_NAME),
  counter: dynamodbCounter(client, TABLE_NAME),
  perSecond: TOKEN_RATE,
  now: () => Date.now() / 1000,
});

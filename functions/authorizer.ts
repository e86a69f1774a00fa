import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { authorizer } from './http/authorizer.ts';
import { dynamodbTable } from './store/dynamodb-table.ts';

const { TABLE_NAME } = v.parse(v.object({ TABLE_NAME: v.string() }), process.env);

/** Lambda entry point of the token authorizer. */
export const handler = authorizer(dynamodbTable(new DynamoDBClient(), TABLE_NAME), () => Date.now() / 1000);

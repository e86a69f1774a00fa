import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { fromItem, toItem } from './attribute-value.ts';
import type { RequestCounter } from './request-rate.ts';

const Counted = v.object({ requests: v.number() });

/** Counts on DynamoDB: one write for each, however many come at once. Faults of the service are thrown as the SDK throws them. */
export function dynamodbCounter(client: DynamoDBClient, tableName: string): RequestCounter {
  return {
    async add({ pk, sk }, requests, expiresAt) {
      const { Attributes = {} } = await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: toItem({ pk, sk }),
          UpdateExpression: 'ADD requests :more SET expiresAt = :end',
          ExpressionAttributeValues: toItem({ ':more': requests, ':end': expiresAt }),
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return v.parse(Counted, fromItem(Attributes)).requests;
    },
  };
}

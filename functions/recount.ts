import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Context } from 'aws-lambda';
import * as v from 'valibot';
import { Fault } from './fault.ts';
import { errorFields, LOG_EVENTS, log } from './log.ts';
import { dynamodbTable } from './store/dynamodb-table.ts';
import { HotListsText } from './store/hot-lists.ts';
import { recount } from './store/recount.ts';

const Environment = v.object({ TABLE_NAME: v.string(), HOT_LISTS: v.optional(HotListsText, '') });
const { TABLE_NAME, HOT_LISTS } = v.parse(Environment, process.env);
const table = dynamodbTable(new DynamoDBClient(), TABLE_NAME, HOT_LISTS);

/** Lambda entry point of the schedule that keeps roll-ups true. */
export async function handler(_event: unknown, context: Context): Promise<void> {
  try {
    const result = await recount({
      table,
      holder: randomUUID(),
      now: () => Date.now(),
      remaining: () => context.getRemainingTimeInMillis(),
    });
    log('info', LOG_EVENTS.daysRecounted, result);
  } catch (error) {
    log('error', LOG_EVENTS.recountFailed, errorFields(error));
    // Lambda logs what is thrown in full.
    throw new Fault('The log has the details.');
  }
}

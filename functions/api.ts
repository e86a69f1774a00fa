import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { api } from './http/api.ts';
import { callerRate } from './http/caller-rate.ts';
import { queryRoutes } from './http/routes.ts';
import { Settings } from './http/settings.ts';
import { log } from './log.ts';
import { dynamodbCounter } from './store/dynamodb-counter.ts';
import { dynamodbTable } from './store/dynamodb-table.ts';
import { HotListsText } from './store/hot-lists.ts';

const Environment = v.object({ TABLE_NAME: v.string(), HOT_LISTS: v.optional(HotListsText, '') });
const { TABLE_NAME, HOT_LISTS } = v.parse(Environment, process.env);
const settings = v.parse(Settings, process.env);
const client = new DynamoDBClient();
const table = dynamodbTable(client, TABLE_NAME, HOT_LISTS);

/** Lambda entry point of queries: a REST API proxy event in, a proxy result out. */
export const handler = api({
  routes: queryRoutes({ table, settings }),
  settings,
  log,
  now: () => performance.now(),
  rate: callerRate(process.env, (name) => dynamodbCounter(client, name)),
});

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type {} from 'aws-lambda';
import * as v from 'valibot';
import { callerRate } from './http/caller-rate.ts';
import { Settings } from './http/settings.ts';
import { streamRoutes } from './http/stream-routes.ts';
import { streamApi } from './http/streaming/stream-api.ts';
import { log } from './log.ts';
import { dynamodbCounter } from './store/dynamodb-counter.ts';
import { dynamodbTable } from './store/dynamodb-table.ts';
import { HotListsText } from './store/hot-lists.ts';

const Environment = v.object({
  TABLE_NAME: v.string(),
  HOT_LISTS: v.optional(HotListsText, ''),
  STREAM_CONCURRENCY: v.pipe(v.string(), v.toNumber(), v.minValue(1)),
});
const { TABLE_NAME, HOT_LISTS, STREAM_CONCURRENCY } = v.parse(Environment, process.env);
const settings = v.parse(Settings, process.env);
const client = new DynamoDBClient();
const table = dynamodbTable(client, TABLE_NAME, HOT_LISTS);

/** Lambda entry point of answers without end: a REST API proxy event in, status, headers and body as a stream out. */
export const handler = awslambda.streamifyResponse(
  streamApi({
    routes: (circumstances) => streamRoutes({ table }, circumstances),
    places: { table, most: STREAM_CONCURRENCY, clock: () => Date.now() / 1000 },
    settings,
    log,
    now: () => performance.now(),
    rate: callerRate(process.env, (name) => dynamodbCounter(client, name)),
    begin: (stream, metadata) => awslambda.HttpResponseStream.from(stream, metadata),
  }),
);

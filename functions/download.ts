import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import * as v from 'valibot';
import { presigner } from './exports/presign.ts';
import { api } from './http/api.ts';
import { callerRate } from './http/caller-rate.ts';
import { exportRoutes } from './http/export-routes.ts';
import { Settings } from './http/settings.ts';
import { log } from './log.ts';
import { dynamodbCounter } from './store/dynamodb-counter.ts';
import { dynamodbTable } from './store/dynamodb-table.ts';

const Environment = v.object({
  TABLE_NAME: v.string(),
  EXPORTS_BUCKET_NAME: v.string(),
  /** Set where S3 is not AWS's own; such endpoints have no host name per bucket. */
  AWS_ENDPOINT_URL_S3: v.optional(v.string()),
});
const { TABLE_NAME, EXPORTS_BUCKET_NAME, AWS_ENDPOINT_URL_S3 } = v.parse(Environment, process.env);
const client = new DynamoDBClient();
const settings = v.parse(Settings, process.env);
const s3 = new S3Client({ forcePathStyle: AWS_ENDPOINT_URL_S3 !== undefined });

/** Lambda entry point of exported files: lists them, and sends callers to where they are. */
export const handler = api({
  routes: exportRoutes({
    table: dynamodbTable(client, TABLE_NAME),
    presign: presigner(s3, EXPORTS_BUCKET_NAME),
    now: () => Date.now(),
  }),
  settings,
  log,
  now: () => performance.now(),
  rate: callerRate(process.env, (name) => dynamodbCounter(client, name)),
});

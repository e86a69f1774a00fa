import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import * as v from 'valibot';
import { api } from './http/api.ts';
import { callerRate } from './http/caller-rate.ts';
import { intakeRoutes } from './http/intake-routes.ts';
import { Settings } from './http/settings.ts';
import { articleBucket } from './intake/article-bucket.ts';
import { log } from './log.ts';
import { dynamodbCounter } from './store/dynamodb-counter.ts';
import { dynamodbTable } from './store/dynamodb-table.ts';
import { shortHash } from './store/keys.ts';

const Environment = v.object({
  TABLE_NAME: v.string(),
  BUCKET_NAME: v.string(),
  /** Set where S3 is not AWS's own; such endpoints have no host name per bucket. */
  AWS_ENDPOINT_URL_S3: v.optional(v.string()),
});
const { TABLE_NAME, BUCKET_NAME, AWS_ENDPOINT_URL_S3 } = v.parse(Environment, process.env);
const client = new DynamoDBClient();
const settings = v.parse(Settings, process.env);
const s3 = new S3Client({
  forcePathStyle: AWS_ENDPOINT_URL_S3 !== undefined,
  // Else presigned addresses would ask for the checksum of an empty body.
  requestChecksumCalculation: 'WHEN_REQUIRED',
});

/** Lambda entry point of what changes the bucket: articles in and out, addresses for uploads. */
export const handler = api({
  routes: intakeRoutes({
    table: dynamodbTable(client, TABLE_NAME),
    bucket: articleBucket(s3, BUCKET_NAME),
    newUploadId: () => shortHash(randomUUID(), 16),
    now: () => Date.now(),
  }),
  settings,
  log,
  now: () => performance.now(),
  rate: callerRate(process.env, (name) => dynamodbCounter(client, name)),
});

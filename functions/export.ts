import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import * as v from 'valibot';
import { s3ExportBucket } from './exports/export-bucket.ts';
import { PER_FILE } from './exports/export-ports.ts';
import { runExports } from './exports/run-exports.ts';
import { Fault } from './fault.ts';
import { LOG_EVENTS, log } from './log.ts';
import { dynamodbTable } from './store/dynamodb-table.ts';
import { HotListsText } from './store/hot-lists.ts';

const Environment = v.object({
  TABLE_NAME: v.string(),
  EXPORTS_BUCKET_NAME: v.string(),
  HOT_LISTS: v.optional(HotListsText, ''),
  KEEP_EXPORTS_DAYS: v.pipe(v.string(), v.toNumber()),
  /** Set where S3 is not AWS's own; such endpoints have no host name per bucket. */
  AWS_ENDPOINT_URL_S3: v.optional(v.string()),
});
const { TABLE_NAME, EXPORTS_BUCKET_NAME, HOT_LISTS, KEEP_EXPORTS_DAYS, AWS_ENDPOINT_URL_S3 } = v.parse(
  Environment,
  process.env,
);
const table = dynamodbTable(new DynamoDBClient(), TABLE_NAME, HOT_LISTS);
const s3 = new S3Client({ forcePathStyle: AWS_ENDPOINT_URL_S3 !== undefined });

/** Lambda entry point of the schedule that exports what changed. */
export async function handler(_event: unknown, context: Context): Promise<void> {
  const result = await runExports({
    table,
    bucket: s3ExportBucket(s3, EXPORTS_BUCKET_NAME),
    holder: randomUUID(),
    keepDays: KEEP_EXPORTS_DAYS,
    perFile: PER_FILE,
    now: () => Date.now(),
    remaining: () => context.getRemainingTimeInMillis(),
  });
  const isStuck = result.outcome === 'exported' && result.unfinished.length > 0;
  log(isStuck ? 'error' : 'info', LOG_EVENTS.exported, { ...result });
  // Counted as an error, so that the alarm goes off where it happens run after run.
  if (isStuck) throw new Fault(`Time ran out for ${result.unfinished.join(', ')}`);
}

import { randomUUID } from 'node:crypto';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import { code } from './coder/code.ts';
import { handleBatch } from './ingest/batch.ts';
import { openObject } from './ingest/bucket.ts';
import { oneAtATime } from './ingest/heavy.ts';
import { ingestObject } from './ingest/ingest-object.ts';
import { s3ItemStore } from './ingest/item-store.ts';
import { IngestMetrics } from './ingest/metrics.ts';
import type { ObjectHint } from './ingest/notification.ts';
import { sendHints } from './ingest/queue.ts';
import { LOG_EVENTS, log } from './log.ts';
import { dynamodbTable } from './store/dynamodb-table.ts';
import { HotListsText } from './store/hot-lists.ts';
import { shortHash } from './store/keys.ts';

const Environment = v.object({
  TABLE_NAME: v.string(),
  BUCKET_NAME: v.string(),
  ITEMS_BUCKET_NAME: v.string(),
  QUEUE_URL: v.string(),
  HOT_LISTS: v.optional(HotListsText, ''),
  /** Set where S3 is not AWS's own; such endpoints have no host name per bucket. */
  AWS_ENDPOINT_URL_S3: v.optional(v.string()),
});
const environment = v.parse(Environment, process.env);
const s3 = new S3Client({ forcePathStyle: environment.AWS_ENDPOINT_URL_S3 !== undefined });
const sqs = new SQSClient();
const ingestMetrics = new IngestMetrics();
const fixedPorts = {
  table: dynamodbTable(new DynamoDBClient(), environment.TABLE_NAME, environment.HOT_LISTS),
  open: (bucket: string, key: string, maxBytes: number) => openObject(s3, bucket, key, maxBytes),
  items: s3ItemStore(s3, environment.ITEMS_BUCKET_NAME),
  itemsBucket: environment.ITEMS_BUCKET_NAME,
  send: (hints: readonly ObjectHint[], after = 0) => sendHints(sqs, environment.QUEUE_URL, hints, after),
  code,
  nonce: () => shortHash(randomUUID(), 8),
  now: () => Date.now(),
  heavily: oneAtATime(),
};

/** Makes the table tell what a bucket holds under one key. */
async function ingest(hint: ObjectHint, messageId: string, context: Context): Promise<void> {
  if (hint.bucket !== environment.BUCKET_NAME && hint.bucket !== environment.ITEMS_BUCKET_NAME) {
    log('warn', LOG_EVENTS.messageIgnored, { bucket: hint.bucket });
    return;
  }
  const started = performance.now();
  const remaining = () => context.getRemainingTimeInMillis();
  const result = await ingestObject({ ...fixedPorts, owner: shortHash(messageId, 16), remaining }, hint);
  ingestMetrics.converged(result);
  const written = result.outcome === 'written' ? result.content : null;
  log('info', LOG_EVENTS.objectConverged, {
    articleId: result.articleId,
    outcome: written?.record.status ?? result.outcome,
    reason: written?.record.reason?.code,
    events: written?.events.length,
    milliseconds: Math.round(performance.now() - started),
  });
}

export const handler = middy<SQSEvent, SQSBatchResponse>()
  .use(logMetrics(ingestMetrics.metrics))
  .handler(async (event: SQSEvent, context: Context) => {
    const response = await handleBatch(event, (hint, messageId) => ingest(hint, messageId, context));
    ingestMetrics.handled(event, response, Date.now());
    return response;
  });

import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import { code } from './coder/code.ts';
import { handleBatch } from './ingest/batch.ts';
import { readObject } from './ingest/bucket.ts';
import { snapshotOf } from './ingest/content.ts';
import type { ObjectHint } from './ingest/notification.ts';
import { LOG_EVENTS, log } from './log.ts';
import { converge } from './store/converge.ts';
import { dynamodbTable } from './store/dynamodb-table.ts';
import { articleIdOf, shortHash } from './store/keys.ts';

const Environment = v.object({
  TABLE_NAME: v.string(),
  BUCKET_NAME: v.string(),
  /** Set where S3 is not AWS's own; such endpoints have no host name per bucket. */
  AWS_ENDPOINT_URL_S3: v.optional(v.string()),
});
const environment = v.parse(Environment, process.env);
const table = dynamodbTable(new DynamoDBClient(), environment.TABLE_NAME);
const s3 = new S3Client({ forcePathStyle: environment.AWS_ENDPOINT_URL_S3 !== undefined });

/** Makes the table tell what the bucket holds under one key. */
async function ingest({ bucket, key }: ObjectHint, messageId: string): Promise<void> {
  if (bucket !== environment.BUCKET_NAME) {
    log('warn', LOG_EVENTS.messageIgnored, { bucket });
    return;
  }
  const started = performance.now();
  const articleId = articleIdOf(key);
  const context = { articleId, objectKey: key, code, now: () => new Date().toISOString() };
  const read = async (objectKey: string) => snapshotOf(await readObject(s3, bucket, objectKey), context);
  const ports = { table, read, owner: shortHash(messageId, 16), nonce: () => shortHash(randomUUID(), 8) };
  const result = await converge(ports, articleId, key);
  const written = result.outcome === 'written' ? result.content : null;
  log('info', LOG_EVENTS.objectConverged, {
    articleId,
    outcome: written?.record.status ?? 'unchanged',
    reason: written?.record.reason?.code,
    events: written?.events.length,
    milliseconds: Math.round(performance.now() - started),
  });
}

export const handler = middy<SQSEvent, SQSBatchResponse>().handler((event: SQSEvent) => handleBatch(event, ingest));

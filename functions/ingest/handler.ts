import { randomUUID } from 'node:crypto';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import type { Article } from '../article/article.ts';
import type { Coding } from '../coder/coding.ts';
import { errorFields, LOG_EVENTS, log } from '../log.ts';
import { INGEST_SERVICE } from '../metric-names.ts';
import { dynamodbTable } from '../store/dynamodb-table.ts';
import { HotListsText } from '../store/hot-lists.ts';
import { shortHash } from '../store/keys.ts';
import type { Rejection } from '../store/rows.ts';
import { backfillObject } from './backfill-object.ts';
import { type Delivery, handleBatch } from './batch.ts';
import { openObject } from './bucket.ts';
import { oneAtATime } from './heavy.ts';
import { type IngestPorts, ingestObject } from './ingest-object.ts';
import { s3ItemStore } from './item-store.ts';
import { faultOf, markFailed, NO_ANSWER } from './mark-failed.ts';
import { IngestMetrics } from './metrics.ts';
import type { ObjectHint } from './notification.ts';
import { sendHints } from './queue.ts';
import { isSuspect, setAside } from './set-aside.ts';
import { startedInTime } from './time.ts';
import { TRIES_ALONE } from './tries.ts';

const Environment = v.object({
  TABLE_NAME: v.string(),
  BUCKET_NAME: v.string(),
  ITEMS_BUCKET_NAME: v.string(),
  /** The queue that the function works for, and tells to go on with an object. */
  QUEUE_URL: v.string(),
  /** Where messages go that come a second time. Without it, messages are worked on alone, and have their last tries. */
  RETRY_QUEUE_URL: v.optional(v.string()),
  /** The part of Depesche that its metrics are of. */
  METRICS_SERVICE: v.optional(v.string(), INGEST_SERVICE),
  HOT_LISTS: v.optional(HotListsText, ''),
  /** Set where S3 is not AWS's own; such endpoints have no host name per bucket. */
  AWS_ENDPOINT_URL_S3: v.optional(v.string()),
});

/** The handler of the ingest functions; `code` is the coder. Throws ValiError where the environment lacks something. */
export function ingestHandler(variables: NodeJS.ProcessEnv, code: (article: Article) => Coding) {
  const environment = v.parse(Environment, variables);
  const { BUCKET_NAME, ITEMS_BUCKET_NAME, QUEUE_URL, RETRY_QUEUE_URL } = environment;
  const s3 = new S3Client({ forcePathStyle: environment.AWS_ENDPOINT_URL_S3 !== undefined });
  const sqs = new SQSClient();
  const metrics = new IngestMetrics(environment.METRICS_SERVICE);
  const fixedPorts = {
    table: dynamodbTable(new DynamoDBClient(), environment.TABLE_NAME, environment.HOT_LISTS),
    open: (bucket: string, key: string, maxBytes: number) => openObject(s3, bucket, key, maxBytes),
    items: s3ItemStore(s3, ITEMS_BUCKET_NAME),
    itemsBucket: ITEMS_BUCKET_NAME,
    send: (hints: readonly ObjectHint[], after = 0) => sendHints(sqs, QUEUE_URL, hints, after),
    code,
    nonce: () => shortHash(randomUUID(), 8),
    now: () => Date.now(),
    heavily: oneAtATime(),
  };

  /** Makes the table tell what a bucket holds under one key. */
  async function ingest(ports: IngestPorts, hint: ObjectHint): Promise<void> {
    if (hint.bucket !== BUCKET_NAME && hint.bucket !== ITEMS_BUCKET_NAME) {
      log('warn', LOG_EVENTS.messageIgnored, { bucket: hint.bucket });
      return;
    }
    const started = performance.now();
    const result = await (hint.cause === 'backfill' ? backfillObject : ingestObject)(ports, hint);
    metrics.converged(result);
    const written = result.outcome === 'written' ? result.content : null;
    log('info', LOG_EVENTS.objectConverged, {
      articleId: result.articleId,
      outcome: written?.record.status ?? result.outcome,
      reason: written?.record.reason?.code,
      events: written?.events.length,
      milliseconds: Math.round(performance.now() - started),
    });
  }

  /** The last try: where it ends without an answer, the table has said so before. */
  async function ingestOrMark(ports: IngestPorts, hint: ObjectHint): Promise<void> {
    await mark(ports, hint, NO_ANSWER);
    try {
      await ingest(ports, hint);
    } catch (error) {
      await mark(ports, hint, faultOf(error));
      throw error;
    }
  }

  const handler = middy<SQSEvent, SQSBatchResponse>().use(logMetrics(metrics.metrics));
  return handler.handler(async ({ Records: records }: SQSEvent, context): Promise<SQSBatchResponse> => {
    const suspects = RETRY_QUEUE_URL === undefined ? [] : records.filter(isSuspect);
    const rest = records.filter((record) => !suspects.includes(record));
    const stayed =
      RETRY_QUEUE_URL === undefined ? [] : await setAside(sqs, { from: QUEUE_URL, alone: RETRY_QUEUE_URL }, suspects);
    const portsOf = ({ messageId }: Delivery): IngestPorts => {
      const remaining = () => context.getRemainingTimeInMillis();
      const ports = { ...fixedPorts, owner: shortHash(messageId, 16), remaining };
      return RETRY_QUEUE_URL === undefined ? ports : startedInTime(ports);
    };
    const { batchItemFailures } = await handleBatch({ Records: rest }, (hint, delivery) => {
      const isLast = RETRY_QUEUE_URL === undefined && delivery.receiveCount >= TRIES_ALONE;
      return (isLast ? ingestOrMark : ingest)(portsOf(delivery), hint);
    });
    // A message that was set aside tells no more when its article was uploaded.
    metrics.handled({ Records: RETRY_QUEUE_URL === undefined ? [] : rest }, { batchItemFailures }, Date.now());
    return { batchItemFailures: [...batchItemFailures, ...stayed.map((itemIdentifier) => ({ itemIdentifier }))] };
  });
}

/** Whatever keeps the table from telling must not keep the object from its last try. */
async function mark(ports: IngestPorts, hint: ObjectHint, reason: Rejection): Promise<void> {
  try {
    const { articleId, outcome } = await markFailed(ports, hint, reason);
    log('error', LOG_EVENTS.objectMarkedFailed, { articleId, outcome, reason: reason.code });
  } catch (error) {
    log('error', LOG_EVENTS.objectFailed, errorFields(error));
  }
}

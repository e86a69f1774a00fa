import { type Duration, Stack, Validations } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { logicalIdOfBucket } from './bucket-id.ts';
import type { Configuration } from './configuration.ts';
import { allow, DepescheFunction } from './depesche-function.ts';
import { allRowsBut } from './secret-rows.ts';
import type { Storage } from './storage.ts';

/** The process that reads PDFs, and the thread that watches it. */
export const PDF_PROGRAMS = ['pdf-process.ts', 'watchdog.ts'].map((file) => `article/pdf/process/${file}`);

export interface IngestFunctionProps {
  readonly description: string;
  /** The queue that it works for. */
  readonly queue: Queue;
  /** Messages that it takes at once. */
  readonly batchSize: number;
  /** How many of it may run at once; Lambda accepts 2 to 1000. */
  readonly maxConcurrency: number;
  /** Where it sends word that there is more of an object, or that another has to be looked at. */
  readonly sendsTo: Queue;
  /** Where it moves messages that come a second time; left out where it works on each alone. */
  readonly setsAsideTo?: Queue;
  /** The part of Depesche that its metrics are of. */
  readonly metricsService: string;
  readonly timeout: Duration;
  readonly memorySize: number;
}

/** A function that makes the table hold what the bucket holds, behind a queue of its own. All have the same code. */
export function ingestFunction(
  scope: Construct,
  id: string,
  storage: Storage,
  configuration: Configuration,
  props: IngestFunctionProps,
): DepescheFunction {
  const { description, queue, batchSize, maxConcurrency, sendsTo, setsAsideTo, timeout, memorySize } = props;
  const ingest = new DepescheFunction(scope, id, {
    entry: 'ingest.ts',
    programs: PDF_PROGRAMS,
    description,
    timeout,
    memorySize,
    environment: {
      TABLE_NAME: storage.table.tableName,
      BUCKET_NAME: storage.articles.bucketName,
      ITEMS_BUCKET_NAME: storage.items.bucketName,
      QUEUE_URL: sendsTo.queueUrl,
      METRICS_SERVICE: props.metricsService,
      HOT_LISTS: configuration.hotLists,
      ...(setsAsideTo && { RETRY_QUEUE_URL: setsAsideTo.queueUrl }),
    },
    permissions: permissions(storage, props),
    logRetentionDays: configuration.logRetentionDays,
  });
  for (const bucket of [storage.articles, storage.items]) {
    Validations.of(ingest).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${logicalIdOfBucket(Stack.of(scope), bucket)}.Arn>/*]`,
      reason: 'Articles may have any key, so the function may read every object of its two buckets.',
    });
  }
  new EventSourceMapping(scope, `${id === 'Ingest' ? '' : id}Source`, {
    target: ingest.lambda,
    eventSourceArn: queue.queueArn,
    batchSize,
    reportBatchItemFailures: true,
    maxConcurrency,
  });
  return ingest;
}

function permissions(
  { articles, items, table }: Storage,
  { queue, sendsTo, setsAsideTo }: IngestFunctionProps,
): PolicyStatement[] {
  const told = [...new Set([sendsTo, ...(setsAsideTo ? [setsAsideTo] : [])])];
  return [
    allow(['s3:GetObject'], [articles.arnForObjects('*')]),
    allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], [items.arnForObjects('*')]),
    // Without it S3 answers 403 instead of 404 where an object is gone.
    allow(['s3:ListBucket'], [articles.bucketArn, items.bucketArn]),
    allow(
      ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem'].map(
        (action) => `dynamodb:${action}`,
      ),
      [table.tableArn],
      allRowsBut('TOKEN', 'SECRET'),
    ),
    allow(
      ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => `sqs:${action}`),
      [queue.queueArn],
    ),
    allow(
      ['sqs:SendMessage'],
      told.map(({ queueArn }) => queueArn),
    ),
  ];
}

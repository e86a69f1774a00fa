import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { type PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnQueuePolicy, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { cfnBucket, logicalIdOfBucket } from './bucket-id.ts';
import type { Configuration } from './configuration.ts';
import { allow, DepescheFunction } from './depesche-function.ts';
import { allRowsBut } from './secret-rows.ts';
import type { Storage } from './storage.ts';

export const INGEST_TIMEOUT = Duration.seconds(60);

/** AWS's advice for Lambda behind SQS: retries must not start while a throttled or slow invocation still holds the batch. */
const VISIBILITY_TIMEOUT = Duration.seconds(6 * INGEST_TIMEOUT.toSeconds());

const MAX_RECEIVE_COUNT = 5;

/** The process that reads PDFs, and the thread that watches it. */
export const PDF_PROGRAMS = ['pdf-process.ts', 'watchdog.ts'].map((file) => `article/pdf/process/${file}`);

/** Bucket -> queue -> ingest function -> table. What fails five times waits in the dead-letter queue for two weeks. */
export class Ingest extends Construct {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;
  readonly ingest: DepescheFunction;

  constructor(scope: Construct, id: string, storage: Storage, configuration: Configuration) {
    super(scope, id);
    this.deadLetterQueue = new Queue(this, 'DeadLetterQueue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: VISIBILITY_TIMEOUT,
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount: MAX_RECEIVE_COUNT },
    });
    this.ingest = new DepescheFunction(this, 'Ingest', {
      entry: 'ingest.ts',
      programs: PDF_PROGRAMS,
      description: 'Makes the table hold what the bucket holds: codes new and changed articles, removes deleted ones.',
      timeout: INGEST_TIMEOUT,
      memorySize: 1024,
      environment: {
        TABLE_NAME: storage.table.tableName,
        BUCKET_NAME: storage.articles.bucketName,
        ITEMS_BUCKET_NAME: storage.items.bucketName,
        QUEUE_URL: this.queue.queueUrl,
        HOT_LISTS: configuration.hotLists,
      },
      permissions: permissions(storage, this.queue),
      logRetentionDays: configuration.logRetentionDays,
    });
    for (const bucket of [storage.articles, storage.items]) {
      Validations.of(this.ingest).acknowledge({
        id: `AwsSolutions-IAM5[Resource::<${logicalIdOfBucket(Stack.of(this), bucket)}.Arn>/*]`,
        reason: 'Articles may have any key, so the function may read every object of its two buckets.',
      });
    }
    new EventSourceMapping(this, 'Source', {
      target: this.ingest.lambda,
      eventSourceArn: this.queue.queueArn,
      batchSize: 10,
      reportBatchItemFailures: true,
      maxConcurrency: configuration.maxConcurrency,
    });
    this.notifyOf(storage.articles, storage.items);
  }

  /**
   * The notification is a property of the bucket itself: CDK's `addEventNotification` would bring a custom resource with
   * a function and wide permissions of its own. S3 checks that it may send when the bucket is made, hence the dependency;
   * naming the bucket in the policy would make that a circle, so the policy names the account.
   */
  private notifyOf(...buckets: Bucket[]): void {
    const send = allow(['sqs:SendMessage'], [this.queue.queueArn], {
      StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
    });
    send.addPrincipals(new ServicePrincipal('s3.amazonaws.com'));
    this.queue.addToResourcePolicy(send);

    for (const bucket of buckets.map(cfnBucket)) {
      bucket.notificationConfiguration = {
        queueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'].map((event) => ({
          event,
          queue: this.queue.queueArn,
        })),
      };
      for (const child of this.queue.node.findAll())
        if (child instanceof CfnQueuePolicy) bucket.addResourceDependency(child);
    }
  }
}

function permissions({ articles, items, table }: Storage, queue: Queue): PolicyStatement[] {
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
      ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes', 'SendMessage'].map((action) => `sqs:${action}`),
      [queue.queueArn],
    ),
  ];
}

import { Duration, Stack } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnQueuePolicy, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { TRIES, TRIES_ALONE } from '../functions/ingest/tries.ts';
import { INGEST_SERVICE } from '../functions/metric-names.ts';
import { cfnBucket } from './bucket-id.ts';
import type { Configuration } from './configuration.ts';
import { allow, type DepescheFunction } from './depesche-function.ts';
import { ingestFunction } from './ingest-function.ts';
import type { Storage } from './storage.ts';

export const INGEST_TIMEOUT = Duration.seconds(60);

/** What is worked on alone may take more, of time and of memory. */
const TIMEOUT_ALONE = Duration.seconds(120);

/** AWS's advice for Lambda behind SQS: retries must not start while a throttled or slow invocation still holds the batch. */
const visibilityFor = (timeout: Duration): Duration => Duration.seconds(6 * timeout.toSeconds());

/**
 * Bucket -> queue -> ingest function -> table. A message that comes a second time is worked on alone, by way of the retry
 * queue (docs/decisions/0011). What fails five times waits in the dead-letter queue for two weeks.
 */
export class Ingest extends Construct {
  readonly queue: Queue;
  readonly retryQueue: Queue;
  readonly deadLetterQueue: Queue;
  readonly ingest: DepescheFunction;
  /** Works on what failed before, one message at a time. */
  readonly retry: DepescheFunction;

  constructor(scope: Construct, id: string, storage: Storage, configuration: Configuration) {
    super(scope, id);
    this.deadLetterQueue = new Queue(this, 'DeadLetterQueue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    // Five where the function cannot even set a message aside: it does so at the second.
    this.queue = this.workQueue(this, 'Queue', INGEST_TIMEOUT, TRIES);
    this.retryQueue = this.workQueue(this, 'RetryQueue', TIMEOUT_ALONE, TRIES_ALONE);
    this.ingest = ingestFunction(this, 'Ingest', storage, configuration, {
      description: 'Makes the table hold what the bucket holds: codes new and changed articles, removes deleted ones.',
      queue: this.queue,
      batchSize: 10,
      maxConcurrency: configuration.maxConcurrency,
      sendsTo: this.queue,
      setsAsideTo: this.retryQueue,
      metricsService: INGEST_SERVICE,
      timeout: INGEST_TIMEOUT,
      memorySize: 1024,
    });
    this.retry = ingestFunction(this, 'Retry', storage, configuration, {
      description: 'Works on articles that failed before, each alone and with more time and memory.',
      queue: this.retryQueue,
      batchSize: 1,
      maxConcurrency: configuration.maxConcurrency,
      sendsTo: this.queue,
      metricsService: INGEST_SERVICE,
      timeout: TIMEOUT_ALONE,
      memorySize: 2048,
    });
    this.notifyOf(storage.articles, storage.items);
  }

  /** A queue whose messages end in the dead-letter queue after so many receives. */
  workQueue(scope: Construct, id: string, timeout: Duration, maxReceiveCount: number): Queue {
    return new Queue(scope, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: visibilityFor(timeout),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount },
    });
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
